-- What coming back with a code may know of the case, and the mails that say that there is something.

-- Of the case that the report opened by its code belongs to: at which school it is, how far it is, and
-- whether files come in. Nothing else.
create function plaatswijs.opened_report() returns table (school_id uuid, status text, illegal_image boolean)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select c.school_id, c.status, c.illegal_image
    from plaatswijs.case_report r
    join plaatswijs.school_case c on c.board_id = r.board_id and c.id = r.case_id
    where r.board_id = plaatswijs.current_board() and r.id = plaatswijs.current_report()
  $$;

-- Who reads the case that the report opened by its code belongs to, for a mail that says that there is something.
create function plaatswijs.readers_of_opened_report() returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select cr.person_id
    from plaatswijs.case_report r
    join plaatswijs.case_reader cr on cr.board_id = r.board_id and cr.case_id = r.case_id and cr.until is null
    where r.board_id = plaatswijs.current_board() and r.id = plaatswijs.current_report()
  $$;

-- A mail to somebody who reads a case. What it is about is not in it, and not here.
create table plaatswijs.case_letter (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'gone')),
  made_at timestamptz not null,
  due_at timestamptz not null,
  sending_since timestamptz,
  tries integer not null default 0,
  ended_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  check ((state = 'sending') = (sending_since is not null)),
  check ((state in ('sent', 'failed', 'gone')) = (ended_at is not null))
);
create index case_letter_waiting on plaatswijs.case_letter (board_id, due_at, id) where state = 'waiting';
create index case_letter_sending on plaatswijs.case_letter (board_id) where state = 'sending';
-- One that waits says it already: several things in one case are one mail.
create unique index case_letter_once on plaatswijs.case_letter (board_id, case_id, person_id) where state = 'waiting';
call plaatswijs.wall('plaatswijs.case_letter');
