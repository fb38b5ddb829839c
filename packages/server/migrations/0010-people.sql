-- People of a board: who they are, what they are where and when, and which groups they belong to.
--
-- Least data: no address, no telephone, no photo, no national number. `source_key` is the person's number in the
-- administration a roster comes from, so that the next import finds the same person again.

-- A name as it is compared: without accents, capitals and marks, words apart by one space. Also what is searched for
-- goes through here, so that both are folded alike. Letters of other scripts stay.
create function plaatswijs.fold_name(name text) returns text
  language sql immutable parallel safe
  return pg_catalog.btrim(pg_catalog.lower(pg_catalog.regexp_replace(pg_catalog.regexp_replace(
    normalize(pg_catalog.translate(name, 'ØøŁłĐđıßÆæ', 'OoLlDdisAa'), NFKD),
    '[\u0300-\u036f]+', '', 'g'), '[-''’`´.,/()\s]+', ' ', 'g')));

create table plaatswijs.person (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  given_name text not null check (given_name <> ''),
  -- What everybody calls them, where that is not the given name.
  call_name text,
  -- Tussenvoegsel: "van den".
  prefix text,
  surname text not null check (surname <> ''),
  initials text,
  -- Of pupils only: at sixteen they decide for themselves.
  birth_date date,
  email text check (email = lower(email)),
  source text,
  source_key text,
  created_at timestamptz not null,
  -- Each word of the name, folded, with a space before it: ' sam van den berg'.
  search_name text not null generated always as
    (' ' || plaatswijs.fold_name(
      coalesce(call_name || ' ', '') || given_name || ' ' || coalesce(prefix || ' ', '') || surname)) stored,
  -- Lists are in the order of surnames, where the tussenvoegsel does not count.
  sort_name text collate "C" not null generated always as
    (plaatswijs.fold_name(surname || ' ' || coalesce(call_name, given_name))) stored,
  primary key (board_id, id)
);
create unique index person_source on plaatswijs.person (board_id, source, source_key) where source_key is not null;
create unique index person_email on plaatswijs.person (board_id, email) where email is not null;
create index person_sort on plaatswijs.person (board_id, sort_name, id);
call plaatswijs.wall('plaatswijs.person');

-- Counts the changes of people, roles and groups of a board, so that what is kept in memory of them knows when it is old.
-- Its row is also what makes two imports wait for each other.
create table plaatswijs.people_version (
  board_id uuid primary key references plaatswijs.board,
  version bigint not null
);
call plaatswijs.wall('plaatswijs.people_version');

-- What a person is, from when until when; several at once. Without a school: at the board, for all its schools.
-- A role is ended, never removed: who could do what on a day must stay to be seen.
create table plaatswijs.person_role (
  board_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  school_id uuid,
  role text not null check (role in (
    'administrator', 'board-member', 'data-protection-officer', 'director', 'office', 'leader',
    'confidential-counsellor', 'page-administrator', 'employee', 'pupil', 'parent')),
  -- In words, for a function such as "intern begeleider".
  function text,
  starts_on date not null,
  -- The last day it counts.
  ends_on date check (ends_on >= starts_on),
  -- 'roster' when an import gave it, so that an import ends only what an import began.
  given_by text not null check (given_by in ('roster', 'person')),
  primary key (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  check ((school_id is null) = (role in ('administrator', 'board-member', 'data-protection-officer')))
);
create index person_role_person on plaatswijs.person_role (board_id, person_id);
create unique index person_role_once on plaatswijs.person_role
  (board_id, person_id, role, coalesce(school_id, '00000000-0000-0000-0000-000000000000'), given_by)
  where ends_on is null;
create index person_role_school on plaatswijs.person_role (board_id, school_id, role);
call plaatswijs.wall('plaatswijs.person_role');

-- A class or another group of one school year.
create table plaatswijs.school_group (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  name text not null check (name <> ''),
  -- The year it began: 2026 for 2026-2027.
  school_year integer not null check (school_year between 2000 and 2200),
  source text,
  source_key text,
  ended_on date,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
create unique index school_group_source on plaatswijs.school_group (board_id, school_id, source, source_key)
  where source_key is not null;
create index school_group_school on plaatswijs.school_group (board_id, school_id, school_year);
call plaatswijs.wall('plaatswijs.school_group');

create table plaatswijs.group_member (
  board_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  member_as text not null check (member_as in ('pupil', 'teacher')),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  given_by text not null check (given_by in ('roster', 'person')),
  primary key (board_id, id),
  foreign key (board_id, group_id) references plaatswijs.school_group (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
create unique index group_member_once on plaatswijs.group_member (board_id, group_id, person_id, member_as)
  where ends_on is null;
create index group_member_group on plaatswijs.group_member (board_id, group_id);
create index group_member_person on plaatswijs.group_member (board_id, person_id);
call plaatswijs.wall('plaatswijs.group_member');

-- Who is a parent or guardian of whom. `has_custody` (gezag) decides who may give consent; null is not known: ask.
create table plaatswijs.guardian (
  board_id uuid not null,
  id uuid not null,
  child_id uuid not null,
  guardian_id uuid not null check (guardian_id <> child_id),
  has_custody boolean,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  given_by text not null check (given_by in ('roster', 'person')),
  primary key (board_id, id),
  foreign key (board_id, child_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, guardian_id) references plaatswijs.person (board_id, id)
);
create unique index guardian_pair on plaatswijs.guardian (board_id, child_id, guardian_id) where ends_on is null;
create index guardian_of on plaatswijs.guardian (board_id, guardian_id);
call plaatswijs.wall('plaatswijs.guardian');
