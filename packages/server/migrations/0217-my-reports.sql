-- Who reported by name while signed in comes back to it by signing in. See docs/spec/reporting.md, REP-70 and on.

-- The key of the report, wrapped for who told it; null for who came with a code, or told it before there was this.
alter table plaatswijs.case_report add column wrapped_for_person bytea
  check (wrapped_for_person is null or (person_id is not null and manner = 'named'));
create index case_report_mine on plaatswijs.case_report (board_id, person_id) where wrapped_for_person is not null;

-- What who is in this transaction reported by name: where, how far it is, and whether there is something they have not seen. The
-- owner's, whom only the wall of the board binds; of the case it says no more than opened_report does.
create function plaatswijs.my_reports()
  returns table (id uuid, school_id uuid, received_at timestamptz, status text, school_seen_at timestamptz, unseen boolean)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    select r.id, c.school_id, r.received_at, c.status, r.school_seen_at,
      exists (
        select from plaatswijs.case_message m
        where m.board_id = r.board_id and m.report_id = r.id and m.from_side = 'school'
          and m.at > coalesce(r.reporter_seen_at, '-infinity'))
    from plaatswijs.case_report r
    join plaatswijs.school_case c on c.board_id = r.board_id and c.id = r.case_id
    where r.board_id = plaatswijs.current_board() and r.person_id = plaatswijs.current_person()
      and r.manner = 'named' and r.wrapped_for_person is not null
    order by r.received_at desc, r.id desc
    limit 200
  $$;
