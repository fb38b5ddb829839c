-- A roster that ends roles says beforehand how many cases nobody could handle any more. See docs/spec/figures.md, FIG-15.

-- The roles that would end, as the preview was made; nothing of who has them.
alter table plaatswijs.roster_import add column ended_roles uuid[] not null default '{}';

-- How many cases nobody could handle any more if the roles ended that this import would end, all at once; those in which who asks
-- has an interest are not counted. The owner's, whom only the wall of the board binds, as cases_left_alone is: it looks at all
-- cases for one number.
create function plaatswijs.cases_left_by_import(import uuid, on_day date) returns integer
  language sql stable security definer
  set search_path = pg_catalog
  as $$
    with ended as materialized (
      select unnest(i.ended_roles) as id from plaatswijs.roster_import i
      where i.board_id = plaatswijs.current_board() and i.id = import and i.status = 'preview'),
    read as materialized (
      select distinct r.case_id
      from ended e
      join plaatswijs.person_role p on p.board_id = plaatswijs.current_board() and p.id = e.id
      join plaatswijs.case_reader r on r.board_id = p.board_id and r.person_id = p.person_id
      where r.until is null and r.capacity <> 'consulted')
    select count(*)::integer
    from read
    where plaatswijs.has_reader_here(read.case_id, on_day, null)
      and not exists (
        select from plaatswijs.case_reader r
        join plaatswijs.school_case c on c.board_id = r.board_id and c.id = r.case_id
        join plaatswijs.person_role p on p.board_id = r.board_id and p.person_id = r.person_id
        where r.board_id = plaatswijs.current_board() and r.case_id = read.case_id and r.until is null
          and r.capacity <> 'consulted' and (p.school_id is null or p.school_id = c.school_id)
          and p.role not in ('pupil', 'parent') and not exists (select from ended where ended.id = p.id)
          and on_day between p.starts_on and coalesce(p.ends_on, 'infinity'))
      and not plaatswijs.has_interest(read.case_id, on_day)
  $$;
