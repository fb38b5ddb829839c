-- What is kept no longer than it has to be: terms, holds, notices, the log, and the two doors through which a case or what
-- somebody said of their image goes. The database looks at the day itself. See docs/spec/retention.md.

-- What a board or school set in the place of a number or term, in rows that are only ever added to. A row without a value
-- says that from its day on the ordinary one counts again.
create table plaatswijs.own_term (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  -- Null: for every school of the board that has none of its own.
  school_id uuid,
  key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  value jsonb,
  reason text not null check (reason ~ '\S'),
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  by_person uuid not null,
  made_at timestamptz not null,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id)
);
create index own_term_of on plaatswijs.own_term (board_id, school_id, key);
create index own_term_by on plaatswijs.own_term (board_id, by_person);
call plaatswijs.wall('plaatswijs.own_term');
call plaatswijs.append_only('plaatswijs.own_term');

-- Something that may not go: one case, or everything about somebody. Why is sealed with the key of the installation.
create table plaatswijs.retention_hold (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  case_id uuid,
  person_id uuid,
  reason bytea not null,
  since timestamptz not null,
  by_person uuid not null,
  ended_at timestamptz,
  ended_by uuid,
  ended_reason bytea,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id),
  foreign key (board_id, ended_by) references plaatswijs.person (board_id, id),
  check ((case_id is null) <> (person_id is null)),
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null))
);
create index retention_hold_school on plaatswijs.retention_hold (board_id, school_id, id);
create index retention_hold_case on plaatswijs.retention_hold (board_id, case_id) where case_id is not null;
create index retention_hold_person on plaatswijs.retention_hold (board_id, person_id) where person_id is not null;
create index retention_hold_by on plaatswijs.retention_hold (board_id, by_person);
create index retention_hold_ended_by on plaatswijs.retention_hold (board_id, ended_by) where ended_by is not null;
call plaatswijs.wall('plaatswijs.retention_hold');
revoke delete, truncate on plaatswijs.retention_hold from plaatswijs_app;

-- Since when something has stood in the preview. It is gone with what it is about.
create table plaatswijs.destruction_notice (
  board_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  record_id uuid not null,
  school_id uuid not null,
  due_on date not null,
  announced_on date not null,
  -- Who sees the preview was mailed that there is something.
  mailed boolean not null default false,
  primary key (board_id, kind, record_id, school_id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
create index destruction_notice_school on plaatswijs.destruction_notice (board_id, school_id, kind);
call plaatswijs.wall('plaatswijs.destruction_notice');

-- A mail to somebody who sees the preview. What goes is not in it, and not here.
create table plaatswijs.destruction_letter (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  person_id uuid not null,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'gone')),
  made_at timestamptz not null,
  due_at timestamptz not null,
  sending_since timestamptz,
  tries integer not null default 0,
  ended_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  check ((state = 'sending') = (sending_since is not null)),
  check ((state in ('sent', 'failed', 'gone')) = (ended_at is not null))
);
create index destruction_letter_waiting on plaatswijs.destruction_letter (board_id, due_at, id) where state = 'waiting';
create index destruction_letter_school on plaatswijs.destruction_letter (board_id, school_id);
create index destruction_letter_person on plaatswijs.destruction_letter (board_id, person_id);
-- One that waits says it already.
create unique index destruction_letter_once on plaatswijs.destruction_letter (board_id, school_id, person_id)
  where state = 'waiting';
call plaatswijs.wall('plaatswijs.destruction_letter');

