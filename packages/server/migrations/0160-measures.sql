-- Measures: what the school decides about somebody in a case, with what came before and after it. See docs/spec/measures.md.

-- Whether a school is a private (bijzonder) or public (openbaar) one; null while nobody said so.
alter table plaatswijs.school add column denomination text check (denomination in ('private', 'public'));

create table plaatswijs.case_measure (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  -- Whom it falls on, and whose act it is where that is a parent and it falls on the child.
  party_id uuid not null,
  because_of uuid check (because_of <> party_id),
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  -- What leads from one to another is written once, in measure-status.ts; this check lists the same ones.
  status text not null check (status in
    ('considered', 'intended', 'decided', 'objection', 'upheld', 'changed', 'withdrawn', 'ended', 'dropped')),
  considered_at timestamptz not null,
  from_on date,
  -- The last day of it.
  until_on date check (until_on >= from_on),
  decided_on date,
  decided_by uuid,
  decided_as text check (decided_as in ('board', 'director', 'reader')),
  -- It could not wait for the view of whom it is about.
  urgent boolean not null default false,
  -- The articles that named it on the day of the decision, as they stood: words of the protocol, of nobody.
  citations jsonb not null default '[]',
  -- What it is and why it was considered; and reasons, mandate and motivation of the decision. Sealed with the key of the case.
  sealed bytea not null,
  decision bytea,
  primary key (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, party_id) references plaatswijs.case_party (board_id, id),
  foreign key (board_id, because_of) references plaatswijs.case_party (board_id, id),
  foreign key (board_id, decided_by) references plaatswijs.person (board_id, id),
  check ((decided_on is null) = (decided_by is null)),
  check ((decided_on is null) = (decided_as is null)),
  check ((decided_on is null) = (decision is null)),
  check ((decided_on is null) = (status in ('considered', 'intended', 'dropped'))),
  check ((from_on is null) = (until_on is null)),
  check (from_on >= decided_on),
  -- Nothing here decides to dismiss anybody, whatever the program says.
  check (kind not in ('dismissal', 'summary-dismissal'))
);
create index case_measure_of on plaatswijs.case_measure (board_id, case_id);
create index case_measure_about on plaatswijs.case_measure (board_id, party_id);
create index case_measure_because on plaatswijs.case_measure (board_id, because_of) where because_of is not null;
call plaatswijs.wall('plaatswijs.case_measure');

-- What happened to a measure, one after another; nothing is ever changed.
create table plaatswijs.case_measure_step (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  measure_id uuid not null,
  at timestamptz not null,
  by_person uuid not null,
  what text not null check (what in
    ('considered', 'intended', 'step', 'decided', 'objected', 'upheld', 'changed', 'withdrawn', 'ended', 'dropped')),
  step text check (step ~ '^[a-z]+(-[a-z]+)*$'),
  -- The day it was done, as somebody says.
  happened_on date not null,
  result text check (result in ('account', 'declined', 'could-not')),
  -- What was said, sealed with the key of the case.
  sealed bytea not null,
  primary key (board_id, id),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, measure_id) references plaatswijs.case_measure (board_id, id),
  foreign key (board_id, by_person) references plaatswijs.person (board_id, id),
  check ((what = 'step') = (step is not null)),
  check (result is null or what = 'step')
);
create index case_measure_step_of on plaatswijs.case_measure_step (board_id, measure_id, id);
create index case_measure_step_in on plaatswijs.case_measure_step (board_id, case_id);
call plaatswijs.wall('plaatswijs.case_measure_step');

call plaatswijs.case_wall('plaatswijs.case_measure', 'plaatswijs.sees_case(case_id)', 'plaatswijs.sees_case(case_id)');
call plaatswijs.case_wall('plaatswijs.case_measure_step', 'plaatswijs.sees_case(case_id)', 'plaatswijs.sees_case(case_id)');

create trigger never_changed before update on plaatswijs.case_measure_step
  for each row execute function plaatswijs.refuse_change();
revoke update, delete, truncate on plaatswijs.case_measure_step from plaatswijs_app;
revoke delete, truncate on plaatswijs.case_measure from plaatswijs_app;

-- What was decided stays as it was decided, but for its status, a last day that comes earlier, and nothing else.
create function plaatswijs.measure_stays() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
begin
  if (new.case_id, new.party_id, new.kind, new.considered_at, new.sealed)
      is distinct from (old.case_id, old.party_id, old.kind, old.considered_at, old.sealed)
    or new.because_of is distinct from old.because_of
    or (old.decided_on is not null and (
      (new.decided_on, new.decided_by, new.decided_as, new.urgent, new.citations, new.decision)
        is distinct from (old.decided_on, old.decided_by, old.decided_as, old.urgent, old.citations, old.decision)
      or new.from_on is distinct from old.from_on
      or (new.until_on is distinct from old.until_on and coalesce(new.until_on > old.until_on, true))))
  then
    raise exception 'what was decided is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger measure_stays before update on plaatswijs.case_measure
  for each row execute function plaatswijs.measure_stays();
