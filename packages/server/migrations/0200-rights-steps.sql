-- What is done because of what was decided on a request. See docs/spec/rights.md. What is to be done and what was said of it
-- is sealed with the key of the request; open are a kind, who and when, and ids.

create table plaatswijs.rights_step (
  board_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  decision_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- 'started': it goes on as a task at publications. 'not-done': given back by who should have done it.
  state text not null check (state in ('waiting', 'started', 'done', 'by-hand', 'not-done')),
  made_by uuid not null,
  made_at timestamptz not null,
  done_by uuid,
  done_at timestamptz,
  -- What it was done to or what came of it, by id. What is erased has no row any more, so these point nowhere.
  refs uuid[] not null default '{}',
  sealed bytea not null,
  primary key (board_id, id),
  foreign key (board_id, request_id) references plaatswijs.rights_request (board_id, id) on delete cascade,
  foreign key (board_id, decision_id) references plaatswijs.rights_decision (board_id, id) on delete cascade,
  foreign key (board_id, made_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, done_by) references plaatswijs.person (board_id, id),
  check ((state = 'waiting') = (done_at is null)),
  check ((done_at is null) = (done_by is null))
);
create index rights_step_of on plaatswijs.rights_step (board_id, request_id);
create index rights_step_decided on plaatswijs.rights_step (board_id, decision_id);
create index rights_step_made on plaatswijs.rights_step (board_id, made_by);
create index rights_step_done on plaatswijs.rights_step (board_id, done_by) where done_by is not null;
create index rights_step_waits on plaatswijs.rights_step (board_id, request_id) where state = 'waiting';
call plaatswijs.wall('plaatswijs.rights_step');

-- Why something has to go: consent ended, or it was decided on a request of whom it is about.
alter table plaatswijs.publication_task
  add column cause text not null default 'consent' check (cause in ('consent', 'request'));
