-- Pictures and files that go along in the answer to a request of somebody about their own data. See docs/spec/rights.md.

-- What was judged of a picture or file of a part: it goes along, as a copy with others covered, or it does not. The copy is
-- sealed with the key of the request, and goes with the part.
create table plaatswijs.rights_attachment (
  board_id uuid not null,
  id uuid not null,
  part_id uuid not null,
  -- Which it is: id of the photo, the evidence, the form or the document, which may be gone since.
  source_id uuid not null,
  state text not null check (state in ('given', 'withheld')),
  ground text check (ground ~ '^[a-z]+(-[a-z]+)*$'),
  -- What it was when it was judged: a digest of it, and of who was known to be in it.
  stamp text not null check (stamp ~ '^[0-9a-f]{64}$'),
  -- What the copy is, and where it was covered.
  sealed bytea,
  blob_id uuid,
  judged_by uuid not null,
  judged_at timestamptz not null,
  primary key (board_id, id),
  unique (board_id, part_id, source_id),
  foreign key (board_id, part_id) references plaatswijs.rights_part (board_id, id) on delete cascade,
  foreign key (board_id, blob_id) references plaatswijs.blob (board_id, id),
  foreign key (board_id, judged_by) references plaatswijs.person (board_id, id),
  check ((state = 'withheld') = (ground is not null)),
  check ((state = 'given') = (blob_id is not null)),
  check ((state = 'given') = (sealed is not null))
);
create index rights_attachment_blob on plaatswijs.rights_attachment (board_id, blob_id) where blob_id is not null;
create index rights_attachment_judged on plaatswijs.rights_attachment (board_id, judged_by);
call plaatswijs.wall('plaatswijs.rights_attachment');

-- What was judged of a case or a file before there were pictures in it is looked at again, as long as it was not answered.
update plaatswijs.rights_part p
  set state = 'waiting', ground = null, mentioned = true, stamp = null, sealed = null, reviewed_by = null, reviewed_at = null
  from plaatswijs.rights_request r
  where r.board_id = p.board_id and r.id = p.request_id and r.state = 'reviewing' and p.by_reader and p.state = 'reviewed';

-- However a copy goes, with its part, its request, a case or a file: from then on nobody can read it, and the file is swept.
create function plaatswijs.rights_attachment_goes() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog
  as $$
begin
  update plaatswijs.blob set state = 'leaving', key = null
    where board_id = old.board_id and id = old.blob_id and state <> 'leaving';
  return null;
end
$$;
create trigger rights_attachment_goes after delete on plaatswijs.rights_attachment
  for each row when (old.blob_id is not null) execute function plaatswijs.rights_attachment_goes();
