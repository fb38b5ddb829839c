-- The files a school keeps of people: of a pupil, of somebody who works there. Who sees which is settled here, row by row; what
-- stands in a record is sealed with a key of its own. See docs/spec/files.md and docs/decisions/0015-keys-of-a-file.md.

-- The day at the schools on which this transaction reads; null when it reads no files. Roles count on a day.
create function plaatswijs.current_day() returns date
  language sql stable parallel safe
  return nullif(pg_catalog.current_setting('app.day', true), '')::date;

-- The file that something is put into in this transaction, by who need not read it: to add to, not to read.
create function plaatswijs.current_file() returns uuid
  language sql stable parallel safe
  return nullif(pg_catalog.current_setting('app.file', true), '')::uuid;

-- That a school keeps a file of somebody. It is there as long as there is a record in it.
create table plaatswijs.person_file (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('pupil', 'staff')),
  begun_at timestamptz not null,
  primary key (board_id, id),
  unique (board_id, school_id, person_id, kind),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
create index person_file_of on plaatswijs.person_file (board_id, person_id);
call plaatswijs.wall('plaatswijs.person_file');

-- Something in a file. Kind and days are open within the wall; what it says is sealed with the key of the record, and that
-- with the key of the installation, for this record. A row that is gone takes its key along.
create table plaatswijs.file_record (
  board_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- The day it is about.
  on_day date not null,
  put_at timestamptz not null,
  put_by uuid not null,
  -- The case it comes from, while that is there.
  from_case_id uuid,
  sealed_key bytea not null,
  sealed bytea not null,
  primary key (board_id, id),
  foreign key (board_id, file_id) references plaatswijs.person_file (board_id, id),
  foreign key (board_id, put_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, from_case_id) references plaatswijs.school_case (board_id, id) on delete set null (from_case_id)
);
create index file_record_from on plaatswijs.file_record (board_id, from_case_id) where from_case_id is not null;
create index file_record_of on plaatswijs.file_record (board_id, file_id, on_day);
create index file_record_by on plaatswijs.file_record (board_id, put_by);
call plaatswijs.wall('plaatswijs.file_record');

create table plaatswijs.file_document (
  board_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  record_id uuid not null,
  kind text not null check (kind in ('picture', 'video', 'document', 'text', 'other')),
  -- SHA-256 of what came in, and its size in bytes.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  added_at timestamptz not null,
  added_by uuid not null,
  -- The name of the file, sealed with the key of the record, as the file is.
  sealed bytea not null,
  -- Beside the database; or here, of a letter that came along from a case in the same transaction. Sealed either way.
  blob_id uuid,
  content bytea,
  primary key (board_id, id),
  check ((blob_id is null) <> (content is null)),
  foreign key (board_id, file_id) references plaatswijs.person_file (board_id, id),
  foreign key (board_id, record_id) references plaatswijs.file_record (board_id, id),
  foreign key (board_id, added_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, blob_id) references plaatswijs.blob (board_id, id)
);
create index file_document_in on plaatswijs.file_document (board_id, file_id);
create index file_document_of on plaatswijs.file_document (board_id, record_id);
create index file_document_by on plaatswijs.file_document (board_id, added_by);
create index file_document_blob on plaatswijs.file_document (board_id, blob_id) where blob_id is not null;
call plaatswijs.wall('plaatswijs.file_document');

-- What is said beside a record: of who it is about, who sees it otherwise, or of the school that puts something right.
create table plaatswijs.file_statement (
  board_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  record_id uuid not null,
  at timestamptz not null,
  by_person uuid not null,
  said_by text not null check (said_by in ('person', 'guardian', 'school')),
  -- Sealed with the key of the record.
  sealed bytea not null,
  primary key (board_id, id),
  foreign key (board_id, file_id) references plaatswijs.person_file (board_id, id),
  foreign key (board_id, record_id) references plaatswijs.file_record (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id)
);
create index file_statement_in on plaatswijs.file_statement (board_id, file_id);
create index file_statement_of on plaatswijs.file_statement (board_id, record_id);
create index file_statement_by on plaatswijs.file_statement (board_id, by_person);
call plaatswijs.wall('plaatswijs.file_statement');

-- Who reads the file of one pupil besides whoever keeps it, until when, and why.
create table plaatswijs.file_reader (
  board_id uuid not null,
  id uuid not null,
  file_id uuid not null,
  person_id uuid not null,
  since timestamptz not null,
  -- The last day on which they read it.
  until date not null,
  added_by uuid not null,
  -- Why, sealed with the key of the installation for this row.
  reason bytea not null,
  ended_at timestamptz,
  ended_by uuid,
  primary key (board_id, id),
  foreign key (board_id, file_id) references plaatswijs.person_file (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, added_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, ended_by) references plaatswijs.person (board_id, id),
  check ((ended_at is null) = (ended_by is null))
);
create unique index file_reader_once on plaatswijs.file_reader (board_id, file_id, person_id) where ended_at is null;
create index file_reader_in on plaatswijs.file_reader (board_id, file_id);
create index file_reader_reads on plaatswijs.file_reader (board_id, person_id) where ended_at is null;
create index file_reader_added on plaatswijs.file_reader (board_id, added_by);
create index file_reader_ended on plaatswijs.file_reader (board_id, ended_by) where ended_by is not null;
call plaatswijs.wall('plaatswijs.file_reader');

