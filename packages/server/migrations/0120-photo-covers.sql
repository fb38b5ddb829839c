-- How people in a photo are made unrecognisable, what becomes of the photo on each channel, and what a person said of it.
-- See docs/spec/photos.md.

alter table plaatswijs.photo_settings add column allow_blur boolean not null default false;

-- A choice for one face, on one channel or (null) on all. Without a way it is covered as usual. There is no choice by which
-- somebody is shown.
create table plaatswijs.photo_cover (
  board_id uuid not null,
  id uuid not null,
  photo_id uuid not null,
  face_id uuid not null,
  channel_id uuid,
  -- Covered also where they may be seen.
  always boolean not null,
  style text check (style in ('fill', 'pixelate', 'blur')),
  shape text check (shape in ('ellipse', 'box')),
  -- How much it grows on each side, as part of its width and height.
  margin double precision check (margin between 0.15 and 0.6),
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (board_id, id),
  unique nulls not distinct (board_id, face_id, channel_id),
  foreign key (board_id, photo_id) references plaatswijs.photo (board_id, id) on delete cascade,
  foreign key (board_id, face_id) references plaatswijs.photo_face (board_id, id) on delete cascade,
  foreign key (board_id, channel_id) references plaatswijs.channel (board_id, id),
  foreign key (board_id, chosen_by) references plaatswijs.person (board_id, id),
  check ((style is null) = (shape is null) and (style is null) = (margin is null))
);
create index photo_cover_of on plaatswijs.photo_cover (board_id, photo_id);
call plaatswijs.wall('plaatswijs.photo_cover');

-- What becomes of a photo on a channel; without a row it goes there whole. The crop is in pixels of the upright photo.
create table plaatswijs.photo_use (
  board_id uuid not null,
  photo_id uuid not null,
  channel_id uuid not null,
  kind text not null check (kind in ('cropped', 'left-out')),
  x double precision,
  y double precision,
  width double precision check (width > 0),
  height double precision check (height > 0),
  chosen_by uuid not null,
  chosen_at timestamptz not null,
  primary key (board_id, photo_id, channel_id),
  foreign key (board_id, photo_id) references plaatswijs.photo (board_id, id) on delete cascade,
  foreign key (board_id, channel_id) references plaatswijs.channel (board_id, id),
  foreign key (board_id, chosen_by) references plaatswijs.person (board_id, id),
  check (num_nulls(x, y, width, height) = case kind when 'cropped' then 0 else 4 end)
);
call plaatswijs.wall('plaatswijs.photo_use');

-- What a person said, having looked at a version: whether somebody whose face is covered can still be recognised. It holds
-- for what `key` stands for: this face, this place, this person, covered and cropped in this way.
create table plaatswijs.photo_judgement (
  board_id uuid not null,
  id uuid not null,
  photo_id uuid not null,
  face_id uuid not null,
  key text not null check (key ~ '^[0-9a-f]{64}$'),
  recognisable boolean not null,
  judged_by uuid not null,
  judged_at timestamptz not null,
  primary key (board_id, id),
  foreign key (board_id, photo_id) references plaatswijs.photo (board_id, id) on delete cascade,
  foreign key (board_id, face_id) references plaatswijs.photo_face (board_id, id) on delete cascade,
  foreign key (board_id, judged_by) references plaatswijs.person (board_id, id)
);
create index photo_judgement_of on plaatswijs.photo_judgement (board_id, photo_id);
call plaatswijs.wall('plaatswijs.photo_judgement');
