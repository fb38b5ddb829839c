-- Questions put to a person, their answers as precedents, and answers shared by link. A check of a post is not here:
-- what is checked and not kept is not stored.

-- Somebody doubts and puts it before who the protocol names.
create table plaatswijs.doubt (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  asked_by uuid not null,
  -- The role of the protocol that judges, and the person it came to.
  protocol_role text,
  put_to uuid not null check (put_to <> asked_by),
  -- What the asker wrote. Removed once the precedent is made.
  question text,
  act text not null,
  -- Facts by key, as the asker told them.
  facts jsonb not null,
  protocol_digest text not null,
  outcome text,
  citations text[] not null default '{}',
  asked_at timestamptz not null,
  answered_at timestamptz,
  -- What was decided, for the asker.
  answer text,
  decision text check (decision in ('may', 'may-not', 'may-if')),
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, asked_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, put_to) references plaatswijs.person (board_id, id),
  check ((answered_at is null) = (decision is null)),
  check ((answered_at is null) = (answer is null))
);
create index doubt_put_to on plaatswijs.doubt (board_id, put_to, id);
create index doubt_asked_by on plaatswijs.doubt (board_id, asked_by, id);
call plaatswijs.wall('plaatswijs.doubt');

-- What was decided, without who asked and without a way back to the question: written by who answered, shown to the next
-- asker.
create table plaatswijs.precedent (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  act text not null,
  -- Facts that are no personal data.
  facts jsonb not null,
  summary text not null,
  decision text not null check (decision in ('may', 'may-not', 'may-if')),
  protocol_role text,
  -- The month is enough; the day could tell who asked.
  decided_in date not null check (extract(day from decided_in) = 1),
  -- To whom it is shown: people who sign in, or on the public page too.
  shown_to text not null check (shown_to in ('signed-in', 'anyone')),
  withdrawn_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
create index precedent_act on plaatswijs.precedent (board_id, school_id, act);
call plaatswijs.wall('plaatswijs.precedent');

-- An answer that somebody shares, until it expires: what was answered, and of the situation only what is no personal data.
create table plaatswijs.shared_answer (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  -- Not to be guessed; in the link.
  code text not null check (code ~ '^[a-z2-7]{16}$'),
  -- The situation it began with, by its id in protocols/starters.yaml.
  starter text,
  facts jsonb not null,
  -- The answer as it was shown, without what rests on personal data.
  answer jsonb not null,
  answered_on date not null,
  protocol_digest text not null,
  expires_on date not null,
  primary key (board_id, id),
  unique (board_id, code),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
create index shared_answer_expiry on plaatswijs.shared_answer (expires_on);
call plaatswijs.wall('plaatswijs.shared_answer');