-- The wall around a file. These are the owner's, whom only the wall of the board binds: they look at who is what on the day of the
-- transaction, and answer yes or no.

-- Whether who reads here keeps such a file: the director of the school; of who is or was a director there, the board. Never
-- who it is about.
create function plaatswijs.keeps_file(school uuid, person uuid, file_kind text) returns boolean
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select plaatswijs.current_person() is not null and person <> plaatswijs.current_person()
      and exists (
        select from plaatswijs.person_role r
        where r.board_id = plaatswijs.current_board() and r.person_id = plaatswijs.current_person()
          and r.starts_on <= plaatswijs.current_day()
          and (r.ends_on is null or r.ends_on >= plaatswijs.current_day())
          and case
            when file_kind = 'staff' and exists (
              select from plaatswijs.person_role d
              where d.board_id = plaatswijs.current_board() and d.person_id = person
                and d.school_id = school and d.role = 'director')
            then r.role = 'board-member'
            else r.role = 'director' and r.school_id = school
          end)
  $$;

-- Whether it was made there for them to read: until a day, and while they work at the school.
create function plaatswijs.file_is_lent(asked uuid, school uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select exists (
        select from plaatswijs.file_reader l
        where l.board_id = plaatswijs.current_board() and l.file_id = asked
          and l.person_id = plaatswijs.current_person() and l.ended_at is null
          and l.until >= plaatswijs.current_day())
      and exists (
        select from plaatswijs.person_role r
        where r.board_id = plaatswijs.current_board() and r.person_id = plaatswijs.current_person()
          and r.school_id = school and r.role not in ('pupil', 'parent')
          and r.starts_on <= plaatswijs.current_day()
          and (r.ends_on is null or r.ends_on >= plaatswijs.current_day()))
  $$;

-- The first day of the school year that a day is in.
create function plaatswijs.school_year_of(day date) returns date
  language sql immutable parallel safe
  return pg_catalog.make_date(
    extract(year from day)::integer - case when extract(month from day) < 8 then 1 else 0 end, 8, 1);

-- The last day on which somebody was a pupil of a school, or worked for its board; null while they are or do.
create function plaatswijs.file_left_on(school uuid, person uuid, file_kind text) returns date
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select case when bool_or(h.ends_on is null) then null else max(h.ends_on) end
    from plaatswijs.person_role h
    where h.board_id = plaatswijs.current_board() and h.person_id = person
      and case
        when file_kind = 'pupil' then h.role = 'pupil' and h.school_id = school
        else h.role not in ('pupil', 'parent')
      end
  $$;

-- The file of somebody, begun when there is none; answers with its id alone. What is put into it is settled elsewhere. Held
-- until the end of the transaction, so that it is not emptied meanwhile.
create function plaatswijs.file_to_add_to(school uuid, person uuid, file_kind text, new_id uuid, at timestamptz) returns uuid
  language sql security definer
  set search_path = pg_catalog
  as $$
    insert into plaatswijs.person_file (board_id, id, school_id, person_id, kind, begun_at)
    values (plaatswijs.current_board(), new_id, school, person, file_kind, at)
    on conflict (board_id, school_id, person_id, kind) do update set kind = excluded.kind
    returning id
  $$;

create procedure plaatswijs.file_wall(walled regclass, reads text, adds text, changes text)
  language plpgsql as $$
begin
  execute format('create policy file_reads on %s as restrictive for select to plaatswijs_app using (%s)', walled, reads);
  execute format('create policy file_adds on %s as restrictive for insert to plaatswijs_app with check (%s)', walled, adds);
  execute format('create policy file_changes on %s as restrictive for update to plaatswijs_app using (%s) with check (%s)',
    walled, changes, changes);
  execute format('create policy file_removes on %s as restrictive for delete to plaatswijs_app using (%s)', walled, changes);
end
$$;
call plaatswijs.file_wall('plaatswijs.person_file',
  $$plaatswijs.keeps_file(school_id, person_id, kind)
    or (kind = 'pupil' and person_id <> plaatswijs.current_person() and plaatswijs.file_is_lent(id, school_id))$$,
  'plaatswijs.keeps_file(school_id, person_id, kind)',
  'plaatswijs.keeps_file(school_id, person_id, kind)');

-- What is in a file is there for who sees the file; the wall of the file itself says who that is.
create procedure plaatswijs.in_file_wall(walled regclass)
  language plpgsql as $$
declare
  sees constant text := format('exists (select from plaatswijs.person_file f
    where f.board_id = %1$s.board_id and f.id = %1$s.file_id)', walled);
  keeps constant text := format('exists (select from plaatswijs.person_file f
    where f.board_id = %1$s.board_id and f.id = %1$s.file_id
      and plaatswijs.keeps_file(f.school_id, f.person_id, f.kind))', walled);
begin
  call plaatswijs.file_wall(walled, sees,
    format('file_id = plaatswijs.current_file() or %s', keeps), keeps);
end
$$;
call plaatswijs.in_file_wall('plaatswijs.file_record');
call plaatswijs.in_file_wall('plaatswijs.file_document');
call plaatswijs.in_file_wall('plaatswijs.file_statement');
call plaatswijs.in_file_wall('plaatswijs.file_reader');

-- What stands in a file stays as it was written: something is said beside it, or it is erased.
create trigger never_changed before update on plaatswijs.file_record
  for each row
  -- Unless the case it came from is destroyed: then it is of no case any more.
  when (new.from_case_id is not null or to_jsonb(old) - 'from_case_id' is distinct from to_jsonb(new) - 'from_case_id')
  execute function plaatswijs.refuse_change();
create trigger never_changed before update on plaatswijs.file_document
  for each row execute function plaatswijs.refuse_change();
create trigger never_changed before update on plaatswijs.file_statement
  for each row execute function plaatswijs.refuse_change();
revoke update, delete, truncate on plaatswijs.file_record, plaatswijs.file_document, plaatswijs.file_statement
  from plaatswijs_app;
revoke insert, update, delete, truncate on plaatswijs.person_file from plaatswijs_app;
revoke delete, truncate on plaatswijs.file_reader from plaatswijs_app;

-- What destruction on its day asks of the records of a school: which there are, and when whoever they are about left; null while
-- they are there. Nothing of what a record says.
create function plaatswijs.file_records_of(school uuid)
  returns table (id uuid, kind text, file_kind text, person_id uuid, on_day date, left_on date)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select r.id, r.kind, f.kind, f.person_id, r.on_day, plaatswijs.file_left_on(f.school_id, f.person_id, f.kind)
    from plaatswijs.person_file f
    join plaatswijs.file_record r on r.board_id = f.board_id and r.file_id = f.id
    where f.board_id = plaatswijs.current_board() and f.school_id = school
  $$;

-- Which files there are of somebody, for who answers a request of theirs; not what is in them.
create function plaatswijs.files_of_person(person uuid)
  returns table (id uuid, school_id uuid, kind text, records integer)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select f.id, f.school_id, f.kind, (
      select count(*)::integer from plaatswijs.file_record r where r.board_id = f.board_id and r.file_id = f.id)
    from plaatswijs.person_file f
    where f.board_id = plaatswijs.current_board() and f.person_id = person
  $$;

-- Erases a record with all that belongs to it, and the file when it was the last one; answers with how many rows went and what is
-- to be destroyed on the disk. Done by who keeps the file, or once whoever it is about has left; of a warning of a pupil, once the
-- school year it was given in is over. Anything else is refused here, whatever asks it.
create function plaatswijs.destroy_file_record(asked uuid, out gone integer, out blobs uuid[])
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
declare
  here constant uuid := plaatswijs.current_board();
  today constant date := plaatswijs.current_day();
  it record;
  went integer;
begin
  gone := 0;
  blobs := '{}';
  select f.id as file_id, f.school_id, f.person_id, f.kind as file_kind, r.kind, r.on_day into it
    from plaatswijs.file_record r
    join plaatswijs.person_file f on f.board_id = r.board_id and f.id = r.file_id
    where r.board_id = here and r.id = asked
    for update of f;
  if not found then return; end if;
  if not coalesce(
    plaatswijs.keeps_file(it.school_id, it.person_id, it.file_kind)
    or plaatswijs.file_left_on(it.school_id, it.person_id, it.file_kind) < today
    or (it.kind = 'warning' and it.file_kind = 'pupil' and it.on_day < plaatswijs.school_year_of(today)), false)
  then
    raise exception 'this record is to be kept' using errcode = 'restrict_violation';
  end if;
  with documents as (
    delete from plaatswijs.file_document where board_id = here and record_id = asked returning blob_id)
  select count(*), coalesce(array_agg(blob_id) filter (where blob_id is not null), '{}') into gone, blobs from documents;
  delete from plaatswijs.file_statement where board_id = here and record_id = asked;
  get diagnostics went = row_count;
  gone := gone + went;
  delete from plaatswijs.file_record where board_id = here and id = asked;
  gone := gone + 1;
  if not exists (select from plaatswijs.file_record where board_id = here and file_id = it.file_id) then
    delete from plaatswijs.file_reader where board_id = here and file_id = it.file_id;
    get diagnostics went = row_count;
    delete from plaatswijs.person_file where board_id = here and id = it.file_id;
    gone := gone + went + 1;
  end if;
end
$$;
