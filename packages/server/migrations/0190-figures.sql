-- Figures of a school year for the evaluation of it, and cases that nobody reads any more. See docs/spec/figures.md.

-- Everything with a case in it is found by that case.
create index case_identity_reader_of on plaatswijs.case_identity_reader (board_id, case_id);
create index case_identity_request_of on plaatswijs.case_identity_request (board_id, case_id);
create index school_case_opened on plaatswijs.school_case (board_id, opened_at);
create index case_report_received on plaatswijs.case_report (board_id, received_at);

-- The figures of a school year, counted once and kept as they were shown: small numbers are not in them, and nothing that
-- happens to a case afterwards, its destruction included, moves them.
create table plaatswijs.yearly_figures (
  board_id uuid not null references plaatswijs.board,
  -- The calendar year in which the school year began.
  year integer not null check (year between 2000 and 9999),
  counted_at timestamptz not null,
  figures jsonb not null,
  primary key (board_id, year)
);
call plaatswijs.wall('plaatswijs.yearly_figures');
create trigger never_changed before update on plaatswijs.yearly_figures
  for each row execute function plaatswijs.refuse_change();
revoke update, delete, truncate on plaatswijs.yearly_figures from plaatswijs_app;

-- The functions below are the owner's, whom only the wall of the board binds: they look at all cases of the board for one answer,
-- and give away nothing but that. Those that answer about one case are for the others alone.

-- Whether who sees figures may be concerned in a case themselves. Such cases are counted apart: whoever knows all others of their
-- school would find them by subtraction.
create function plaatswijs.is_kept_apart(asked uuid) returns boolean
  language sql stable
  set search_path = pg_catalog
  as $$
    select exists (
      select from plaatswijs.school_case c
      where c.board_id = plaatswijs.current_board() and c.id = asked
        and (c.about && array['director', 'leader', 'board']
          or exists (
            select from plaatswijs.case_shut_out s
            join plaatswijs.person_role r on r.board_id = s.board_id and r.person_id = s.person_id
            where s.board_id = c.board_id and s.case_id = c.id
              and r.role in ('director', 'leader', 'board-member', 'data-protection-officer')
              and (r.school_id is null or r.school_id = c.school_id))))
  $$;

-- When a school year begins at the schools.
create function plaatswijs.school_year_begins(asked integer) returns timestamptz
  language sql stable
  set search_path = pg_catalog
  as $$ select make_date(asked, 8, 1)::timestamp at time zone 'Europe/Amsterdam' $$;

-- When the first case was opened; null when there is none.
create function plaatswijs.first_case_opened() returns timestamptz
  language sql stable security definer
  set search_path = pg_catalog
  as $$ select min(opened_at) from plaatswijs.school_case where board_id = plaatswijs.current_board() $$;

-- How many cases were opened in a school year, by school and by each thing that is counted. What is kept apart is one number
-- of the whole board.
create function plaatswijs.count_cases(asked integer)
  returns table (school_id uuid, axis text, code text, count integer)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    with found as materialized (
      select c.school_id, c.category, c.seriousness, c.place, c.age_group, c.outcome,
        to_char(c.opened_at at time zone 'Europe/Amsterdam', 'MM') as month, plaatswijs.is_kept_apart(c.id) as apart
      from plaatswijs.school_case c
      where c.board_id = plaatswijs.current_board()
        and c.opened_at >= plaatswijs.school_year_begins(asked)
        and c.opened_at < plaatswijs.school_year_begins(asked + 1))
    select f.school_id, v.axis, v.code, count(*)::integer
    from found f cross join lateral (values
      ('all', 'all'), ('category', coalesce(f.category, 'none')), ('seriousness', coalesce(f.seriousness, 'none')),
      ('place', coalesce(f.place, 'none')), ('age-group', coalesce(f.age_group, 'none')),
      ('outcome', coalesce(f.outcome, 'open')), ('month', f.month)) as v (axis, code)
    where not f.apart
    group by f.school_id, v.axis, v.code
    union all
    select null, 'apart', 'all', count(*)::integer from found where apart
  $$;

