-- Publications on record: what the school says it placed, who is in it, and what is to be done when consent ends. See
-- docs/spec/publications.md.

create table plaatswijs.publication_settings (
  board_id uuid not null,
  school_id uuid not null,
  -- How long the record of what was taken down is kept, in days.
  keep_days integer not null check (keep_days between 30 and 3650),
  primary key (board_id, school_id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
call plaatswijs.wall('plaatswijs.publication_settings');

-- Something that stands, or stood, on a channel. What states there are and how one follows another is written once, in
-- publication-state.ts; this check lists the same ones. No text of a post is kept.
create table plaatswijs.publication (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  channel_id uuid not null,
  state text not null check (state in ('online', 'taken-down')),
  placed_on date not null,
  placed_by uuid not null,
  recorded_at timestamptz not null,
  link text check (link ~ '^https://'),
  taken_down_on date check (taken_down_on >= placed_on),
  taken_down_by uuid,
  taken_down_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, channel_id) references plaatswijs.channel (board_id, id),
  foreign key (board_id, placed_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, taken_down_by) references plaatswijs.person (board_id, id),
  check ((state = 'taken-down') = (taken_down_on is not null)),
  check ((taken_down_on is null) = (taken_down_by is null) and (taken_down_on is null) = (taken_down_at is null))
);
create index publication_of_school on plaatswijs.publication (board_id, school_id, id);
create index publication_online on plaatswijs.publication (board_id, school_id, channel_id) where state = 'online';
call plaatswijs.wall('plaatswijs.publication');

-- A photo of it, with the version that was given. The photo may be gone before this record is.
create table plaatswijs.publication_photo (
  board_id uuid not null,
  id uuid not null,
  publication_id uuid not null,
  photo_id uuid,
  -- What the version was made with, and what its file was; null where none had been given.
  recipe text check (recipe ~ '^[0-9a-f]{64}$'),
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  -- Boxes of people who may be recognised there and of whom nobody said who they are.
  unknown_people integer not null check (unknown_people >= 0),
  primary key (board_id, id),
  unique (board_id, publication_id, photo_id),
  foreign key (board_id, publication_id) references plaatswijs.publication (board_id, id),
  foreign key (board_id, photo_id) references plaatswijs.photo (board_id, id) on delete set null (photo_id),
  check ((recipe is null) = (digest is null))
);
create index publication_photo_is on plaatswijs.publication_photo (board_id, photo_id) where photo_id is not null;
call plaatswijs.wall('plaatswijs.publication_photo');

-- Somebody in it: in a picture, by voice, or by name. Consent as it stood on the day it was placed.
create table plaatswijs.publication_person (
  board_id uuid not null,
  id uuid not null,
  publication_id uuid not null,
  person_id uuid not null,
  shown text not null check (shown in ('depicted', 'heard', 'named')),
  -- 'covered': covered, and nobody has judged whether they can still be recognised.
  appearance text not null check (appearance in ('visible', 'covered', 'unrecognisable', 'still-recognisable')),
  -- Which photo of it; null for film, sound and names.
  publication_photo_id uuid,
  consent_then text not null
    check (consent_then in ('given', 'refused', 'withdrawn', 'none', 'hold', 'outdated')),
  -- The line of the ledger that decided it; null where none did.
  consent_entry_id uuid,
  primary key (board_id, id),
  foreign key (board_id, publication_id) references plaatswijs.publication (board_id, id),
  foreign key (board_id, publication_photo_id) references plaatswijs.publication_photo (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, consent_entry_id) references plaatswijs.consent_entry (board_id, id)
);
create index publication_person_of on plaatswijs.publication_person (board_id, publication_id);
create index publication_person_is on plaatswijs.publication_person (board_id, person_id);
call plaatswijs.wall('plaatswijs.publication_person');

-- Somebody can be recognised in something that is online, and there is no consent for it any more.
create table plaatswijs.publication_task (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  publication_id uuid not null,
  person_id uuid not null,
  opened_at timestamptz not null,
  due_on date not null,
  -- How consent stood when it was opened, and the lines that decided so: what somebody settled holds until that is other.
  basis text not null check (basis <> ''),
  -- Null: nobody's in particular.
  owner_id uuid,
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome in ('taken-down', 'replaced', 'stays')),
  reason text check (reason in ('consent-given-again', 'law-requires', 'not-recognisable', 'not-this-person', 'other')),
  note text check (note ~ '\S'),
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, publication_id) references plaatswijs.publication (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, owner_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, closed_by) references plaatswijs.person (board_id, id),
  check ((closed_at is null) = (outcome is null)),
  check ((closed_at is null) = (closed_by is null)),
  check ((outcome is not distinct from 'stays') = (reason is not null)),
  check (note is null or reason is not null),
  check (reason is distinct from 'other' or note is not null)
);
-- One task for a person in a publication, never two.
create unique index publication_task_open on plaatswijs.publication_task (board_id, publication_id, person_id)
  where closed_at is null;
create index publication_task_of_school on plaatswijs.publication_task (board_id, school_id, id) where closed_at is null;
create index publication_task_about on plaatswijs.publication_task (board_id, publication_id);
create index publication_task_person on plaatswijs.publication_task (board_id, person_id);
call plaatswijs.wall('plaatswijs.publication_task');

-- It stands on a channel, so it is kept, whatever day was told.
alter table plaatswijs.photo add column stands boolean not null default false;
