-- Requests of people about their own data: to see it, to have it put right, to object, to have it erased. See
-- docs/spec/rights.md. What is said in them is sealed with a key of the request, which goes with it.

create table plaatswijs.rights_request (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  kind text not null check (kind in ('access', 'information', 'correction', 'objection', 'erasure')),
  about_id uuid not null,
  -- Null for somebody who is not known here and comes with an authorisation; their name is sealed.
  asked_by uuid,
  capacity text not null check (capacity in ('self', 'guardian', 'authorised')),
  -- How it was known who asked.
  identity text not null check (identity in ('signed-in', 'known', 'document', 'authorisation-seen')),
  received_on date not null,
  due_on date not null check (due_on > received_on),
  -- The day on which it was told that it takes longer.
  extended_on date check (extended_on >= received_on),
  -- What states there are and how one follows another is written once, in request-state.ts; this check lists the same ones.
  state text not null check (state in ('received', 'reviewing', 'answered', 'refused', 'withdrawn')),
  registered_by uuid not null,
  registered_at timestamptz not null,
  gathered_at timestamptz,
  closed_at timestamptz,
  closed_by uuid,
  -- Moves with every change.
  version integer not null default 1 check (version > 0),
  -- The key of the request, sealed with that of the installation.
  key bytea not null,
  -- What was asked, why it takes longer, the answer: sealed with the key of the request.
  sealed bytea not null,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, about_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, asked_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, registered_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, closed_by) references plaatswijs.person (board_id, id),
  check ((asked_by is null) = (capacity = 'authorised')),
  check ((capacity = 'self') = (asked_by is not distinct from about_id)),
  check ((state in ('answered', 'refused', 'withdrawn')) = (closed_at is not null)),
  check ((closed_at is null) = (closed_by is null))
);
create index rights_request_of_school on plaatswijs.rights_request (board_id, school_id, id);
create index rights_request_about on plaatswijs.rights_request (board_id, about_id);
create index rights_request_asked on plaatswijs.rights_request (board_id, asked_by);
create index rights_request_closed on plaatswijs.rights_request (board_id, school_id, closed_at) where closed_at is not null;
call plaatswijs.wall('plaatswijs.rights_request');

-- A part of what is held of somebody, as it was gathered, and what a person judged of it. Of a case there is nothing in it
-- until somebody who reads the case has covered what is of others: what is kept then is what the answer says, and no more.
create table plaatswijs.rights_part (
  board_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  source text not null check (source ~ '^[a-z]+(-[a-z]+)*$'),
  -- In which order the parts of a source come.
  place integer not null check (place >= 0),
  -- Judged and given by who reads what it is of, and by nobody else.
  by_reader boolean not null,
  -- The file of a person it is of; it goes with that file.
  file_id uuid,
  state text not null check (state in ('waiting', 'reviewed', 'withheld')),
  ground text check (ground ~ '^[a-z]+(-[a-z]+)*$'),
  -- Whether the answer says that something was withheld.
  mentioned boolean not null default true,
  -- What it was gathered from: SHA-256 of the content, or the version of the case.
  stamp text,
  sealed bytea,
  reviewed_by uuid,
  reviewed_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, request_id) references plaatswijs.rights_request (board_id, id) on delete cascade,
  foreign key (board_id, file_id) references plaatswijs.person_file (board_id, id) on delete cascade,
  foreign key (board_id, reviewed_by) references plaatswijs.person (board_id, id),
  check (file_id is null or by_reader),
  check ((state = 'withheld') = (ground is not null)),
  check ((state = 'waiting') = (reviewed_at is null)),
  check ((reviewed_at is null) = (reviewed_by is null)),
  check (mentioned or state = 'withheld')
);
create index rights_part_of on plaatswijs.rights_part (board_id, request_id, source, place, id);
create index rights_part_file on plaatswijs.rights_part (board_id, file_id) where file_id is not null;
create index rights_part_waits on plaatswijs.rights_part (board_id, request_id) where state = 'waiting';
call plaatswijs.wall('plaatswijs.rights_part');

-- Of which case a part is; there for who reads that case, and for nobody else.
create table plaatswijs.case_rights_part (
  board_id uuid not null,
  part_id uuid not null,
  case_id uuid not null,
  primary key (board_id, part_id),
  foreign key (board_id, part_id) references plaatswijs.rights_part (board_id, id) on delete cascade,
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id)
);
create index case_rights_part_of on plaatswijs.case_rights_part (board_id, case_id);
call plaatswijs.wall('plaatswijs.case_rights_part');
call plaatswijs.case_wall('plaatswijs.case_rights_part', 'plaatswijs.sees_case(case_id)', 'false');
revoke insert, update, delete, truncate on plaatswijs.case_rights_part from plaatswijs_app;

