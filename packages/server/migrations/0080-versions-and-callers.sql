-- What a server keeps in its memory of a board has to know when it is old, and who calls has to be known in one message.

-- Counts the changes of what a board has settled: schools, protocols, channels, declarations, precedents. The tables
-- themselves count, by a trigger, so that no code can change one and forget it. `people_version` counts those of people.
create table plaatswijs.board_version (
  board_id uuid primary key references plaatswijs.board,
  version bigint not null
);
call plaatswijs.wall('plaatswijs.board_version');

-- Moves a counter on, in the transaction of the change. The row stays locked until that ends: a number that can be read
-- stands for what can be read. Work across boards, of the owner, moves the counter of every board.
create function plaatswijs.count_change() returns trigger
  language plpgsql as $$
begin
  if plaatswijs.current_board() is null then
    execute pg_catalog.format('update %s set version = version + 1', tg_argv[0]);
  else
    execute pg_catalog.format(
      'insert into %s as counter (board_id, version) values (plaatswijs.current_board(), 1)
         on conflict (board_id) do update set version = counter.version + 1', tg_argv[0]);
  end if;
  return null;
end
$$;

-- Every change of this table moves the counter on.
create procedure plaatswijs.counted(changing regclass, counter regclass)
  language plpgsql as $$
begin
  execute format(
    'create trigger counted after insert or update or delete or truncate on %s
       for each statement execute function plaatswijs.count_change(%L)', changing, counter);
end
$$;

call plaatswijs.counted('plaatswijs.school', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.protocol_version', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.protocol_in_force', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.role_holder', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.leads', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.channel', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.channel_administrator', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.lesson_time', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.house_style', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.declaration', 'plaatswijs.board_version');
call plaatswijs.counted('plaatswijs.precedent', 'plaatswijs.board_version');

call plaatswijs.counted('plaatswijs.person', 'plaatswijs.people_version');
call plaatswijs.counted('plaatswijs.person_role', 'plaatswijs.people_version');
call plaatswijs.counted('plaatswijs.school_group', 'plaatswijs.people_version');
call plaatswijs.counted('plaatswijs.group_member', 'plaatswijs.people_version');
call plaatswijs.counted('plaatswijs.guardian', 'plaatswijs.people_version');

-- The functions below are asked as a whole transaction: they enter the board themselves, for that transaction alone, and
-- read inside its wall. With the caller comes how far the board is, read at the same moment.

-- The live session with this digest, of an open account.
create function plaatswijs.caller_of_session(board uuid, digest bytea, at timestamptz, today date)
  returns table (
    id uuid, account_id uuid, person_id uuid, roles jsonb, way text, factor_given boolean,
    stepped_up_until timestamptz, created_at timestamptz, expires_at timestamptz, last_used_on date,
    has_totp boolean, passkeys integer, settled bigint, people bigint)
  language plpgsql as $$
#variable_conflict use_column
begin
  perform pg_catalog.set_config('app.board', board::text, true);
  return query
    select s.id, s.account_id, a.person_id, (
        select coalesce(jsonb_agg(jsonb_build_object('role', held.role, 'school_id', held.school_id)), '[]')
        from plaatswijs.person_role held
        where held.board_id = board and held.person_id = a.person_id
          and held.starts_on <= today and (held.ends_on is null or held.ends_on >= today)),
      s.way, s.factor_given,
      s.stepped_up_until, s.created_at, s.expires_at, s.last_used_on, a.totp_secret is not null,
      (select count(*)::integer from plaatswijs.passkey p where p.board_id = board and p.account_id = a.id),
      coalesce((select v.version from plaatswijs.board_version v where v.board_id = board), 0),
      coalesce((select v.version from plaatswijs.people_version v where v.board_id = board), 0)
    from plaatswijs.session s
    join plaatswijs.account a on a.board_id = s.board_id and a.id = s.account_id
    where s.board_id = board and s.secret_digest = digest and s.ended_at is null and s.expires_at > at
      and a.closed_at is null;
end
$$;

-- The same for requests that came in together, each inside its own board, one after another: which of them it is, and the
-- session it brought.
create function plaatswijs.callers_of_sessions(
    boards uuid[], digests bytea[], moments timestamptz[], days date[])
  returns table (
    place integer, id uuid, account_id uuid, person_id uuid, roles jsonb, way text, factor_given boolean,
    stepped_up_until timestamptz, created_at timestamptz, expires_at timestamptz, last_used_on date,
    has_totp boolean, passkeys integer, settled bigint, people bigint)
  language plpgsql as $$
begin
  for at in 1 .. cardinality(boards) loop
    return query select at, found.*
      from plaatswijs.caller_of_session(boards[at], digests[at], moments[at], days[at]) found;
  end loop;
end
$$;

-- The live token with this digest, of an open account.
create function plaatswijs.caller_of_token(board uuid, digest bytea, at timestamptz, today date)
  returns table (
    id uuid, account_id uuid, person_id uuid, roles jsonb, scopes text[], last_used_on date,
    settled bigint, people bigint)
  language plpgsql as $$
#variable_conflict use_column
begin
  perform pg_catalog.set_config('app.board', board::text, true);
  return query
    select t.id, t.account_id, a.person_id, (
        select coalesce(jsonb_agg(jsonb_build_object('role', held.role, 'school_id', held.school_id)), '[]')
        from plaatswijs.person_role held
        where held.board_id = board and held.person_id = a.person_id
          and held.starts_on <= today and (held.ends_on is null or held.ends_on >= today)),
      t.scopes, t.last_used_on,
      coalesce((select v.version from plaatswijs.board_version v where v.board_id = board), 0),
      coalesce((select v.version from plaatswijs.people_version v where v.board_id = board), 0)
    from plaatswijs.api_token t
    join plaatswijs.account a on a.board_id = t.board_id and a.id = t.account_id
    where t.board_id = board and t.secret_digest = digest and t.revoked_at is null and t.expires_at > at
      and a.closed_at is null;
end
$$;