-- How reports of a school year were answered: `due` holds, for each day of it, the last day on which an answer to a report of
-- that day was in time. Without a school: of the whole board, for the median alone.
create function plaatswijs.count_answers(asked integer, asked_school uuid, due date[])
  returns table (within integer, later integer, waiting integer, median_days double precision)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    with found as materialized (
      select (r.received_at at time zone 'Europe/Amsterdam')::date as received,
        (r.answered_at at time zone 'Europe/Amsterdam')::date as answered
      from plaatswijs.case_report r
      join plaatswijs.school_case c on c.board_id = r.board_id and c.id = r.case_id
      where r.board_id = plaatswijs.current_board() and r.manner <> 'staff'
        and r.received_at >= plaatswijs.school_year_begins(asked)
        and r.received_at < plaatswijs.school_year_begins(asked + 1)
        and (asked_school is null or c.school_id = asked_school)
        and not plaatswijs.is_kept_apart(c.id))
    select
      (count(*) filter (where answered <= due[received - make_date(asked, 8, 1) + 1]))::integer,
      (count(*) filter (where answered > due[received - make_date(asked, 8, 1) + 1]))::integer,
      (count(*) filter (where answered is null))::integer,
      percentile_cont(0.5) within group (order by answered - received) filter (where answered is not null)
    from found
  $$;

-- How many measures were decided in a school year and not withdrawn since, by school and kind.
create function plaatswijs.count_measures(asked integer)
  returns table (school_id uuid, code text, count integer)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select c.school_id, m.kind, count(*)::integer
    from plaatswijs.case_measure m
    join plaatswijs.school_case c on c.board_id = m.board_id and c.id = m.case_id
    where m.board_id = plaatswijs.current_board() and m.status <> 'withdrawn'
      and m.decided_on >= make_date(asked, 8, 1) and m.decided_on < make_date(asked + 1, 8, 1)
      and not plaatswijs.is_kept_apart(c.id)
    group by c.school_id, m.kind
  $$;

-- Whether somebody reads a case who can do something in it: who works at its school or leads its board, on the day that is asked or
-- today, and is not consulted alone. Without one role, when it is asked what would be if that ended.
create function plaatswijs.has_reader_here(asked uuid, on_day date, but_role uuid) returns boolean
  language sql stable
  set search_path = pg_catalog
  as $$
    select exists (
      select from plaatswijs.case_reader r
      join plaatswijs.school_case c on c.board_id = r.board_id and c.id = r.case_id
      join plaatswijs.person_role p on p.board_id = r.board_id and p.person_id = r.person_id
      where r.board_id = plaatswijs.current_board() and r.case_id = asked and r.until is null
        and r.capacity <> 'consulted' and (p.school_id is null or p.school_id = c.school_id)
        and p.role not in ('pupil', 'parent') and p.id is distinct from but_role
        and (on_day between p.starts_on and coalesce(p.ends_on, 'infinity')
          or (now() at time zone 'Europe/Amsterdam')::date between p.starts_on and coalesce(p.ends_on, 'infinity')))
  $$;

-- Whether who asks has an interest in a case: was shut out of it, or is of those whom it is about.
create function plaatswijs.has_interest(asked uuid, on_day date) returns boolean
  language sql stable
  set search_path = pg_catalog
  as $$
    select exists (
      select from plaatswijs.case_shut_out s
      where s.board_id = plaatswijs.current_board() and s.case_id = asked and s.person_id = plaatswijs.current_person())
    or exists (
      select from plaatswijs.school_case c
      join plaatswijs.person_role p on p.board_id = c.board_id and p.person_id = plaatswijs.current_person()
      where c.board_id = plaatswijs.current_board() and c.id = asked
        and (p.school_id is null or p.school_id = c.school_id)
        and on_day between p.starts_on and coalesce(p.ends_on, 'infinity')
        and (p.role in ('director', 'leader') and c.about && array['director', 'leader']
          or p.role = 'confidential-counsellor' and 'counsellor' = any (c.about)
          or p.role = 'board-member' and 'board' = any (c.about)))
  $$;

