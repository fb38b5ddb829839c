import type { openEmbedded } from '@plaatswijs/server/testing';

/** A connection that works across boards. */
export type Owner = Awaited<ReturnType<Awaited<ReturnType<typeof openEmbedded>>['connectAsOwner']>>;

/** The schools with everybody who goes or works there: one in ten works there, the others are pupils. */
export async function peopleBeside(
  owner: Owner,
  boardId: string,
  schools: readonly string[],
  people: number,
): Promise<void> {
  await owner.query(`insert into plaatswijs.board (board_id, name) values ($1, 'Bank')`, [boardId]);
  await owner.query(
    `insert into plaatswijs.school (board_id, id, name, slug, sector)
     select $1, id, 'School ' || at, 'bank-' || at, 'po' from unnest($2::uuid[]) with ordinality as s (id, at)`,
    [boardId, schools],
  );
  await owner.query(
    `insert into plaatswijs.person (board_id, id, given_name, surname, created_at)
     select $1, md5('person ' || n)::uuid, 'Iemand' || n, 'Bank', '2025-08-01' from generate_series(1, $2::integer) as n`,
    [boardId, people],
  );
  await owner.query(
    `insert into plaatswijs.person_role (board_id, id, person_id, school_id, role, starts_on, given_by)
     select $1, md5('role ' || n)::uuid, md5('person ' || n)::uuid, ($3::uuid[])[1 + n % array_length($3::uuid[], 1)],
       case when n % 10 = 0 then 'employee' else 'pupil' end, '2025-08-01', 'roster'
     from generate_series(1, $2::integer) as n`,
    [boardId, people, schools],
  );
}

/** How much stands beside what is measured. */
interface Beside {
  readonly cases: number;
  readonly events: number;
}

/** What hangs on a case, with its own id where it has one. */
const tables = [
  ['case_party', 'id'],
  ['case_entry', 'id'],
  ['case_task', 'id'],
  ['case_report', 'id'],
  ['case_message', 'id'],
] as const;

/** Copies of the cases that are there, each with two readers of its own school, and as many events as one likes. */
export async function beside(
  owner: Owner,
  boardId: string,
  schools: readonly string[],
  { cases, events }: Beside,
): Promise<void> {
  await owner.query(
    `create temporary table copied as
     select c.id as was, md5(c.id::text || n)::uuid as id, 1000 + n as number,
       ($2::uuid[])[1 + n % array_length($2::uuid[], 1)] as school_id
     from generate_series(1, $3::integer) as n
     join (select id, row_number() over (order by id) - 1 as at, count(*) over () as of
           from plaatswijs.school_case where board_id = $1) as c on c.at = n % c.of`,
    [boardId, schools, cases],
  );
  await copyRows(owner, 'school_case', { id: 'k.id', school_id: 'k.school_id', number: 'k.number' }, 't.id');
  for (const [table, id] of tables) {
    await copyRows(owner, table, { [id]: `md5(t.${id}::text || k.id)::uuid`, case_id: 'k.id' }, 't.case_id');
  }
  await owner.query(
    `insert into plaatswijs.case_reader (board_id, case_id, person_id, capacity, wrapped_key, since)
     select $1, k.id, md5('person ' || 10 * (1 + (k.number * 7 + of) % 100))::uuid, 'handler',
       decode(repeat('00', 80), 'hex'), now()
     from copied k, generate_series(0, 1) as of`,
    [boardId],
  );
  await owner.query(
    `insert into plaatswijs.audit_event (board_id, seq, at, actor, kind, subject, detail, hash)
     select $1, h.seq + n, now(), md5('account ' || n % 500)::uuid, 'cases.read', md5('case ' || n % 20000)::uuid::text,
       jsonb_build_object('schoolId', md5('school ' || n % 100)::uuid, 'version', n % 40), md5(n::text) || md5(n::text)
     from plaatswijs.audit_head h, generate_series(1, $2::integer) as n where h.board_id = $1`,
    [boardId, events],
  );
  await owner.query(
    `update plaatswijs.audit_head h set seq = e.seq, hash = e.hash
     from plaatswijs.audit_event e where h.board_id = $1 and e.board_id = $1
       and e.seq = (select max(seq) from plaatswijs.audit_event where board_id = $1)`,
    [boardId],
  );
}

/** The rows of a table for each copied case, with some columns as said; generated columns make themselves. */
async function copyRows(
  owner: Owner,
  table: string,
  other: Readonly<Record<string, string>>,
  of: string,
): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select attname::text as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [`plaatswijs.${table}`],
  );
  const names = rows.map(({ name }) => name);
  const values = names.map((name) => other[name] ?? `t.${name}`);
  await owner.query(
    `insert into plaatswijs.${table} (${names.join(', ')})
     select ${values.join(', ')} from copied k join plaatswijs.${table} t on ${of} = k.was`,
  );
}
