-- Photos: what is kept in files, the photos themselves, the faces in them and who that is. See docs/spec/photos.md.

-- A file beside the database, encrypted. The row comes before the file and goes after it, so that whatever breaks in
-- between, the row tells what is left to do.
create table plaatswijs.blob (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  -- 'arriving': not whole yet; 'kept'; 'leaving': the file is to be removed, and nobody can read it any more.
  state text not null check (state in ('arriving', 'kept', 'leaving')),
  -- Sealed with the key of the installation. Goes first: without it the file is noise.
  key bytea,
  -- How long it is going to be, and how much of that is safely on disk, in bytes of its content.
  total bigint not null check (total > 0),
  bytes bigint not null default 0 check (bytes between 0 and total),
  -- The same in the file: its length and number of pieces.
  stored bigint not null default 0 check (stored >= 0),
  pieces integer not null default 0 check (pieces >= 0),
  -- SHA-256 of the content, once it is whole.
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null,
  -- Until when an unfinished one is waited for.
  expires_at timestamptz not null,
  primary key (board_id, id),
  check ((state = 'leaving') = (key is null)),
  check (state <> 'kept' or (bytes = total and digest is not null))
);
create index blob_unfinished on plaatswijs.blob (board_id, state, expires_at) where state <> 'kept';
call plaatswijs.wall('plaatswijs.blob');

create table plaatswijs.photo_settings (
  board_id uuid not null,
  school_id uuid not null,
  -- How long a photo that was placed nowhere is kept, in days.
  keep_days integer not null check (keep_days between 1 and 90),
  cover_style text not null check (cover_style in ('fill', 'pixelate')),
  primary key (board_id, school_id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
call plaatswijs.wall('plaatswijs.photo_settings');

create table plaatswijs.photo (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  uploaded_by uuid not null,
  state text not null check (state in ('arriving', 'reading', 'ready', 'refused')),
  -- Why it was not taken, as a code for the catalogue.
  refusal text check (refusal ~ '^[a-z]+(-[a-z]+)*$'),
  -- Of the file as it was sent.
  bytes bigint not null check (bytes > 0),
  kind text check (kind in ('jpeg', 'png', 'webp', 'avif', 'heic')),
  -- Pixels of the upright photo.
  width integer check (width > 0),
  height integer check (height > 0),
  announced_at timestamptz not null,
  taken_in_at timestamptz,
  -- Last day it is kept; null as long as it is not whole.
  keep_until date,
  original_id uuid,
  preview_id uuid,
  -- Which detector looked; null where none did.
  detector jsonb,
  -- Why a person has to look for faces that no detector saw.
  must_look text check (must_look in ('no-faces', 'detector-failed')),
  -- Who said that every face has a box, and when. Gone again when a box changes.
  looked_by uuid,
  looked_at timestamptz,
  -- Who works on it, until when; it is somebody else's when that has passed.
  worker uuid,
  worker_until timestamptz,
  tries integer not null default 0,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, uploaded_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, looked_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, original_id) references plaatswijs.blob (board_id, id) on delete set null (original_id),
  foreign key (board_id, preview_id) references plaatswijs.blob (board_id, id) on delete set null (preview_id),
  check ((state = 'refused') = (refusal is not null)),
  check (state in ('arriving', 'refused') or keep_until is not null),
  check (state <> 'ready' or (kind is not null and width is not null and height is not null)),
  check ((looked_by is null) = (looked_at is null)),
  check ((worker is null) = (worker_until is null))
);
create index photo_of_school on plaatswijs.photo (board_id, school_id, id);
create index photo_to_read on plaatswijs.photo (board_id, id) where state = 'reading';
create index photo_original on plaatswijs.photo (board_id, original_id);
create index photo_preview on plaatswijs.photo (board_id, preview_id);
call plaatswijs.wall('plaatswijs.photo');

-- A face, as a box in pixels of the upright photo. A removed one stays, with who removed it.
create table plaatswijs.photo_face (
  board_id uuid not null,
  id uuid not null,
  photo_id uuid not null,
  x double precision not null,
  y double precision not null,
  width double precision not null check (width > 0),
  height double precision not null check (height > 0),
  -- How sure the detector was, 0 to 1; null for a box that a person drew.
  score double precision,
  -- Null: the detector of the photo.
  drawn_by uuid,
  made_at timestamptz not null,
  moved_by uuid,
  moved_at timestamptz,
  removed_by uuid,
  removed_at timestamptz,
  -- Who it is: 'person' (one of the school), 'nobody-known' (not recognisable to anybody here), 'background', or
  -- 'unknown' (somebody who can be recognised, and nobody knows who it is). Null: nobody said.
  who text check (who in ('person', 'nobody-known', 'background', 'unknown')),
  person_id uuid,
  said_by uuid,
  said_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, photo_id) references plaatswijs.photo (board_id, id),
  foreign key (board_id, drawn_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, moved_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, removed_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, said_by) references plaatswijs.person (board_id, id),
  check ((score is null) = (drawn_by is not null)),
  check ((removed_by is null) = (removed_at is null)),
  check ((moved_by is null) = (moved_at is null)),
  check ((who is null) = (said_by is null) and (who is null) = (said_at is null)),
  check ((person_id is not null) = (who is not distinct from 'person'))
);
create index photo_face_of on plaatswijs.photo_face (board_id, photo_id);
create index photo_face_person on plaatswijs.photo_face (board_id, person_id) where person_id is not null;
call plaatswijs.wall('plaatswijs.photo_face');

-- Somebody who is in the photo without a face that has a box: from behind, or partly.
create table plaatswijs.photo_person (
  board_id uuid not null,
  photo_id uuid not null,
  person_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (board_id, photo_id, person_id),
  foreign key (board_id, photo_id) references plaatswijs.photo (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, said_by) references plaatswijs.person (board_id, id)
);
create index photo_person_is on plaatswijs.photo_person (board_id, person_id);
call plaatswijs.wall('plaatswijs.photo_person');

-- The version of a photo that a channel may have. Made anew when what it rests on has changed.
create table plaatswijs.photo_rendition (
  board_id uuid not null,
  id uuid not null,
  photo_id uuid not null,
  channel_id uuid not null,
  state text not null check (state in ('waiting', 'ready', 'failed')),
  -- What it was, or is to be, made with: SHA-256 of photo, regions and style. Another one is another version.
  recipe text not null check (recipe ~ '^[0-9a-f]{64}$'),
  request jsonb not null,
  blob_id uuid,
  width integer,
  height integer,
  covered integer,
  made_at timestamptz,
  worker uuid,
  worker_until timestamptz,
  tries integer not null default 0,
  primary key (board_id, id),
  unique (board_id, photo_id, channel_id),
  foreign key (board_id, photo_id) references plaatswijs.photo (board_id, id),
  foreign key (board_id, channel_id) references plaatswijs.channel (board_id, id),
  foreign key (board_id, blob_id) references plaatswijs.blob (board_id, id) on delete set null (blob_id),
  check (state = 'ready' or blob_id is null),
  check ((worker is null) = (worker_until is null))
);
create index photo_rendition_to_make on plaatswijs.photo_rendition (board_id, id) where state = 'waiting';
create index photo_rendition_blob on plaatswijs.photo_rendition (board_id, blob_id);
call plaatswijs.wall('plaatswijs.photo_rendition');