-- The cases that nobody reads any more, for who leads the board or their school: where, their numbers, and as what this
-- person may take one; null: they may not. The board takes them; one about the board the director does.
create function plaatswijs.lonely_cases(on_day date, asked uuid)
  returns table (id uuid, school_id uuid, year integer, number integer, capacity text)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    with held as materialized (
      select p.role, p.school_id from plaatswijs.person_role p
      where p.board_id = plaatswijs.current_board() and p.person_id = plaatswijs.current_person()
        and (p.role = 'board-member' and p.school_id is null or p.role = 'director')
        and on_day between p.starts_on and coalesce(p.ends_on, 'infinity')),
    -- Who can come to cases at all, and where; null: everywhere.
    here as materialized (
      select distinct p.person_id, p.school_id from plaatswijs.person_role p
      where p.board_id = plaatswijs.current_board() and p.role not in ('pupil', 'parent')
        and (on_day between p.starts_on and coalesce(p.ends_on, 'infinity')
          or (now() at time zone 'Europe/Amsterdam')::date between p.starts_on and coalesce(p.ends_on, 'infinity'))),
    read as materialized (
      select distinct r.case_id
      from plaatswijs.case_reader r
      join plaatswijs.school_case c on c.board_id = r.board_id and c.id = r.case_id
      join here h on h.person_id = r.person_id and (h.school_id is null or h.school_id = c.school_id)
      where r.board_id = plaatswijs.current_board() and r.until is null and r.capacity <> 'consulted'
        and (asked is null or r.case_id = asked)),
    lonely as materialized (
      select c.id, c.school_id, c.year, c.number, c.about
      from plaatswijs.school_case c
      where c.board_id = plaatswijs.current_board() and (asked is null or c.id = asked)
        and exists (select from held where held.school_id is null or held.school_id = c.school_id)
        and not exists (select from read where read.case_id = c.id))
    -- Asked of these few alone: it takes longer than all of the above.
    select c.id, c.school_id, c.year, c.number, case
      when exists (select from held where role = 'board-member') then 'board'
      when 'board' = any (c.about) then 'director' end
    from lonely c
    where not plaatswijs.has_interest(c.id, on_day)
    order by c.id
  $$;

-- The key of a case that nobody reads any more, as it was wrapped for who read it last; nothing in any other state, or for
-- who may not take it. The case is held: of two who take it, the second finds a reader.
create function plaatswijs.key_of_lonely_case(asked uuid, on_day date)
  returns table (person_id uuid, wrapped_key bytea, capacity text)
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
begin
  perform from plaatswijs.school_case c where c.board_id = plaatswijs.current_board() and c.id = asked for update;
  return query
    select r.person_id, r.wrapped_key, l.capacity
    from plaatswijs.lonely_cases(on_day, asked) l
    join plaatswijs.case_reader r on r.board_id = plaatswijs.current_board() and r.case_id = l.id
    where l.capacity is not null and r.until is null and octet_length(r.wrapped_key) > 0
    order by r.since desc, r.person_id
    limit 1;
end
$$;

-- How many cases nobody would read any more if this role ended. Those in which who asks has an interest are not counted:
-- that there is one is not told to them here either.
create function plaatswijs.cases_left_alone(ended_role uuid, on_day date) returns integer
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select count(*)::integer
    from plaatswijs.person_role p
    join plaatswijs.case_reader r on r.board_id = p.board_id and r.person_id = p.person_id and r.until is null
      and r.capacity <> 'consulted'
    where p.board_id = plaatswijs.current_board() and p.id = ended_role
      and plaatswijs.has_reader_here(r.case_id, on_day, null)
      and not plaatswijs.has_reader_here(r.case_id, on_day, ended_role)
      and not plaatswijs.has_interest(r.case_id, on_day)
  $$;

revoke execute on function plaatswijs.is_kept_apart(uuid), plaatswijs.has_reader_here(uuid, date, uuid),
  plaatswijs.has_interest(uuid, date) from public;
