-- Two people who write the same letter, or the head of letters, see each other's text. See LET-8 and LET-17.

-- Who wrote a draft on last, and when; nobody yet while it is as it was begun.
alter table plaatswijs.formal_letter
  add column changed_at timestamptz,
  add column changed_by uuid,
  add foreign key (board_id, changed_by) references plaatswijs.person (board_id, id),
  add check ((changed_at is null) = (changed_by is null));

-- Moves with each change: who saw another head than there is now is refused.
alter table plaatswijs.letter_head add column version integer not null default 1 check (version > 0);
