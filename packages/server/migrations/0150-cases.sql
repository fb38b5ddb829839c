-- Reports and cases: who may read which is settled here, row by row, and what they say is sealed with keys that only who
-- reads them can open. See docs/spec/cases.md and docs/decisions/0014-keys-of-a-case.md.

-- Who reads cases in this transaction; null when nobody does.
create function plaatswijs.current_person() returns uuid
  language sql stable parallel safe
  return nullif(pg_catalog.current_setting('app.person', true), '')::uuid;

-- The report that was opened with its code in this transaction.
create function plaatswijs.current_report() returns uuid
  language sql stable parallel safe
  return nullif(pg_catalog.current_setting('app.report', true), '')::uuid;

-- The case that is being made in this transaction: to add to, not to read.
create function plaatswijs.current_case() returns uuid
  language sql stable parallel safe
  return nullif(pg_catalog.current_setting('app.case', true), '')::uuid;

-- The two halves with which somebody opens cases. The private half is sealed for this person with the key of the
-- installation; it opens nothing but what was wrapped for them.
create table plaatswijs.reader_key (
  board_id uuid not null,
  person_id uuid not null,
  public_key bytea not null check (octet_length(public_key) = 32),
  private_key bytea not null,
  made_at timestamptz not null,
  primary key (board_id, person_id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.reader_key');

-- How far the numbers of a school have come in a year.
create table plaatswijs.case_number (
  board_id uuid not null,
  school_id uuid not null,
  year integer not null check (year between 2000 and 9999),
  last integer not null check (last > 0),
  primary key (board_id, school_id, year),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
call plaatswijs.wall('plaatswijs.case_number');

-- A case. What stands here in the open can be counted and sorted; everything that tells of people is sealed.
create table plaatswijs.school_case (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  -- As people call it: 2026-12.
  year integer not null,
  number integer not null check (number > 0),
  -- What states there are and how one follows another is written once, in case-status.ts; this check lists the same ones.
  status text not null check (status in ('new', 'open', 'closed')),
  -- Moves with every entry; see case_moves.
  version integer not null default 0 check (version >= 0),
  moved_at timestamptz not null,
  opened_at timestamptz not null,
  opened_via text not null check (opened_via in ('report', 'staff')),
  category text check (category ~ '^[a-z]+(-[a-z]+)*$'),
  seriousness text check (seriousness in ('light', 'serious', 'grave')),
  urgency text check (urgency in ('now', 'this-week', 'no-hurry')),
  -- Who it is about, by kind and never by name.
  about text[] not null default '{}'
    check (about <@ array['pupil', 'parent', 'staff', 'director', 'leader', 'counsellor', 'board', 'outsider', 'unknown']),
  begun text check (begun in ('school', 'home', 'unknown')),
  place text check (place ~ '^[a-z]+(-[a-z]+)*$'),
  age_group text check (age_group ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- An image of a minor that nobody may make, keep or pass on: no file comes in here.
  illegal_image boolean not null,
  -- What duties follow from, as codes and yes or no: see case-facts.ts.
  facts jsonb not null default '{}',
  handler_id uuid,
  closed_at timestamptz,
  outcome text check (outcome in ('solved', 'agreement', 'measure', 'passed-on', 'unfounded', 'unknown-who')),
  -- Sealed with the key of the case.
  title bytea,
  primary key (board_id, id),
  unique (board_id, school_id, year, number),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, handler_id) references plaatswijs.person (board_id, id),
  check ((status = 'closed') = (closed_at is not null)),
  check ((status = 'closed') = (outcome is not null))
);
create index school_case_of_school on plaatswijs.school_case (board_id, school_id, id);
call plaatswijs.wall('plaatswijs.school_case');

-- Who may read a case, with its key wrapped for them. Without a row there is no key, and no row of the case either.
create table plaatswijs.case_reader (
  board_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  capacity text not null
    check (capacity in ('counsellor', 'director', 'leader', 'board', 'handler', 'consulted')),
  wrapped_key bytea not null,
  since timestamptz not null,
  -- Null: it followed from who the report was for.
  added_by uuid,
  until timestamptz check (until >= since),
  -- How far they have looked.
  seen_version integer not null default 0,
  -- Whether the case is closed, so that the open ones are found at once; kept by case_closes.
  closed boolean not null default false,
  primary key (board_id, case_id, person_id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, added_by) references plaatswijs.person (board_id, id)
);
create index case_reader_reads on plaatswijs.case_reader (board_id, person_id, closed, case_id) where until is null;
call plaatswijs.wall('plaatswijs.case_reader');

-- Who has an interest in the case and therefore never reads it, whatever else they are.
create table plaatswijs.case_shut_out (
  board_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('accused', 'named', 'conflict')),
  since timestamptz not null,
  by_person uuid,
  primary key (board_id, case_id, person_id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.case_shut_out');

-- Somebody in the case, in a role that holds in this case alone.
create table plaatswijs.case_party (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- Null for who is not known here by name, or not to be known.
  person_id uuid,
  role text not null check (role in ('reporter', 'affected', 'accused', 'witness', 'guardian', 'other')),
  -- What they are to the school.
  capacity text not null check (capacity in ('pupil', 'parent', 'staff', 'outsider', 'unknown')),
  -- Of which party of this case somebody is the guardian.
  guardian_of uuid,
  -- Name and description, sealed with the key of the case.
  sealed bytea not null,
  since timestamptz not null,
  until timestamptz,
  primary key (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, guardian_of) references plaatswijs.case_party (board_id, id),
  check ((role = 'guardian') = (guardian_of is not null))
);
create index case_party_of on plaatswijs.case_party (board_id, case_id);
create index case_party_is on plaatswijs.case_party (board_id, person_id) where person_id is not null;
call plaatswijs.wall('plaatswijs.case_party');

-- What happened in a case, one after another; nothing is ever changed.
create table plaatswijs.case_entry (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- The version of the case that this entry made.
  version integer not null default 0,
  at timestamptz not null,
  -- Null: the reporter, or the program.
  by_person uuid,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- Ids and codes, never a text.
  about jsonb not null default '{}',
  -- What was said, sealed with the key of the case; null when the kind says it all.
  sealed bytea,
  primary key (board_id, id),
  unique (board_id, case_id, version),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.case_entry');

create table plaatswijs.case_task (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  owner_id uuid not null,
  due_on date,
  -- What is to be done, sealed with the key of the case.
  sealed bytea not null,
  made_at timestamptz not null,
  made_by uuid not null,
  done_at timestamptz,
  done_by uuid,
  primary key (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, owner_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, made_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, done_by) references plaatswijs.person (board_id, id),
  check ((done_at is null) = (done_by is null))
);
create index case_task_of on plaatswijs.case_task (board_id, case_id);
create index case_task_owned on plaatswijs.case_task (board_id, owner_id, due_on) where done_at is null;
call plaatswijs.wall('plaatswijs.case_task');

-- What was done about a duty that follows from the facts of a case.
create table plaatswijs.case_duty (
  board_id uuid not null,
  case_id uuid not null,
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  state text not null check (state in ('done', 'set-aside')),
  -- When it was done, as somebody says; when that was put here stands in the entry.
  done_at timestamptz not null,
  by_person uuid not null,
  -- Who was called, which number, what was decided and why; sealed with the key of the case.
  sealed bytea not null,
  primary key (board_id, case_id, code),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.case_duty');

-- A report. Its key opens it, its messages and what came along; it is wrapped with the key of the case, and with the code
-- of who came without an account.
create table plaatswijs.case_report (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- Of an anonymous report the hour, of others the moment.
  received_at timestamptz not null,
  manner text not null check (manner in ('named', 'confidential', 'anonymous', 'staff')),
  language text not null check (language ~ '^[a-z]{2}$'),
  -- Somebody who was signed in and said so; never of a confidential or anonymous report.
  person_id uuid,
  sealed bytea not null,
  wrapped_by_case bytea not null,
  code_verifier bytea,
  wrapped_by_code bytea,
  -- The first answer, and the last time each side looked.
  answered_at timestamptz,
  school_seen_at timestamptz,
  reporter_seen_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id),
  check ((code_verifier is null) = (wrapped_by_code is null)),
  check (person_id is null or manner in ('named', 'staff'))
);
create index case_report_of on plaatswijs.case_report (board_id, case_id);
create unique index case_report_code on plaatswijs.case_report (board_id, code_verifier) where code_verifier is not null;
call plaatswijs.wall('plaatswijs.case_report');

create table plaatswijs.case_message (
  board_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  from_side text not null check (from_side in ('reporter', 'school')),
  by_person uuid,
  -- Sealed with the key of the report.
  sealed bytea not null,
  primary key (board_id, id),
  foreign key (board_id, report_id) references plaatswijs.case_report (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id),
  check ((from_side = 'school') = (by_person is not null))
);
create index case_message_of on plaatswijs.case_message (board_id, report_id, id);
create index case_message_in on plaatswijs.case_message (board_id, case_id);
call plaatswijs.wall('plaatswijs.case_message');

-- Something that shows what happened, kept as it came and never opened where it is kept.
create table plaatswijs.case_evidence (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- Came with a report; then it is sealed with the key of the report, else with that of the case.
  report_id uuid,
  kind text not null check (kind in ('picture', 'video', 'document', 'text', 'other')),
  -- SHA-256 of what came in, and its size in bytes.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  collected_at timestamptz not null,
  -- Null: the reporter.
  collected_by uuid,
  -- Name of the file and what is said of it.
  sealed bytea not null,
  blob_id uuid not null,
  primary key (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, report_id) references plaatswijs.case_report (board_id, id),
  foreign key (board_id, collected_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, blob_id) references plaatswijs.blob (board_id, id)
);
create index case_evidence_of on plaatswijs.case_evidence (board_id, case_id);
create index case_evidence_with on plaatswijs.case_evidence (board_id, report_id) where report_id is not null;
create index case_evidence_blob on plaatswijs.case_evidence (board_id, blob_id);
call plaatswijs.wall('plaatswijs.case_evidence');

-- Who had a piece of evidence before them, each time.
create table plaatswijs.case_custody (
  board_id uuid not null,
  id uuid not null,
  evidence_id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  by_person uuid,
  act text not null check (act in ('collected', 'viewed', 'saved')),
  primary key (board_id, id),
  foreign key (board_id, evidence_id) references plaatswijs.case_evidence (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id)
);
create index case_custody_of on plaatswijs.case_custody (board_id, evidence_id, id);
call plaatswijs.wall('plaatswijs.case_custody');

-- Who somebody is that reported confidentially, sealed with a key of its own.
create table plaatswijs.case_identity (
  board_id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  sealed bytea not null,
  primary key (board_id, report_id),
  foreign key (board_id, report_id) references plaatswijs.case_report (board_id, id)
);
call plaatswijs.wall('plaatswijs.case_identity');

create table plaatswijs.case_identity_reader (
  board_id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  wrapped_key bytea not null,
  since timestamptz not null,
  primary key (board_id, report_id, person_id),
  foreign key (board_id, report_id) references plaatswijs.case_identity (board_id, report_id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.case_identity_reader');

-- Somebody asks to know who it is, and why; somebody else decides.
create table plaatswijs.case_identity_request (
  board_id uuid not null,
  id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  -- Why, sealed with the key of the case.
  sealed bytea not null,
  decided_at timestamptz,
  decided_by uuid check (decided_by <> asked_by),
  granted boolean,
  primary key (board_id, id),
  foreign key (board_id, report_id) references plaatswijs.case_identity (board_id, report_id),
  foreign key (board_id, asked_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, decided_by) references plaatswijs.person (board_id, id),
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (granted is null))
);
create unique index case_identity_request_open on plaatswijs.case_identity_request (board_id, report_id, asked_by)
  where decided_at is null;
call plaatswijs.wall('plaatswijs.case_identity_request');

-- Two cases that belong together; whoever reads the one learns of the other only its number.
create table plaatswijs.case_link (
  board_id uuid not null,
  case_id uuid not null,
  other_id uuid not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (board_id, case_id, other_id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, other_id) references plaatswijs.school_case (board_id, id),
  check (case_id <> other_id)
);
call plaatswijs.wall('plaatswijs.case_link');

-- The wall around a case. These are the owner's, whom only the wall of the board binds: they look at who reads what, for one
-- answer, and give away nothing but that.

-- Whether who reads in this transaction may read this case.
create function plaatswijs.sees_case(asked uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select plaatswijs.current_person() is not null
      and exists (
        select from plaatswijs.case_reader r
        where r.board_id = plaatswijs.current_board() and r.case_id = asked
          and r.person_id = plaatswijs.current_person() and r.until is null)
      and not exists (
        select from plaatswijs.case_shut_out s
        where s.board_id = plaatswijs.current_board() and s.case_id = asked
          and s.person_id = plaatswijs.current_person())
  $$;

-- Whether this transaction may add to this case: as a reader, as who makes it, or with the code of a report of it.
create function plaatswijs.adds_to_case(asked uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select asked is not distinct from plaatswijs.current_case()
      or plaatswijs.sees_case(asked)
      or exists (
        select from plaatswijs.case_report r
        where r.board_id = plaatswijs.current_board() and r.id = plaatswijs.current_report() and r.case_id = asked)
  $$;

-- The report a code belongs to, by what recognises the code.
create function plaatswijs.report_of_code(verifier bytea) returns uuid
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select r.id from plaatswijs.case_report r
    where r.board_id = plaatswijs.current_board() and r.code_verifier = verifier
  $$;

create procedure plaatswijs.case_wall(walled regclass, reads text, adds text)
  language plpgsql as $$
begin
  execute format('create policy case_reads on %s as restrictive for select to plaatswijs_app using (%s)', walled, reads);
  execute format('create policy case_adds on %s as restrictive for insert to plaatswijs_app with check (%s)', walled, adds);
  execute format('create policy case_changes on %s as restrictive for update to plaatswijs_app using (%s) with check (%s)',
    walled, reads, reads);
  execute format('create policy case_removes on %s as restrictive for delete to plaatswijs_app using (%s)', walled, reads);
end
$$;
call plaatswijs.case_wall('plaatswijs.school_case', 'plaatswijs.sees_case(id)', 'id = plaatswijs.current_case()');
call plaatswijs.case_wall('plaatswijs.case_reader',
  'person_id = plaatswijs.current_person() or plaatswijs.sees_case(case_id)',
  'case_id = plaatswijs.current_case() or plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_shut_out',
  'plaatswijs.sees_case(case_id)', 'case_id = plaatswijs.current_case() or plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_party',
  'plaatswijs.sees_case(case_id)', 'case_id = plaatswijs.current_case() or plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_entry', 'plaatswijs.sees_case(case_id)', 'plaatswijs.adds_to_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_task', 'plaatswijs.sees_case(case_id)', 'plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_duty', 'plaatswijs.sees_case(case_id)', 'plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_report',
  'id = plaatswijs.current_report() or plaatswijs.sees_case(case_id)',
  'case_id = plaatswijs.current_case() or plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_message',
  'report_id = plaatswijs.current_report() or plaatswijs.sees_case(case_id)', 'plaatswijs.adds_to_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_evidence',
  'report_id = plaatswijs.current_report() or plaatswijs.sees_case(case_id)', 'plaatswijs.adds_to_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_custody', 'plaatswijs.sees_case(case_id)', 'plaatswijs.adds_to_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_identity',
  'plaatswijs.sees_case(case_id)', 'case_id = plaatswijs.current_case() or plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_identity_reader',
  'plaatswijs.sees_case(case_id)', 'case_id = plaatswijs.current_case() or plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_identity_request', 'plaatswijs.sees_case(case_id)', 'plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_link', 'plaatswijs.sees_case(case_id)', 'plaatswijs.sees_case(case_id)');

-- What happened stays as it was written, and so does who had evidence before them.
create trigger never_changed before update on plaatswijs.case_entry
  for each row execute function plaatswijs.refuse_change();
create trigger never_changed before update on plaatswijs.case_custody
  for each row execute function plaatswijs.refuse_change();
create trigger never_changed before update on plaatswijs.case_message
  for each row execute function plaatswijs.refuse_change();
create trigger never_changed before update on plaatswijs.case_evidence
  for each row execute function plaatswijs.refuse_change();
revoke update, delete, truncate on plaatswijs.case_entry, plaatswijs.case_custody, plaatswijs.case_message,
  plaatswijs.case_evidence from plaatswijs_app;
revoke delete, truncate on plaatswijs.school_case, plaatswijs.case_reader, plaatswijs.case_shut_out, plaatswijs.case_party,
  plaatswijs.case_report, plaatswijs.case_identity, plaatswijs.case_duty, plaatswijs.case_task from plaatswijs_app;

-- Every entry moves the case one version on, also one that a reporter adds who cannot read the case.
create function plaatswijs.case_moves() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
begin
  update plaatswijs.school_case set version = version + 1, moved_at = new.at
    where board_id = new.board_id and id = new.case_id
    returning version into strict new.version;
  return new;
end
$$;
create trigger case_moves before insert on plaatswijs.case_entry
  for each row when (new.version = 0) execute function plaatswijs.case_moves();

create function plaatswijs.case_closes() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
begin
  update plaatswijs.case_reader set closed = (new.status = 'closed')
    where board_id = new.board_id and case_id = new.id;
  return null;
end
$$;
create trigger case_closes after update of status on plaatswijs.school_case
  for each row when (old.status is distinct from new.status) execute function plaatswijs.case_closes();

-- Whoever is shut out reads no more from that moment, and never again while they are.
create function plaatswijs.case_shuts_out() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
begin
  update plaatswijs.case_reader set until = greatest(new.since, since)
    where board_id = new.board_id and case_id = new.case_id and person_id = new.person_id and until is null;
  return null;
end
$$;
create trigger case_shuts_out after insert on plaatswijs.case_shut_out
  for each row execute function plaatswijs.case_shuts_out();

create function plaatswijs.case_refuses_reader() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
begin
  if exists (
    select from plaatswijs.case_shut_out
    where board_id = new.board_id and case_id = new.case_id and person_id = new.person_id)
  then
    raise exception 'this person is shut out of this case' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger case_refuses_reader before insert or update on plaatswijs.case_reader
  for each row when (new.until is null) execute function plaatswijs.case_refuses_reader();
