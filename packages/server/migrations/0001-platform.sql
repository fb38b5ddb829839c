-- The ground under all else: boards with their schools and addresses, the wall between boards, and the audit log.
-- Conventions: README.md in this directory.

-- The board of this transaction, or null outside one. The setting is '' and not absent once a connection has had a
-- transaction with one, hence nullif.
create function plaatswijs.current_board() returns uuid
  language sql stable parallel safe
  return nullif(pg_catalog.current_setting('app.board', true), '')::uuid;

-- Whether the owner has said, in this transaction, that it works across boards: a migration, a backup, a restore.
create function plaatswijs.is_keeper() returns boolean
  language sql stable parallel safe
  return coalesce(pg_catalog.current_setting('app.keeper', true), '') = 'on';

-- The wall: rows of a table are there for their own board only, also for the owner of the table, until it says that it
-- keeps the whole. Naming the owner in that policy keeps it out of reach of the role of the application.
create procedure plaatswijs.wall(walled regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy own_board on %s using (board_id = (select plaatswijs.current_board()))
       with check (board_id = (select plaatswijs.current_board()))', walled);
  execute format(
    'create policy keeper on %s to current_user using ((select plaatswijs.is_keeper()))
       with check ((select plaatswijs.is_keeper()))', walled);
end
$$;

create function plaatswijs.refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% on %: rows of this table are only ever added', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;

-- What is written stays: no change, removal or emptying, by anybody. "Always" also binds sessions that switch off
-- ordinary triggers, as a restore does.
create procedure plaatswijs.append_only(written regclass)
  language plpgsql as $$
begin
  execute format('revoke update, delete, truncate on %s from plaatswijs_app', written);
  execute format(
    'create trigger append_only before update or delete on %s
       for each row execute function plaatswijs.refuse_change()', written);
  execute format(
    'create trigger append_only_whole before truncate on %s
       for each statement execute function plaatswijs.refuse_change()', written);
  execute format('alter table %s enable always trigger append_only', written);
  execute format('alter table %s enable always trigger append_only_whole', written);
end
$$;

-- This installation. One row, of no board and about nobody: one of the listed exceptions to the wall.
create table plaatswijs.installation (
  one boolean primary key default true check (one),
  id uuid not null,
  created_at timestamptz not null default now(),
  demonstration boolean not null default false
);
revoke insert, update, delete on plaatswijs.installation from plaatswijs_app;
grant update (demonstration) on plaatswijs.installation to plaatswijs_app;
insert into plaatswijs.installation (id) values (gen_random_uuid());

create table plaatswijs.board (
  board_id uuid primary key,
  name text not null check (name <> ''),
  created_at timestamptz not null default now()
);
call plaatswijs.wall('plaatswijs.board');

create table plaatswijs.school (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  name text not null check (name <> ''),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  sector text not null check (sector in ('po', 'vo')),
  place text check (place <> ''),
  -- BRIN number of the register of institutions, with or without the two digits of the location.
  brin text check (brin ~ '^[0-9]{2}[A-Z]{2}([0-9]{2})?$'),
  opened_on date,
  closed_on date,
  primary key (board_id, id),
  unique (board_id, slug),
  check (closed_on >= opened_on)
);
call plaatswijs.wall('plaatswijs.school');

-- The public directory: which board and school an address on the web belongs to. Anyone may read it, without a board.
create table plaatswijs.address (
  slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  board_id uuid not null references plaatswijs.board,
  school_id uuid,
  kind text not null check (kind in ('board', 'school')),
  foreign key (board_id, school_id) references plaatswijs.school,
  check ((kind = 'school') = (school_id is not null))
);
create index address_of_board on plaatswijs.address (board_id, school_id);
call plaatswijs.wall('plaatswijs.address');
create policy everyone_reads on plaatswijs.address for select using (true);

-- Answers to writes that carried an Idempotency-Key, so that a write that is sent twice is done once. The answer is kept
-- as the text that was sent; until there is one, status and response are null.
create table plaatswijs.idempotency_key (
  board_id uuid not null references plaatswijs.board,
  actor text not null,
  key text not null check (length(key) between 1 and 255),
  operation text not null,
  request_digest text not null,
  status integer,
  response text,
  created_at timestamptz not null default now(),
  primary key (board_id, actor, key)
);
create index idempotency_key_by_age on plaatswijs.idempotency_key (board_id, created_at);
call plaatswijs.wall('plaatswijs.idempotency_key');

-- What happened, one chain of events for each board: each hash covers the one before. Ids only, never names or texts.
create table plaatswijs.audit_event (
  board_id uuid not null references plaatswijs.board,
  seq bigint not null check (seq > 0),
  at timestamptz not null,
  -- The account that did it; null when it was nobody signed in: a visitor, or the program itself.
  actor uuid,
  kind text not null check (kind ~ '^[a-z-]+[.][a-z-]+$'),
  -- Id of what it is about: a child, a school, a token. The kind says which.
  subject text check (subject ~ '^[A-Za-z0-9._:-]{1,100}$'),
  detail jsonb not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (board_id, seq)
);
create index audit_event_by_kind on plaatswijs.audit_event (board_id, kind, seq);
create index audit_event_by_subject on plaatswijs.audit_event (board_id, subject, seq) where subject is not null;
create index audit_event_by_actor on plaatswijs.audit_event (board_id, actor, seq) where actor is not null;
call plaatswijs.wall('plaatswijs.audit_event');
call plaatswijs.append_only('plaatswijs.audit_event');

-- How far the chain of a board has come. Locking its row is what puts appends in a row.
create table plaatswijs.audit_head (
  board_id uuid primary key references plaatswijs.board,
  seq bigint not null check (seq >= 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);
call plaatswijs.wall('plaatswijs.audit_head');
revoke delete, truncate on plaatswijs.audit_head from plaatswijs_app;

create function plaatswijs.check_audit_head() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'INSERT' and (new.seq = 0 or plaatswijs.is_keeper()) then return new; end if;
  if tg_op = 'UPDATE' and new.board_id = old.board_id and new.seq = old.seq + 1 then return new; end if;
  raise exception '% on audit_head: the chain only grows, one event at a time', tg_op
    using errcode = 'restrict_violation';
end
$$;
create trigger one_at_a_time before insert or update or delete on plaatswijs.audit_head
  for each row execute function plaatswijs.check_audit_head();

create function plaatswijs.check_audit_event() returns trigger
  language plpgsql as $$
begin
  if plaatswijs.is_keeper() then return new; end if;
  perform from plaatswijs.audit_head where board_id = new.board_id and seq + 1 = new.seq;
  if found then return new; end if;
  raise exception 'INSERT on audit_event: the event does not follow the last one'
    using errcode = 'restrict_violation';
end
$$;
create trigger follows_the_last before insert on plaatswijs.audit_event
  for each row execute function plaatswijs.check_audit_event();
