-- The register of data breaches (AVG 33(5)): every breach, what may come of it and what was done. It outlives the case a
-- breach was found in. Who sees which row is settled here; what it says is sealed. See docs/spec/breaches.md.

-- How far the numbers of a school have come in a year.
create table plaatswijs.breach_number (
  board_id uuid not null,
  school_id uuid not null,
  year integer not null check (year between 2000 and 9999),
  last integer not null check (last > 0),
  primary key (board_id, school_id, year),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
call plaatswijs.wall('plaatswijs.breach_number');

-- That there is a breach in the register, and under which number.
create table plaatswijs.breach_record (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  -- As people call it: 2026-3, by the year in which it was put down.
  year integer not null,
  number integer not null check (number > 0),
  -- The case it was made from, while that is there.
  from_case_id uuid,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (board_id, id),
  unique (board_id, school_id, year, number),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, made_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, from_case_id) references plaatswijs.school_case (board_id, id) on delete set null (from_case_id)
);
create index breach_record_of on plaatswijs.breach_record (board_id, school_id, id);
create index breach_record_by on plaatswijs.breach_record (board_id, made_by);
create unique index breach_record_from on plaatswijs.breach_record (board_id, from_case_id) where from_case_id is not null;
call plaatswijs.wall('plaatswijs.breach_record');

-- What the register says of it, each time it was written anew. Nothing of a version is ever changed.
create table plaatswijs.breach_version (
  board_id uuid not null,
  breach_id uuid not null,
  version integer not null check (version > 0),
  at timestamptz not null,
  by_person uuid not null,
  -- Sealed with the key of the installation, for this version of this record.
  sealed bytea not null,
  primary key (board_id, breach_id, version),
  foreign key (board_id, breach_id) references plaatswijs.breach_record (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id)
);
create index breach_version_by on plaatswijs.breach_version (board_id, by_person);
call plaatswijs.wall('plaatswijs.breach_version');

-- Whether who reads in this transaction may see a breach of this school: who guards the rules, leads the board or leads the
-- school on the day of the transaction, unless the case it comes from is about them; and who reads that case. The owner's,
-- whom only the wall of the board binds: it looks at who is what, for one answer.
create function plaatswijs.sees_breach(school uuid, from_case uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select plaatswijs.current_person() is not null and (
      (exists (
        select from plaatswijs.person_role r
        where r.board_id = plaatswijs.current_board() and r.person_id = plaatswijs.current_person()
          and (r.role in ('data-protection-officer', 'board-member') or (r.role = 'director' and r.school_id = school))
          and r.starts_on <= nullif(current_setting('app.day', true), '')::date
          and (r.ends_on is null or r.ends_on >= nullif(current_setting('app.day', true), '')::date))
        and not exists (
          select from plaatswijs.case_shut_out s
          where s.board_id = plaatswijs.current_board() and s.case_id = from_case
            and s.person_id = plaatswijs.current_person()))
      or (from_case is not null and plaatswijs.sees_case(from_case)))
  $$;

create procedure plaatswijs.breach_wall(walled regclass, sees text)
  language plpgsql as $$
begin
  execute format('create policy breach_reads on %s as restrictive for select to plaatswijs_app using (%s)', walled, sees);
  execute format('create policy breach_adds on %s as restrictive for insert to plaatswijs_app with check (%s)', walled, sees);
  execute format('create policy breach_changes on %s as restrictive for update to plaatswijs_app using (%s) with check (%s)',
    walled, sees, sees);
  execute format('create policy breach_removes on %s as restrictive for delete to plaatswijs_app using (%s)', walled, sees);
end
$$;
call plaatswijs.breach_wall('plaatswijs.breach_record', 'plaatswijs.sees_breach(school_id, from_case_id)');
-- What was written is there for who sees the record; the wall of the record says who that is.
call plaatswijs.breach_wall('plaatswijs.breach_version',
  'exists (select from plaatswijs.breach_record b where b.board_id = breach_version.board_id and b.id = breach_version.breach_id)');

-- Nothing of a record changes, but that its case is gone. One column may be updated as far as rights go, so that a record can be
-- held while a version of it is written.
create trigger never_changed before update on plaatswijs.breach_record
  for each row
  when (new.from_case_id is not null or to_jsonb(old) - 'from_case_id' is distinct from to_jsonb(new) - 'from_case_id')
  execute function plaatswijs.refuse_change();
create trigger never_changed before update on plaatswijs.breach_version
  for each row execute function plaatswijs.refuse_change();
revoke update, delete, truncate on plaatswijs.breach_record from plaatswijs_app;
grant update (made_at) on plaatswijs.breach_record to plaatswijs_app;
revoke update, delete, truncate on plaatswijs.breach_version from plaatswijs_app;

-- What destruction on its day asks of the register of a school: which records there are, and on which day each was written
-- last. Nothing of what they say.
create function plaatswijs.breaches_of(school uuid) returns table (id uuid, last_on date)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select b.id, max((v.at at time zone 'Europe/Amsterdam')::date)
    from plaatswijs.breach_record b
    join plaatswijs.breach_version v on v.board_id = b.board_id and v.breach_id = b.id
    where b.board_id = plaatswijs.current_board() and b.school_id = school
    group by b.id
  $$;

-- Destroys a record with every version of it. It looks by itself whether its day has come, never before two years after it was
-- written last, whether it was announced, and whether somebody holds the case it came from. No row comes back where it may
-- not go.
create function plaatswijs.destroy_breach(asked uuid, term integer, today date)
  returns table (rows_gone integer, files_gone integer)
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
declare
  board constant uuid := plaatswijs.current_board();
  day constant date := plaatswijs.no_later_than_now(today);
  from_case uuid;
  last_on date;
begin
  select b.from_case_id into from_case from plaatswijs.breach_record b
    where b.board_id = board and b.id = asked for update;
  if not found then return; end if;
  select max((v.at at time zone 'Europe/Amsterdam')::date) into last_on from plaatswijs.breach_version v
    where v.board_id = board and v.breach_id = asked;
  if (last_on + make_interval(months => greatest(term, 24)))::date > day then return; end if;
  perform from plaatswijs.destruction_notice n
    where n.board_id = board and n.kind = 'breach-record' and n.record_id = asked and n.announced_on + 30 <= day;
  if not found then return; end if;
  if from_case is not null and plaatswijs.is_held(from_case, '{}') then return; end if;
  delete from plaatswijs.destruction_notice n
    where n.board_id = board and n.kind = 'breach-record' and n.record_id = asked;
  delete from plaatswijs.breach_version v where v.board_id = board and v.breach_id = asked;
  get diagnostics rows_gone = row_count;
  delete from plaatswijs.breach_record b where b.board_id = board and b.id = asked;
  rows_gone := rows_gone + 1;
  files_gone := 0;
  return next;
end
$$;
