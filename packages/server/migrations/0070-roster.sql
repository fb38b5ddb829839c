-- A roster on its way in: the file, how its columns were read, and what it would change.

-- How the columns of a kind of file were read last time, so that the same export is recognised.
create table plaatswijs.roster_mapping (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  -- Null for files of the whole board.
  school_id uuid,
  -- Digest of the names of the columns.
  columns_digest text not null,
  mapping jsonb not null,
  used_at timestamptz not null,
  primary key (board_id, id),
  unique nulls not distinct (board_id, school_id, columns_digest),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
call plaatswijs.wall('plaatswijs.roster_mapping');

create table plaatswijs.roster_import (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  -- Null for a file that holds several schools.
  school_id uuid,
  -- What the file turned out to be.
  format text check (format in ('oneroster', 'edexml', 'table')),
  status text not null check (status in (
    'uploading', 'reading', 'needs-mapping', 'preview', 'applying', 'applied', 'failed', 'discarded')),
  -- Bytes while uploading and reading, changes while applying.
  done bigint not null default 0,
  total bigint,
  bytes bigint not null check (bytes > 0),
  columns jsonb,
  columns_digest text,
  mapping jsonb,
  counts jsonb,
  -- Digest of everything the preview shows: only that may be applied.
  plan_digest text,
  changed_meanwhile boolean not null default false,
  end_many boolean not null default false,
  started_by uuid not null,
  started_at timestamptz not null,
  finished_at timestamptz,
  failure text,
  failed_part text,
  -- Who is working on it, and when it last showed; a worker that fell silent is taken over from.
  worker uuid,
  worker_seen_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, started_by) references plaatswijs.person (board_id, id)
);
create index roster_import_school on plaatswijs.roster_import (board_id, school_id, started_at);
call plaatswijs.wall('plaatswijs.roster_import');

-- The file, encrypted with the key of the installation, in parts so that it is never whole in memory. Gone as soon as it
-- was applied or discarded, and after two days in any case.
create table plaatswijs.roster_part (
  board_id uuid not null,
  import_id uuid not null,
  number integer not null check (number >= 0),
  bytes integer not null check (bytes > 0),
  content bytea not null,
  primary key (board_id, import_id, number),
  foreign key (board_id, import_id) references plaatswijs.roster_import (board_id, id)
);
call plaatswijs.wall('plaatswijs.roster_part');

-- What the preview shows: rows that are new, changed, ended, wrong or noted. Those that stay the same are only counted.
-- Gone with the file.
create table plaatswijs.roster_row (
  board_id uuid not null,
  import_id uuid not null,
  place integer not null,
  change text not null check (change in ('add', 'change', 'end', 'error', 'note')),
  content jsonb not null,
  primary key (board_id, import_id, place),
  foreign key (board_id, import_id) references plaatswijs.roster_import (board_id, id)
);
create index roster_row_change on plaatswijs.roster_row (board_id, import_id, change, place);
call plaatswijs.wall('plaatswijs.roster_row');
