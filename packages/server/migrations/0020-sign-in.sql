-- Accounts and the ways to prove who you are. Secrets are kept as what verifies them: a password as an argon2id hash,
-- a session, link or recovery code as a digest of a long random secret. The secret of an authenticator app and that of
-- a client at an identity provider have to be read again, so those are encrypted with the key of the installation.

create table plaatswijs.account (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  person_id uuid not null,
  language text not null default 'nl' check (language in ('nl', 'en')),
  password_hash text,
  totp_secret bytea,
  -- The last time step that was accepted, so that a code that was seen is no use to anybody.
  totp_last_step bigint,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (board_id, id),
  unique (board_id, person_id),
  foreign key (board_id, person_id) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.account');

create table plaatswijs.recovery_code (
  board_id uuid not null,
  account_id uuid not null,
  code_digest bytea not null,
  used_at timestamptz,
  primary key (board_id, account_id, code_digest),
  foreign key (board_id, account_id) references plaatswijs.account (board_id, id)
);
call plaatswijs.wall('plaatswijs.recovery_code');

create table plaatswijs.passkey (
  board_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  -- What its owner calls it.
  label text not null,
  created_at timestamptz not null,
  last_used_on date,
  primary key (board_id, id),
  unique (board_id, credential_id),
  foreign key (board_id, account_id) references plaatswijs.account (board_id, id)
);
create index passkey_account on plaatswijs.passkey (board_id, account_id);
call plaatswijs.wall('plaatswijs.passkey');

-- A challenge waits for its answer, once and for minutes: of a passkey, of an authenticator app that is being added, or
-- of an identity provider (state, nonce, PKCE verifier).
create table plaatswijs.sign_in_challenge (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  kind text not null check (kind in (
    'passkey-register', 'passkey-sign-in', 'passkey-confirm', 'second-factor', 'provider')),
  account_id uuid,
  content jsonb not null,
  expires_at timestamptz not null,
  primary key (board_id, id),
  foreign key (board_id, account_id) references plaatswijs.account (board_id, id)
);
create index sign_in_challenge_expires on plaatswijs.sign_in_challenge (board_id, expires_at);
call plaatswijs.wall('plaatswijs.sign_in_challenge');

-- Where people of this board may sign in with their school account (OpenID Connect). The issuer never changes: what is
-- linked to it would come to mean other people.
create table plaatswijs.identity_provider (
  board_id uuid not null references plaatswijs.board,
  id uuid not null,
  preset text not null check (preset in ('entree', 'microsoft', 'google', 'other')),
  name text not null,
  issuer text not null,
  client_id text not null,
  -- Encrypted with the key of the installation.
  client_secret bytea,
  -- Which tenant (tid, hd, BRIN) may come in; never only an e-mail address.
  restriction jsonb not null default '{}',
  -- How somebody who was not linked yet is found: a roster key in a claim, or a verified e-mail address.
  matching jsonb not null default '{}',
  -- Whether the provider itself asks for a second factor, so that we need not.
  gives_second_factor boolean not null default false,
  enabled boolean not null default true,
  created_at timestamptz not null,
  primary key (board_id, id)
);
call plaatswijs.wall('plaatswijs.identity_provider');

create table plaatswijs.provider_identity (
  board_id uuid not null,
  provider_id uuid not null,
  subject text not null,
  account_id uuid not null,
  created_at timestamptz not null,
  primary key (board_id, provider_id, subject),
  foreign key (board_id, provider_id) references plaatswijs.identity_provider (board_id, id),
  foreign key (board_id, account_id) references plaatswijs.account (board_id, id)
);
create index provider_identity_account on plaatswijs.provider_identity (board_id, account_id);
call plaatswijs.wall('plaatswijs.provider_identity');

create table plaatswijs.sign_in_link (
  board_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  secret_digest bytea not null,
  -- 'invitation' of somebody new, or 'sign-in' of somebody known.
  kind text not null check (kind in ('sign-in', 'invitation')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (board_id, id),
  unique (board_id, secret_digest),
  foreign key (board_id, account_id) references plaatswijs.account (board_id, id)
);
create index sign_in_link_account on plaatswijs.sign_in_link (board_id, account_id);
call plaatswijs.wall('plaatswijs.sign_in_link');

create table plaatswijs.session (
  board_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  secret_digest bytea not null,
  way text not null check (way in ('password', 'passkey', 'provider', 'link', 'invitation')),
  provider_id uuid,
  -- Kind of browser and system in a few words; no fingerprint, no network address.
  device text,
  -- More than one thing was proved: a code, a passkey, or a provider that asks for a second factor itself.
  factor_given boolean not null,
  stepped_up_until timestamptz,
  created_at timestamptz not null,
  -- A day is enough to recognise a device by; the hour would be following somebody.
  last_used_on date not null,
  -- Moves on with use, at most every three hours, and never past the longest life of its kind.
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (board_id, id),
  unique (board_id, secret_digest),
  foreign key (board_id, account_id) references plaatswijs.account (board_id, id),
  foreign key (board_id, provider_id) references plaatswijs.identity_provider (board_id, id)
    on delete set null (provider_id)
);
create index session_account on plaatswijs.session (board_id, account_id);
call plaatswijs.wall('plaatswijs.session');

-- Tries that failed and links that were asked for, so that guessing and flooding get slower. The key is a keyed digest
-- of what was tried: it says nothing about who exists.
create table plaatswijs.sign_in_failure (
  board_id uuid not null references plaatswijs.board,
  key_digest bytea not null,
  failures integer not null,
  blocked_until timestamptz,
  last_at timestamptz not null,
  primary key (board_id, key_digest)
);
create index sign_in_failure_last on plaatswijs.sign_in_failure (board_id, last_at);
call plaatswijs.wall('plaatswijs.sign_in_failure');

-- That the first administrator of this installation was made. At most one row, so that two visitors at the same moment
-- cannot both become it. Of no board, and about nobody.
create table plaatswijs.installation_claim (
  only_one boolean primary key default true check (only_one),
  claimed_at timestamptz not null
);
revoke update, delete, truncate on plaatswijs.installation_claim from plaatswijs_app;
