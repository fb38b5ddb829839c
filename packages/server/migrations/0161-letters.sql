-- Letters of a case, the templates they come from, and what stands at their head. See docs/spec/letters.md and
-- docs/decisions/0016-letters-as-pdf-and-docx.md.

-- What a school has in the place of a text that comes with Plaatswijs; each change is another version.
create table plaatswijs.letter_template (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  version integer not null check (version > 0),
  subject text not null,
  body text not null,
  -- It went back to the text that came with Plaatswijs that day.
  reset boolean not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (board_id, id),
  unique (board_id, school_id, kind, version),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, made_by) references plaatswijs.person (board_id, id)
);
call plaatswijs.wall('plaatswijs.letter_template');
create trigger never_changed before update on plaatswijs.letter_template
  for each row execute function plaatswijs.refuse_change();
revoke update, delete, truncate on plaatswijs.letter_template from plaatswijs_app;

create table plaatswijs.letter_head (
  board_id uuid not null,
  school_id uuid not null,
  lines text[] not null default '{}',
  telephone text,
  web text,
  place text,
  -- In whose name decisions are taken, and where an objection to one is sent.
  authority text,
  objection_to text,
  primary key (board_id, school_id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id)
);
call plaatswijs.wall('plaatswijs.letter_head');

-- A letter in a case. A case_letter is something else: the mail that says that there is something to read.
create table plaatswijs.formal_letter (
  board_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  status text not null check (status in ('draft', 'final', 'sent')),
  -- Moves with each change of the draft: two who write at once see each other.
  revision integer not null check (revision > 0),
  -- Whom it is about, whom it goes to, and by which measure.
  party_id uuid,
  to_party_id uuid,
  measure_id uuid,
  -- 0: the text that comes with Plaatswijs.
  template_version integer not null check (template_version >= 0),
  made_at timestamptz not null,
  made_by uuid not null,
  -- Addressee, subject, text and who signs; sealed with the key of the case, as are both files.
  sealed bytea not null,
  number integer check (number > 0),
  dated_on date,
  final_at timestamptz,
  final_by uuid,
  pdf bytea,
  pdf_digest text check (pdf_digest ~ '^[0-9a-f]{64}$'),
  pdf_bytes integer check (pdf_bytes > 0),
  docx bytea,
  docx_digest text check (docx_digest ~ '^[0-9a-f]{64}$'),
  docx_bytes integer check (docx_bytes > 0),
  sent_on date,
  sent_how text check (sent_how in ('post', 'registered-post', 'handed-over', 'mail', 'school-system')),
  sent_by uuid,
  primary key (board_id, id),
  unique (board_id, case_id, number),
  foreign key (board_id, case_id) references plaatswijs.school_case (board_id, id),
  foreign key (board_id, party_id) references plaatswijs.case_party (board_id, id),
  foreign key (board_id, to_party_id) references plaatswijs.case_party (board_id, id),
  foreign key (board_id, measure_id) references plaatswijs.case_measure (board_id, id),
  foreign key (board_id, made_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, final_by) references plaatswijs.person (board_id, id),
  foreign key (board_id, sent_by) references plaatswijs.person (board_id, id),
  -- Final is all of it or nothing.
  check (num_nulls(number, dated_on, final_at, final_by, pdf, pdf_digest, pdf_bytes, docx, docx_digest, docx_bytes)
    = case status when 'draft' then 10 else 0 end),
  check (num_nulls(sent_on, sent_how, sent_by) = case status when 'sent' then 0 else 3 end)
);
create index formal_letter_of on plaatswijs.formal_letter (board_id, case_id);
create index formal_letter_measure on plaatswijs.formal_letter (board_id, measure_id) where measure_id is not null;
create index formal_letter_about on plaatswijs.formal_letter (board_id, party_id) where party_id is not null;
create index formal_letter_to on plaatswijs.formal_letter (board_id, to_party_id) where to_party_id is not null;
call plaatswijs.wall('plaatswijs.formal_letter');
call plaatswijs.case_wall('plaatswijs.formal_letter', 'plaatswijs.sees_case(case_id)', 'plaatswijs.sees_case(case_id)');
-- Only a draft is ever thrown away.
drop policy case_removes on plaatswijs.formal_letter;
create policy case_removes on plaatswijs.formal_letter as restrictive for delete to plaatswijs_app
  using (plaatswijs.sees_case(case_id) and status = 'draft');
revoke truncate on plaatswijs.formal_letter from plaatswijs_app;

-- What is final stays as it is; that it was sent is all that is added.
create function plaatswijs.formal_letter_stays() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
declare
  before jsonb := to_jsonb(old) - array['status', 'sent_on', 'sent_how', 'sent_by'];
begin
  if old.status = 'sent' or new.status = 'draft'
    or before <> to_jsonb(new) - array['status', 'sent_on', 'sent_how', 'sent_by']
  then
    raise exception 'a final letter is not changed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger formal_letter_stays before update on plaatswijs.formal_letter
  for each row when (old.status <> 'draft') execute function plaatswijs.formal_letter_stays();
