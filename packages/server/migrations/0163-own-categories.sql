-- Categories that a school adds to ours, each under one of ours: what has to be done, what a protocol says and what is counted
-- follow from that one. Ended, never deleted. See docs/spec/cases.md, CAS-36 and further.
create table plaatswijs.case_category (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  name_nl text not null check (name_nl ~ '\S'),
  -- Null: shown by its Dutch name.
  name_en text check (name_en ~ '\S'),
  -- One of ours.
  under text not null check (under ~ '^[a-z]+(-[a-z]+)*$'),
  made_at timestamptz not null,
  -- The first day on which it is not chosen any more.
  ended_on date,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
create index case_category_of on plaatswijs.case_category (board_id, school_id, id);
-- Two of one name would be one to who reads them.
create unique index case_category_once on plaatswijs.case_category (board_id, school_id, lower(name_nl))
  where ended_on is null;
call plaatswijs.wall('plaatswijs.case_category');
revoke delete, truncate on plaatswijs.case_category from plaatswijs_app;

alter table plaatswijs.school_case
  add column own_category uuid,
  add foreign key (board_id, own_category) references plaatswijs.case_category (board_id, id);
create index school_case_own_category on plaatswijs.school_case (board_id, own_category) where own_category is not null;
