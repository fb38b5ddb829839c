-- Programs that use the API, and those that want to hear what happened.

create table plaatswijs.api_token (
  board_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  label text not null,
  secret_digest bytea not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_on date,
  revoked_at timestamptz,
  primary key (board_id, id),
  unique (board_id, secret_digest),
  foreign key (board_id, account_id) references plaatswijs.account (board_id, id)
);
call plaatswijs.wall('plaatswijs.api_token');

create table plaatswijs.webhook (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  url text not null,
  -- Signing secret, encrypted with the key of the installation.
  secret bytea not null,
  events text[] not null,
  created_at timestamptz not null,
  disabled_at timestamptz,
  primary key (board_id, id)
);
call plaatswijs.wall('plaatswijs.webhook');

create table plaatswijs.webhook_delivery (
  board_id uuid not null,
  id uuid not null,
  webhook_id uuid not null,
  event text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  tries integer not null default 0,
  delivered_at timestamptz,
  last_status integer,
  given_up_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, webhook_id) references plaatswijs.webhook (board_id, id)
);
create index webhook_delivery_open on plaatswijs.webhook_delivery (board_id, created_at)
  where delivered_at is null and given_up_at is null;
call plaatswijs.wall('plaatswijs.webhook_delivery');
