-- Consent: what people said of their own image, for what, and how they were asked. See docs/spec/consent.md.

-- Counts the changes of what was said and of what is asked, so that what is kept in memory of it knows when it is old.
-- A counter of its own: answers come in by hundreds, and must not make everything else a board has settled old.
create table plaatswijs.consent_version (
  board_id uuid primary key references plaatswijs.board,
  version bigint not null
);
call plaatswijs.wall('plaatswijs.consent_version');

-- What a school asks consent for. `channel.consent_purpose` holds the name: that is how a channel falls under one.
create table plaatswijs.consent_purpose (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  school_id uuid not null,
  name text not null check (name <> ''),
  place integer not null,
  -- Number of the version that is asked now.
  version integer not null check (version > 0),
  closed_on date,
  primary key (board_id, id),
  unique (board_id, school_id, name),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
call plaatswijs.wall('plaatswijs.consent_purpose');
call plaatswijs.counted('plaatswijs.consent_purpose', 'plaatswijs.consent_version');

-- What was asked, from when. What somebody answered, they answered to one of these, so they stay as they were.
create table plaatswijs.consent_purpose_version (
  board_id uuid not null,
  id uuid not null,
  purpose_id uuid not null,
  number integer not null check (number > 0),
  -- Versions with the same meaning differ in words or channels only: an answer to one holds for the other.
  meaning_number integer not null check (meaning_number > 0),
  name text not null,
  meaning text not null,
  -- The explanation of the catalogue, in every language; null when the school has its own words only.
  standard text,
  -- What it covers: [{ "kind", "audience", "name" }].
  channels jsonb not null check (jsonb_typeof(channels) = 'array'),
  made_at timestamptz not null,
  -- Null: the program, because a channel was added.
  made_by uuid,
  primary key (board_id, id),
  unique (board_id, purpose_id, number),
  foreign key (board_id, purpose_id) references plaatswijs.consent_purpose (board_id, id),
  foreign key (board_id, made_by) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.consent_purpose_version');
call plaatswijs.append_only('plaatswijs.consent_purpose_version');
call plaatswijs.counted('plaatswijs.consent_purpose_version', 'plaatswijs.consent_version');

create table plaatswijs.consent_settings (
  board_id uuid not null,
  school_id uuid not null,
  link_days integer not null check (link_days between 7 and 365),
  style text not null check (style in ('mail', 'letter', 'mail-else-letter')),
  -- Day of the yearly reminder; null is not.
  remind_month integer check (remind_month between 1 and 12),
  remind_day integer check (remind_day between 1 and 28),
  -- When it was last done, so that it is done once a year.
  reminded_on date,
  primary key (board_id, school_id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  check ((remind_month is null) = (remind_day is null))
);
call plaatswijs.wall('plaatswijs.consent_settings');

-- One time of asking, with the mails and letters that belong to it.
create table plaatswijs.consent_batch (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  -- Null: the yearly reminder.
  started_by uuid,
  started_at timestamptz not null,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, started_by) references plaatswijs.person (board_id, id)
);
create index consent_batch_school on plaatswijs.consent_batch (board_id, school_id, id);
call plaatswijs.wall('plaatswijs.consent_batch');

-- Somebody was asked: good for answering about the people it names, and for nothing else. Its secret and code are made
-- from its id with the key of the installation; here stands only what recognises them.
create table plaatswijs.consent_request (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  answerer_id uuid not null,
  capacity text not null check (capacity in ('guardian', 'pupil', 'employee')),
  -- 'lasting': the link of a confirmation, to change or withdraw with.
  by_way text not null check (by_way in ('link', 'letter', 'lasting')),
  secret_digest bytea not null,
  code_digest bytea,
  made_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (board_id, id),
  unique (board_id, secret_digest),
  unique (board_id, code_digest),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, answerer_id) references plaatswijs.person (board_id, id),
  check ((by_way = 'letter') = (code_digest is not null)),
  check ((by_way = 'lasting') = (expires_at is null))
);
create index consent_request_answerer on plaatswijs.consent_request (board_id, answerer_id, school_id);
call plaatswijs.wall('plaatswijs.consent_request');

create table plaatswijs.consent_request_subject (
  board_id uuid not null,
  request_id uuid not null,
  subject_id uuid not null,
  primary key (board_id, request_id, subject_id),
  foreign key (board_id, request_id) references plaatswijs.consent_request (board_id, id),
  foreign key (board_id, subject_id) references plaatswijs.person (board_id, id)
);
create index consent_request_about on plaatswijs.consent_request_subject (board_id, subject_id);
call plaatswijs.wall('plaatswijs.consent_request_subject');

-- The ledger. What was said is added and never changed; how it stands follows from it.
create table plaatswijs.consent_entry (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  subject_id uuid not null,
  purpose_id uuid not null,
  version integer not null,
  kind text not null check (kind in ('asked', 'given', 'refused', 'withdrawn', 'invalidated')),
  -- Who was asked or answered; null only for what another system told without a name, and for 'invalidated'.
  answered_by uuid,
  capacity text not null check (capacity in ('guardian', 'pupil', 'employee')),
  way text check (way in ('link', 'letter-code', 'paper', 'phone', 'signed-in', 'imported')),
  said_on date not null,
  recorded_at timestamptz not null,
  -- Null: the person themselves, by link or code; or the program.
  recorded_by uuid,
  -- The language of the text that was shown, and its digest.
  language text check (language in ('nl', 'en', 'pl', 'tr', 'ar', 'uk')),
  text_digest text check (text_digest ~ '^[0-9a-f]{64}$'),
  request_id uuid,
  -- Where the signed paper or its scan is kept.
  reference text check (reference ~ '\S'),
  note text check (note ~ '\S'),
  source text check (source ~ '\S'),
  invalidates uuid,
  reason text check (reason in ('no-custody', 'mistake', 'wrong-person', 'not-provable')),
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, subject_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, purpose_id, version)
    references plaatswijs.consent_purpose_version (board_id, purpose_id, number),
  foreign key (board_id, answered_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, recorded_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, request_id) references plaatswijs.consent_request (board_id, id),
  foreign key (board_id, invalidates) references plaatswijs.consent_entry (board_id, id),
  -- Nothing is said in the future. A day of grace: the day of the school begins before that of the server.
  check (said_on <= (recorded_at at time zone 'UTC')::date + 1),
  -- About oneself, but for a guardian.
  check (answered_by is null or (capacity = 'guardian') = (answered_by <> subject_id)),
  check (answered_by is not null or kind = 'invalidated' or way = 'imported'),
  check (kind <> 'asked' or request_id is not null),
  check ((kind = 'invalidated') = (invalidates is not null)),
  check ((kind = 'invalidated') = (reason is not null)),
  check (kind <> 'invalidated' or recorded_by is not null),
  -- Nothing counts without its proof: each way of answering leaves its own.
  check (kind in ('asked', 'invalidated') or case way
    when 'link' then request_id is not null and language is not null and text_digest is not null
    when 'letter-code' then request_id is not null and language is not null and text_digest is not null
    when 'signed-in' then recorded_by is not null and recorded_by = answered_by
      and language is not null and text_digest is not null
    when 'paper' then reference is not null and recorded_by is not null
    when 'phone' then note is not null and recorded_by is not null
    when 'imported' then source is not null and recorded_by is not null
    else false
  end)
);
create index consent_entry_subject on plaatswijs.consent_entry (board_id, subject_id, purpose_id);
create index consent_entry_request on plaatswijs.consent_entry (board_id, request_id, recorded_at)
  where request_id is not null;
