-- Scans of signed forms: the proof of an answer on paper, kept with it. See docs/spec/consent.md.
create table plaatswijs.consent_scan (
  board_id uuid not null,
  id uuid not null,
  school_id uuid not null,
  -- Whose consent the form is about.
  subject_id uuid not null,
  kind text not null check (kind in ('picture', 'pdf')),
  -- As it is kept, in bytes.
  bytes bigint not null check (bytes > 0),
  blob_id uuid not null,
  made_at timestamptz not null,
  made_by uuid not null,
  primary key (board_id, id),
  foreign key (board_id, school_id) references plaatswijs.school (board_id, id),
  foreign key (board_id, subject_id) references plaatswijs.person (board_id, id),
  foreign key (board_id, blob_id) references plaatswijs.blob (board_id, id),
  foreign key (board_id, made_by) references plaatswijs.person (board_id, id)
);
create index consent_scan_subject on plaatswijs.consent_scan (board_id, subject_id);
create index consent_scan_blob on plaatswijs.consent_scan (board_id, blob_id);
call plaatswijs.wall('plaatswijs.consent_scan');

alter table plaatswijs.consent_entry
  add column scan_id uuid,
  add foreign key (board_id, scan_id) references plaatswijs.consent_scan (board_id, id),
  add check (scan_id is null or way = 'paper');
create index consent_entry_scan on plaatswijs.consent_entry (board_id, scan_id) where scan_id is not null;

-- The rule of proof as it was, but that a scan is proof of paper too. It had no name of its own: found by what it says.
do $$
declare
  old_rule text;
begin
  select conname into strict old_rule from pg_constraint
  where conrelid = 'plaatswijs.consent_entry'::regclass and contype = 'c'
    and pg_get_constraintdef(oid) like '%letter-code%' and pg_get_constraintdef(oid) like '%invalidated%';
  execute format('alter table plaatswijs.consent_entry drop constraint %I', old_rule);
end
$$;
alter table plaatswijs.consent_entry add constraint consent_entry_proof check (
  kind in ('asked', 'invalidated') or case way
    when 'link' then request_id is not null and language is not null and text_digest is not null
    when 'letter-code' then request_id is not null and language is not null and text_digest is not null
    when 'signed-in' then recorded_by is not null and recorded_by = answered_by
      and language is not null and text_digest is not null
    when 'paper' then (reference is not null or scan_id is not null) and recorded_by is not null
    when 'phone' then note is not null and recorded_by is not null
    when 'imported' then source is not null and recorded_by is not null
    else false
  end
);