-- What was decided on what somebody asked to have put right, stopped or erased; one line for each part of it.
create table plaatswijs.rights_decision (
  board_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  place integer not null check (place >= 0),
  outcome text not null check (outcome in
    ('corrected', 'statement-added', 'stopped', 'erased', 'stays', 'not-agreed')),
  -- Which law or term says that it stays, as a code of the kinds of retention or another ground.
  ground text check (ground ~ '^[a-z]+(-[a-z]+)*$'),
  -- About what, and why; sealed with the key of the request.
  sealed bytea not null,
  primary key (board_id, id),
  foreign key (board_id, request_id) references plaatswijs.rights_request (board_id, id) on delete cascade,
  check ((outcome = 'stays') = (ground is not null))
);
create index rights_decision_of on plaatswijs.rights_decision (board_id, request_id, place);
call plaatswijs.wall('plaatswijs.rights_decision');

-- When the case itself is destroyed, what was still to be looked at of it is gone with it.
create function plaatswijs.rights_part_goes() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
begin
  delete from plaatswijs.rights_part where board_id = old.board_id and id = old.part_id and state = 'waiting';
  return null;
end
$$;
create trigger rights_part_goes after delete on plaatswijs.case_rights_part
  for each row execute function plaatswijs.rights_part_goes();

-- The cases of the school in which somebody has a part, each as one part of their request that waits for a reader of it, and
-- whoever reads it is mailed that there is something. What was judged of a case that moved on since waits again. Who handles
-- the request learns how many there are and nothing else: the owner looks, whom only the wall of the board binds.
create function plaatswijs.rights_find_cases(asked uuid, at timestamptz) returns void
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
declare
  found_case uuid;
  made uuid;
begin
  update plaatswijs.rights_part p
    set state = 'waiting', ground = null, mentioned = true, stamp = null, sealed = null, reviewed_by = null, reviewed_at = null
    where p.board_id = plaatswijs.current_board() and p.request_id = asked
      and p.id = any (array(select plaatswijs.rights_moved_on(asked)));
  for found_case in
    select c.id
    from plaatswijs.rights_request r
    join plaatswijs.school_case c on c.board_id = r.board_id and c.school_id = r.school_id
    where r.board_id = plaatswijs.current_board() and r.id = asked and r.kind = 'access'
      and (exists (
        select from plaatswijs.case_party y
        where y.board_id = c.board_id and y.case_id = c.id and y.person_id = r.about_id)
      or exists (
        select from plaatswijs.case_report t
        where t.board_id = c.board_id and t.case_id = c.id and t.person_id = r.about_id))
      and not exists (
        select from plaatswijs.case_rights_part k
        join plaatswijs.rights_part p on p.board_id = k.board_id and p.id = k.part_id
        where k.board_id = c.board_id and k.case_id = c.id and p.request_id = asked)
    order by c.id
  loop
    made := gen_random_uuid();
    insert into plaatswijs.rights_part (board_id, id, request_id, source, place, by_reader, state)
      values (plaatswijs.current_board(), made, asked, 'case',
        (select count(*) from plaatswijs.rights_part p
          where p.board_id = plaatswijs.current_board() and p.request_id = asked and p.source = 'case'), true, 'waiting');
    insert into plaatswijs.case_rights_part (board_id, part_id, case_id)
      values (plaatswijs.current_board(), made, found_case);
  end loop;
  insert into plaatswijs.case_letter (board_id, id, case_id, person_id, state, made_at, due_at)
    select p.board_id, gen_random_uuid(), k.case_id, cr.person_id, 'waiting', at, at
    from plaatswijs.rights_part p
    join plaatswijs.case_rights_part k on k.board_id = p.board_id and k.part_id = p.id
    join plaatswijs.case_reader cr on cr.board_id = k.board_id and cr.case_id = k.case_id and cr.until is null
      and cr.capacity <> 'consulted'
    where p.board_id = plaatswijs.current_board() and p.request_id = asked and p.state = 'waiting'
    on conflict (board_id, case_id, person_id) where state = 'waiting' do nothing;
end
$$;

-- Parts of a request that were judged and whose case moved on since.
create function plaatswijs.rights_moved_on(asked uuid) returns setof uuid
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select p.id
    from plaatswijs.rights_part p
    join plaatswijs.case_rights_part k on k.board_id = p.board_id and k.part_id = p.id
    join plaatswijs.school_case c on c.board_id = k.board_id and c.id = k.case_id
    where p.board_id = plaatswijs.current_board() and p.request_id = asked
      and p.state <> 'waiting' and p.stamp is distinct from c.version::text
  $$;

-- A case that came to be about somebody since their request was gathered.
create function plaatswijs.rights_cases_came(asked uuid) returns boolean
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select exists (
      select
      from plaatswijs.rights_request r
      join plaatswijs.school_case c on c.board_id = r.board_id and c.school_id = r.school_id
      where r.board_id = plaatswijs.current_board() and r.id = asked and r.kind = 'access'
        and (exists (
          select from plaatswijs.case_party y
          where y.board_id = c.board_id and y.case_id = c.id and y.person_id = r.about_id)
        or exists (
          select from plaatswijs.case_report t
          where t.board_id = c.board_id and t.case_id = c.id and t.person_id = r.about_id))
        and not exists (
          select from plaatswijs.case_rights_part k
          join plaatswijs.rights_part p on p.board_id = k.board_id and p.id = k.part_id
          where k.board_id = c.board_id and k.case_id = c.id and p.request_id = asked))
  $$;