create unique index consent_entry_invalidates on plaatswijs.consent_entry (board_id, invalidates)
  where invalidates is not null;
call plaatswijs.wall('plaatswijs.consent_entry');
call plaatswijs.append_only('plaatswijs.consent_entry');
call plaatswijs.counted('plaatswijs.consent_entry', 'plaatswijs.consent_version');

-- Mail on its way, written in the transaction of what it tells of. No text and no secret: both are made when it goes.
create table plaatswijs.consent_letter (
  board_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  batch_id uuid,
  kind text not null check (kind in ('ask', 'remind', 'yearly', 'confirm', 'sixteen')),
  -- 'sending': handed to the mail server just now, or the program stopped there; 'print': on paper.
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure', 'print', 'unreachable')),
  -- When the answers were recorded that a confirmation is about.
  answered_at timestamptz,
  made_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  sending_since timestamptz,
  ended_at timestamptz,
  primary key (board_id, id),
  -- Nobody is mailed twice in one batch.
  unique (board_id, batch_id, request_id),
  foreign key (board_id, request_id) references plaatswijs.consent_request (board_id, id),
  foreign key (board_id, batch_id) references plaatswijs.consent_batch (board_id, id)
);
create index consent_letter_due on plaatswijs.consent_letter (board_id, due_at) where state in ('waiting', 'sending');
create index consent_letter_request on plaatswijs.consent_letter (board_id, request_id);
call plaatswijs.wall('plaatswijs.consent_letter');

-- Pupils who turned sixteen: that they were told, or that somebody has to.
create table plaatswijs.consent_sixteen (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  person_id uuid not null,
  -- The day they turned sixteen.
  turned_on date not null,
  told_by text not null check (told_by in ('mail', 'office')),
  finished_at timestamptz,
  finished_by uuid,
  primary key (board_id, id),
  unique (board_id, person_id, school_id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, finished_by) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.consent_sixteen');

-- Schools that have channels already: what those ask consent for becomes a purpose, in words the school can better.
insert into plaatswijs.consent_purpose (board_id, id, school_id, name, place, version)
select board_id, gen_random_uuid(), school_id, consent_purpose,
  row_number() over (partition by board_id, school_id order by consent_purpose), 1
from (select distinct board_id, school_id, consent_purpose from plaatswijs.channel
      where consent_purpose <> '' and closed_on is null) as asked;
insert into plaatswijs.consent_purpose_version
  (board_id, id, purpose_id, number, meaning_number, name, meaning, standard, channels, made_at)
select p.board_id, gen_random_uuid(), p.id, 1, 1, p.name, '', null,
  (select jsonb_agg(jsonb_build_object('kind', c.kind, 'audience', c.audience, 'name', c.name) order by c.name)
   from plaatswijs.channel c
   where c.board_id = p.board_id and c.school_id = p.school_id and c.consent_purpose = p.name
     and c.closed_on is null),
  now()
from plaatswijs.consent_purpose p;
