-- Settings of a school: its protocol, whom the protocol's roles point to, its channels, hours and looks.

-- A version of a protocol as a board uses it: the text of the file, frozen by its digest.
create table plaatswijs.protocol_version (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  -- The protocol's own name: "demarel".
  protocol text not null,
  -- The name of this version within the protocol: its date, or "undated".
  version text not null,
  digest text not null,
  content text not null,
  added_at timestamptz not null,
  primary key (board_id, id),
  unique (board_id, digest)
);
call plaatswijs.wall('plaatswijs.protocol_version');

-- Which version counts at a school, from when until when. No two on one day: the start of the next ends the one before.
create table plaatswijs.protocol_in_force (
  board_id uuid not null,
  school_id uuid not null,
  starts_on date not null,
  protocol_version_id uuid not null,
  primary key (board_id, school_id, starts_on),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, protocol_version_id) references plaatswijs.protocol_version (board_id, id)
);
call plaatswijs.wall('plaatswijs.protocol_in_force');

-- Who stands for a role that the protocol names: "directie", "leidinggevende". In order of whom to ask first.
create table plaatswijs.role_holder (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  -- The protocol's id of the role.
  protocol_role text not null,
  person_id uuid not null,
  place integer not null,
  primary key (board_id, id),
  unique (board_id, school_id, protocol_role, person_id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.role_holder');

-- Who leads whom, from when until when; without one, the director does.
create table plaatswijs.leads (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  leader_id uuid not null,
  person_id uuid not null check (person_id <> leader_id),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, leader_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
create index leads_person on plaatswijs.leads (board_id, person_id);
call plaatswijs.wall('plaatswijs.leads');

create table plaatswijs.channel (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  name text not null,
  -- A value of the fact `channel`.
  kind text not null,
  -- A value of the fact `audience`.
  audience text not null check (audience in ('public', 'closed-group', 'small-circle')),
  -- What parents are asked consent for: one purpose may cover several channels.
  consent_purpose text not null,
  address text,
  closed_on date,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
create index channel_school on plaatswijs.channel (board_id, school_id);
call plaatswijs.wall('plaatswijs.channel');

create table plaatswijs.channel_administrator (
  board_id uuid not null,
  channel_id uuid not null,
  person_id uuid not null,
  primary key (board_id, channel_id, person_id),
  foreign key (board_id, channel_id) references plaatswijs.channel (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.channel_administrator');

-- When there are lessons, per day of the week (1 is Monday), in the clock time of the school.
create table plaatswijs.lesson_time (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  starts_at time not null,
  ends_at time not null check (ends_at > starts_at),
  kind text not null check (kind in ('lesson', 'break')),
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
create index lesson_time_school on plaatswijs.lesson_time (board_id, school_id);
call plaatswijs.wall('plaatswijs.lesson_time');

-- The looks of a school: one colour from which the rest follows, and a logo.
create table plaatswijs.house_style (
  board_id uuid not null,
  school_id uuid not null,
  colour text not null check (colour ~ '^#[0-9a-f]{6}$'),
  logo bytea,
  logo_type text check (logo_type in ('image/png', 'image/webp')),
  primary key (board_id, school_id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
call plaatswijs.wall('plaatswijs.house_style');
