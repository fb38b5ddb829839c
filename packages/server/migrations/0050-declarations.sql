-- What only a person or the school knows, said once, with an end. It becomes a fact; nobody's accounts are looked at.
create table plaatswijs.declaration (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  kind text not null check (kind in (
    'existing-tie', 'professional-account', 'school-project', 'lesson-permission', 'device-exemption', 'leaving-date')),
  -- Whom it is about, and the other person where there is one.
  about uuid not null,
  other uuid,
  -- What the kind asks: a group, a channel, a name of a project. Never a medical reason.
  content jsonb not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  declared_by uuid not null,
  declared_at timestamptz not null,
  confirmed_by uuid check (confirmed_by <> declared_by),
  confirmed_at timestamptz,
  refused_at timestamptz,
  withdrawn_at timestamptz,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, about) references plaatswijs.person (board_id, id),
  foreign key (board_id, other) references plaatswijs.person (board_id, id),
  foreign key (board_id, declared_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, confirmed_by) references plaatswijs.person (board_id, id)
);
create index declaration_about on plaatswijs.declaration (board_id, about, ends_on);
create index declaration_school on plaatswijs.declaration (board_id, school_id, kind);
call plaatswijs.wall('plaatswijs.declaration');
