-- Who was shut out of a case by mistake is let in again. See docs/spec/cases.md, CAS-40 and on.

-- Who was let in again, what they had been shut out for, since when and by whom. Being shut out itself is the row in
-- case_shut_out, and nothing else: whatever asks after that finds nobody who was let in again.
create table plaatswijs.case_let_in (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('accused', 'named', 'conflict')),
  shut_out_since timestamptz not null,
  shut_out_by uuid,
  at timestamptz not null check (at >= shut_out_since),
  by_person uuid not null check (by_person <> person_id),
  primary key (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, shut_out_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id)
);
create index case_let_in_of on plaatswijs.case_let_in (board_id, case_id);
create index case_let_in_whom on plaatswijs.case_let_in (board_id, person_id);
create index case_let_in_by on plaatswijs.case_let_in (board_id, by_person);
create index case_let_in_out_by on plaatswijs.case_let_in (board_id, shut_out_by) where shut_out_by is not null;
call plaatswijs.wall('plaatswijs.case_let_in');
-- There is one way to add to it: the function below.
call plaatswijs.case_wall('plaatswijs.case_let_in', 'plaatswijs.sees_case(case_id)', 'false');
revoke insert, update, delete, truncate on plaatswijs.case_let_in from plaatswijs_app;

-- Whether who is in this transaction may let somebody in again who is shut out of a case: `can`, or why not. The owner's,
-- whom only the wall of the board binds: it looks at who is what, for one answer, and answers only who reads the case.
--
-- Never by who is only consulted, by who was themselves shut out of this case at any time, or for who has a part in it still
-- that is an interest. Whoever leads the school or its board is let in by the board or a confidential counsellor; a leader or a
-- counsellor by one of these or the director.
create function plaatswijs.may_let_in(asked uuid, person uuid, on_day date) returns text
  language plpgsql stable security definer
  set search_path = pg_catalog
  as $$
declare
  board constant uuid := plaatswijs.current_board();
  me constant uuid := plaatswijs.current_person();
  today constant date := (now() at time zone 'Europe/Amsterdam')::date;
  theirs text[];
  mine text[];
  needed text[];
begin
  if not plaatswijs.sees_case(asked) or not exists (
    select from plaatswijs.case_shut_out s where s.board_id = board and s.case_id = asked and s.person_id = person)
  then return 'not-shut-out'; end if;
  if exists (
    select from plaatswijs.case_reader r
    where r.board_id = board and r.case_id = asked and r.person_id = me and r.until is null and r.capacity = 'consulted')
  then return 'only-consulted'; end if;
  if exists (select from plaatswijs.case_let_in l where l.board_id = board and l.case_id = asked and l.person_id = me)
  then return 'was-shut-out'; end if;
  if exists (
    select from plaatswijs.case_party p
    where p.board_id = board and p.case_id = asked and p.person_id = person and p.until is null
      and p.role in ('accused', 'affected', 'guardian'))
  then return 'still-in-it'; end if;
  -- What they are: also what began or ended between the day that is asked and today.
  select coalesce(array_agg(p.role), '{}') into theirs
    from plaatswijs.person_role p
    join plaatswijs.school_case c on c.board_id = p.board_id and c.id = asked
    where p.board_id = board and p.person_id = person and (p.school_id is null or p.school_id = c.school_id)
      and p.starts_on <= greatest(on_day, today) and coalesce(p.ends_on, 'infinity') >= least(on_day, today);
  needed := case
    when theirs && array['director', 'board-member'] then array['board-member', 'confidential-counsellor']
    when theirs && array['leader', 'confidential-counsellor']
      then array['board-member', 'confidential-counsellor', 'director'] end;
  if needed is null then return 'can'; end if;
  select coalesce(array_agg(p.role), '{}') into mine
    from plaatswijs.person_role p
    join plaatswijs.school_case c on c.board_id = p.board_id and c.id = asked
    where p.board_id = board and p.person_id = me and (p.school_id is null or p.school_id = c.school_id)
      and on_day between p.starts_on and coalesce(p.ends_on, 'infinity');
  return case
    when mine && needed then 'can'
    when needed @> array['director'] then 'by-director'
    else 'by-board' end;
end
$$;

-- Ends that somebody is shut out, and keeps what they had been shut out for; answers as may_let_in does. That they read it again is
-- another thing: somebody has to wrap its key for them.
create function plaatswijs.let_in_again(new_id uuid, asked uuid, person uuid, at_moment timestamptz, on_day date) returns text
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
declare
  board constant uuid := plaatswijs.current_board();
  may text;
begin
  -- Two at once, or one who is put in the case meanwhile: the case is held.
  perform from plaatswijs.school_case c where c.board_id = board and c.id = asked for update;
  may := plaatswijs.may_let_in(asked, person, on_day);
  if may <> 'can' then return may; end if;
  insert into plaatswijs.case_let_in
      (board_id, id, case_id, person_id, reason, shut_out_since, shut_out_by, at, by_person)
    select s.board_id, new_id, s.case_id, s.person_id, s.reason, s.since, s.by_person,
      greatest(at_moment, s.since), plaatswijs.current_person()
    from plaatswijs.case_shut_out s
    where s.board_id = board and s.case_id = asked and s.person_id = person;
  delete from plaatswijs.case_shut_out s where s.board_id = board and s.case_id = asked and s.person_id = person;
  return may;
end
$$;
