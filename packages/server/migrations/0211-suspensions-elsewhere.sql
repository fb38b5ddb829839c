-- A week is a week for the pupil, in whichever case it was decided. See MEA-21 and MEA-46.

-- The days on which pupils of a case are or were kept away by suspensions of other cases at its school: nothing but days, and only
-- for whoever may decide a suspension of them in this case, which they read and are not in themselves. The owner's, whom only the
-- wall of the board binds: the other cases stay closed to who asks.
create function plaatswijs.suspended_elsewhere(asked uuid, on_day date)
  returns table (person_id uuid, from_on date, until_on date)
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    with this as materialized (
      select c.id, c.school_id
      from plaatswijs.school_case c
      join plaatswijs.case_reader r on r.board_id = c.board_id and r.case_id = c.id
      where c.board_id = plaatswijs.current_board() and c.id = asked
        and r.person_id = plaatswijs.current_person() and r.until is null and r.capacity <> 'consulted'
        and plaatswijs.sees_case(c.id)
        -- Nobody decides in a case they are in.
        and not exists (
          select from plaatswijs.case_party p
          where p.board_id = c.board_id and p.case_id = c.id and p.person_id = plaatswijs.current_person())
        and exists (
          select from plaatswijs.person_role p
          where p.board_id = c.board_id and p.person_id = plaatswijs.current_person()
            and (p.role = 'board-member' and p.school_id is null or p.role = 'director' and p.school_id = c.school_id)
            and on_day between p.starts_on and coalesce(p.ends_on, 'infinity'))),
    -- Whom a measure can be about here: who is accused, and whom one is thought of for already.
    pupils as materialized (
      select distinct p.person_id
      from this
      join plaatswijs.case_party p on p.board_id = plaatswijs.current_board() and p.case_id = this.id
      where p.person_id is not null and p.capacity = 'pupil' and p.until is null
        and (p.role = 'accused' or exists (
          select from plaatswijs.case_measure m
          where m.board_id = p.board_id and m.case_id = p.case_id and m.party_id = p.id and m.kind = 'suspension')))
    select distinct p.person_id, m.from_on, m.until_on
    from this
    join plaatswijs.case_party p on p.board_id = plaatswijs.current_board() and p.case_id <> this.id
    join pupils on pupils.person_id = p.person_id
    join plaatswijs.school_case c on c.board_id = p.board_id and c.id = p.case_id and c.school_id = this.school_id
    join plaatswijs.case_measure m on m.board_id = p.board_id and m.case_id = p.case_id and m.party_id = p.id
    where m.kind = 'suspension' and m.from_on is not null
      -- What was taken back before it began kept nobody away; once it had begun, its last day was put there.
      and (m.status <> 'withdrawn' or exists (
        select from plaatswijs.case_measure_step s
        where s.board_id = m.board_id and s.measure_id = m.id and s.what = 'withdrawn' and s.happened_on >= m.from_on))
    order by m.from_on, m.until_on
  $$;