-- What went, and nothing of what was in it. Of what somebody said of their image there is no id: it would be theirs.
create table plaatswijs.destruction_log (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  record_id uuid,
  due_on date not null,
  destroyed_at timestamptz not null,
  -- The term that was used.
  months integer not null check (months >= 0),
  rows_gone integer not null check (rows_gone >= 0),
  files_gone integer not null check (files_gone >= 0),
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
create index destruction_log_school on plaatswijs.destruction_log (board_id, school_id, id);
call plaatswijs.wall('plaatswijs.destruction_log');
call plaatswijs.append_only('plaatswijs.destruction_log');

-- The least number of months that each kind is kept, whatever anybody set: the same as the ranges in retention-kinds.ts.
create function plaatswijs.least_months(of_kind text) returns integer
  language sql immutable parallel safe
  set search_path = pg_catalog
  as $$
    select case of_kind
      when 'case' then 6
      when 'case-unfounded' then 3
      when 'case-breach' then 24
      when 'consent' then 12
    end
  $$;

-- The day it is, at the schools. A program whose clock runs ahead does not make it later than it is.
create function plaatswijs.no_later_than_now(said date) returns date
  language sql stable
  set search_path = pg_catalog
  as $$ select least(said, (now() at time zone 'Europe/Amsterdam')::date) $$;

-- The last day of the last role somebody had at any school of the board, as a pupil or as who works there; null while one
-- runs without an end, and for who never had one.
create function plaatswijs.left_on(who uuid, of_pupils boolean, of_staff boolean) returns date
  language sql stable
  set search_path = pg_catalog
  as $$
    select case when bool_or(r.ends_on is null) then null else max(r.ends_on) end
    from plaatswijs.person_role r
    where r.board_id = plaatswijs.current_board() and r.person_id = who
      and case r.role when 'parent' then false when 'pupil' then of_pupils else of_staff end
  $$;

-- About whom nothing may go: somebody says so, or they asked to see what is kept of them and have no answer yet. The table of
-- those requests comes later than this one, so it is looked for when it is asked.
create function plaatswijs.held_people() returns setof uuid
  language plpgsql stable
  set search_path = pg_catalog
  as $$
begin
  return query
    select h.person_id from plaatswijs.retention_hold h
    where h.board_id = plaatswijs.current_board() and h.ended_at is null and h.person_id is not null
    union
    select r.about_id from plaatswijs.rights_request r
    where r.board_id = plaatswijs.current_board() and r.kind = 'access' and r.closed_at is null;
end
$$;

-- Whether this case, or something about one of these people, is held.
create function plaatswijs.is_held(asked_case uuid, people uuid[]) returns boolean
  language sql stable
  set search_path = pg_catalog
  as $$
    select exists (
        select from plaatswijs.retention_hold h
        where h.board_id = plaatswijs.current_board() and h.ended_at is null and h.case_id = asked_case)
      or exists (select from plaatswijs.held_people() held where held = any (people))
  $$;

-- Every closed case of a school, or one of them, or those of one kind: of which kind it is, from which day its term runs (null:
-- not yet), and who is in it. The owner's, whom only the wall of the board binds; nothing of what it is about comes out.
--
-- The term runs from when the last one left of those whom it happened to and who were accused, or whose parent was; of who
-- reported, saw or heard something it does not matter how long they stay. It does not run while an objection waits for its
-- answer.
create function plaatswijs.keeping_of_cases(of_school uuid, asked uuid, of_kind text)
  returns table (case_id uuid, kind text, trigger_on date, person_ids uuid[])
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    with closed as (
      select one.id, (one.closed_at at time zone 'Europe/Amsterdam')::date as closed_on,
        case when one.category = 'data-breach' or one.facts ->> 'leaked' = 'true' then 'case-breach'
          when one.outcome = 'unfounded' then 'case-unfounded'
          else 'case' end as kind,
        exists (
          select from plaatswijs.case_measure m
          where m.board_id = one.board_id and m.case_id = one.id and m.status = 'objection') as objected
      from plaatswijs.school_case one
      where one.board_id = plaatswijs.current_board() and one.school_id = of_school and one.status = 'closed'
        and (asked is null or one.id = asked)
    ),
    wanted as (select * from closed where of_kind is null or closed.kind = of_kind),
    concerned as (
      select party.case_id, party.person_id, party.role in ('affected', 'accused') and party.until is null as matters
      from plaatswijs.case_party party
      join wanted on wanted.id = party.case_id
      where party.board_id = plaatswijs.current_board() and party.person_id is not null
      union all
      select party.case_id, g.child_id, true
      from plaatswijs.case_party party
      join wanted on wanted.id = party.case_id
      join plaatswijs.guardian g on g.board_id = party.board_id and g.guardian_id = party.person_id
      where party.board_id = plaatswijs.current_board() and party.role in ('affected', 'accused')
        and party.capacity = 'parent' and party.until is null
      union all
      select report.case_id, report.person_id, false
      from plaatswijs.case_report report
      join wanted on wanted.id = report.case_id
      where report.board_id = plaatswijs.current_board() and report.person_id is not null
    ),
    -- The same as left_on says of each of them, for all at once.
    at_school as (
      select r.person_id, bool_or(r.ends_on is null) as stays, max(r.ends_on) as left_on
      from plaatswijs.person_role r
      where r.board_id = plaatswijs.current_board() and r.role <> 'parent'
        and r.person_id in (select c.person_id from concerned c where c.matters)
      group by r.person_id
    ),
    together as (
      select c.case_id, coalesce(bool_or(a.stays) filter (where c.matters), false) as stays,
        max(a.left_on) filter (where c.matters) as left_on, array_agg(distinct c.person_id) as everybody
      from concerned c
      left join at_school a on a.person_id = c.person_id
      group by c.case_id
    )
    select w.id, w.kind,
      case when w.objected then null
        when w.kind <> 'case' then w.closed_on
        when t.stays then null
        else greatest(w.closed_on, t.left_on) end,
      coalesce(t.everybody, '{}')
    from wanted w
    left join together t on t.case_id = w.id
  $$;

-- Whether who is in this transaction may learn that there is such a case at a school: not who has an interest in it. That
-- they read it is another thing.
create function plaatswijs.may_hear_of_case(of_school uuid, asked uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select plaatswijs.current_person() is not null
      and exists (
        select from plaatswijs.school_case c
        where c.board_id = plaatswijs.current_board() and c.school_id = of_school and c.id = asked)
      and not exists (
        select from plaatswijs.case_shut_out s
        where s.board_id = plaatswijs.current_board() and s.case_id = asked
          and s.person_id = plaatswijs.current_person())
      and not exists (
        select from plaatswijs.case_party p
        where p.board_id = plaatswijs.current_board() and p.case_id = asked
          and p.person_id = plaatswijs.current_person() and p.role in ('affected', 'accused') and p.until is null)
  $$;

-- The tables of which each row belongs to one case and goes with it.
create function plaatswijs.tables_of_case() returns setof regclass
  language sql stable
  set search_path = pg_catalog
  as $$
    select c.oid::regclass
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id' and not a.attisdropped
    where c.relnamespace = 'plaatswijs'::regnamespace and c.relkind in ('r', 'p')
      and (c.relname like 'case\_%' or c.relname in ('formal_letter', 'retention_hold'))
    order by c.relname
  $$;

-- An entry of another case that named this one loses the id, and nothing else, once the case is gone.
create function plaatswijs.refuse_change_of_entry() returns trigger
  language plpgsql as $$
begin
  if to_jsonb(new) - 'about' = to_jsonb(old) - 'about' and new.about = old.about - 'otherId'
    and old.about ? 'otherId'
    and not exists (
      select from plaatswijs.school_case
      where board_id = old.board_id and id = (old.about ->> 'otherId')::uuid)
  then
    return new;
  end if;
  raise exception '% on %: rows of this table are only ever added', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
drop trigger never_changed on plaatswijs.case_entry;
create trigger never_changed before update on plaatswijs.case_entry
  for each row execute function plaatswijs.refuse_change_of_entry();

-- Destroys a case: every row of it and the keys of its files, all or nothing. It looks by itself whether the case is closed,
-- whether its day has come by the term that is given and never before the least, whether it was announced, and whether
-- anybody holds it. No row comes back where it may not go.
create function plaatswijs.destroy_case(asked uuid, term integer, today date)
  returns table (rows_gone integer, files_gone integer)
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
declare
  board constant uuid := plaatswijs.current_board();
  day constant date := plaatswijs.no_later_than_now(today);
  school uuid;
  found_case record;
  left_over regclass[];
  again regclass[];
  one regclass;
  files uuid[] := '{}';
  these uuid[];
  removed integer;
  files_of record;
begin
  select c.school_id into school from plaatswijs.school_case c
    where c.board_id = board and c.id = asked and c.status = 'closed' for update;
  if not found then return; end if;
  select * into found_case from plaatswijs.keeping_of_cases(school, asked, null);
  if found_case.trigger_on is null
    or (found_case.trigger_on + make_interval(
      months => greatest(term, plaatswijs.least_months(found_case.kind))))::date > day
  then return; end if;
  perform from plaatswijs.destruction_notice n
    where n.board_id = board and n.kind = found_case.kind and n.record_id = asked and n.announced_on + 30 <= day;
  if not found then return; end if;
  -- Who is being held at this moment is waited for.
  perform from plaatswijs.person p
    where p.board_id = board and p.id = any (found_case.person_ids) order by p.id for update;
  if plaatswijs.is_held(asked, found_case.person_ids) then return; end if;

  rows_gone := 0;
  delete from plaatswijs.case_link l where l.board_id = board and l.other_id = asked;
  delete from plaatswijs.destruction_notice n
    where n.board_id = board and n.record_id = asked;
  left_over := array(select plaatswijs.tables_of_case());
  for files_of in
    select k.conrelid::regclass as of_table, a.attname as of_column
    from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
    where k.contype = 'f' and k.confrelid = 'plaatswijs.blob'::regclass and k.conrelid = any (left_over)
  loop
    execute format('select array_agg(%I) from %s where board_id = $1 and case_id = $2 and %I is not null',
      files_of.of_column, files_of.of_table, files_of.of_column) into these using board, asked;
    files := files || coalesce(these, '{}');
  end loop;
  -- What refers to something else goes before it: tried again until nothing is left, or nothing moves any more.
  while cardinality(left_over) > 0 loop
    again := '{}';
    foreach one in array left_over loop
      begin
        execute format('delete from %s where board_id = $1 and case_id = $2', one) using board, asked;
        get diagnostics removed = row_count;
        rows_gone := rows_gone + removed;
      exception when foreign_key_violation then
        again := again || one;
      end;
    end loop;
    if cardinality(again) = cardinality(left_over) then
      raise exception 'tables of a case refer to each other' using errcode = 'foreign_key_violation';
    end if;
    left_over := again;
  end loop;
  delete from plaatswijs.school_case c where c.board_id = board and c.id = asked;
  update plaatswijs.case_entry e set about = e.about - 'otherId'
    where e.board_id = board and e.kind = 'linked' and e.about ->> 'otherId' = asked::text;
  update plaatswijs.blob b set state = 'leaving', key = null
    where b.board_id = board and b.id = any (files) and b.state <> 'leaving';
  get diagnostics files_gone = row_count;
  rows_gone := rows_gone + 1;
  return next;
end
$$;

-- From which day the term runs of what somebody said of their own image at a school: when they left, and nothing of them is
-- used any more. Null: not yet.
create function plaatswijs.consent_ended_on(of_school uuid, subject uuid) returns date
  language sql stable
  set search_path = pg_catalog
  as $$
    select case
      when exists (
        select from plaatswijs.publication_person p
        where p.board_id = plaatswijs.current_board() and p.person_id = subject) then null
      when exists (
        select from plaatswijs.photo_face f
        where f.board_id = plaatswijs.current_board() and f.person_id = subject) then null
      when exists (
        select from plaatswijs.photo_person p
        where p.board_id = plaatswijs.current_board() and p.person_id = subject) then null
      else plaatswijs.left_on(subject, true, true)
    end
  $$;

-- The ledger stays as it was written. What it says of somebody goes when its time is over, at the least term there is, and not
-- while somebody holds it; before that for nobody, the owner included.
create function plaatswijs.refuse_early_destruction() returns trigger
  language plpgsql as $$
begin
  if plaatswijs.consent_ended_on(old.school_id, old.subject_id)
      + make_interval(months => plaatswijs.least_months('consent')) <= (now() at time zone 'Europe/Amsterdam')::date
    and not plaatswijs.is_held(null, array[old.subject_id])
  then
    return old;
  end if;
  raise exception '% on %: what was said is kept until its day', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
drop trigger append_only on plaatswijs.consent_entry;
create trigger append_only before update on plaatswijs.consent_entry
  for each row execute function plaatswijs.refuse_change();
create trigger until_its_day before delete on plaatswijs.consent_entry
  for each row execute function plaatswijs.refuse_early_destruction();
alter table plaatswijs.consent_entry enable always trigger append_only;
alter table plaatswijs.consent_entry enable always trigger until_its_day;

-- Destroys what somebody said of their own image at a school, with how they were asked and the scans of what they signed. No
-- row comes back where it may not go.
create function plaatswijs.destroy_consent(of_school uuid, subject uuid, term integer, today date)
  returns table (rows_gone integer, files_gone integer)
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
declare
  board constant uuid := plaatswijs.current_board();
  day constant date := plaatswijs.no_later_than_now(today);
  ended date;
  files uuid[];
  asked_by uuid[];
  removed integer;
begin
  perform from plaatswijs.person p where p.board_id = board and p.id = subject for update;
  if not found then return; end if;
  ended := plaatswijs.consent_ended_on(of_school, subject);
  if ended is null
    or (ended + make_interval(months => greatest(term, plaatswijs.least_months('consent'))))::date > day
    or plaatswijs.is_held(null, array[subject])
  then return; end if;
  perform from plaatswijs.destruction_notice n
    where n.board_id = board and n.kind = 'consent' and n.record_id = subject and n.school_id = of_school
      and n.announced_on + 30 <= day;
  if not found then return; end if;

  delete from plaatswijs.consent_entry e
    where e.board_id = board and e.school_id = of_school and e.subject_id = subject;
  get diagnostics rows_gone = row_count;
  with gone as (
    delete from plaatswijs.consent_scan s
      where s.board_id = board and s.school_id = of_school and s.subject_id = subject returning s.blob_id
  ) select array_agg(gone.blob_id) into files from gone;
  rows_gone := rows_gone + coalesce(cardinality(files), 0);
  delete from plaatswijs.consent_sixteen x
    where x.board_id = board and x.school_id = of_school and x.person_id = subject;
  get diagnostics removed = row_count;
  rows_gone := rows_gone + removed;
  -- How they were asked; a request that was about others as well stays with those.
  with gone as (
    delete from plaatswijs.consent_request_subject s using plaatswijs.consent_request r
      where s.board_id = board and s.subject_id = subject
        and r.board_id = board and r.id = s.request_id and r.school_id = of_school
      returning s.request_id
  ) select array_agg(gone.request_id) into asked_by from gone;
  rows_gone := rows_gone + coalesce(cardinality(asked_by), 0);
  asked_by := array(
    select r.id from plaatswijs.consent_request r
    where r.board_id = board and r.id = any (asked_by)
      and not exists (
        select from plaatswijs.consent_request_subject s where s.board_id = board and s.request_id = r.id)
      and not exists (
        select from plaatswijs.consent_entry e where e.board_id = board and e.request_id = r.id));
  delete from plaatswijs.consent_letter l where l.board_id = board and l.request_id = any (asked_by);
  get diagnostics removed = row_count;
  rows_gone := rows_gone + removed;
  delete from plaatswijs.consent_request r where r.board_id = board and r.id = any (asked_by);
  get diagnostics removed = row_count;
  rows_gone := rows_gone + removed;
  update plaatswijs.blob b set state = 'leaving', key = null
    where b.board_id = board and b.id = any (files) and b.state <> 'leaving';
  get diagnostics files_gone = row_count;
  delete from plaatswijs.destruction_notice n
    where n.board_id = board and n.kind = 'consent' and n.record_id = subject and n.school_id = of_school;
  return next;
end
$$;
