import { apiPrefix, type Operation } from '@plaatswijs/contract';
import { abilityTable } from '../../src/compose.ts';
import { casesHeardOf, lawTable } from '../../src/modules/cases/index.ts';
import { retentionHttp, sweepRetention } from '../../src/modules/retention/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { createHttpApp, mountOperations } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { createBoardMemory } from '../../src/platform/memory/index.ts';
import { retainedEverything } from '../../src/retained-everything.ts';
import { type Ask, type CaseWorld, openCaseWorld, openOne, type Reply } from '../cases/case-world.ts';

/**
 * The day on which cases of these tests were closed, and people left: long ago, because the database does not believe a clock
 * that runs ahead of its own.
 */
const closedOn = '2021-03-31';

export type RetentionWorld = Awaited<ReturnType<typeof openRetentionWorld>>;

/** Cases, and what becomes of them years later. */
export async function openRetentionWorld() {
  const world = await openCaseWorld();
  const { database, keyring, boardId } = world;
  const log = createLog('silent');
  const clock = { at: new Date('2021-04-01T10:00:00Z'), now: () => clock.at };
  const callers = new Map<string, Caller>();
  const app = await createHttpApp({ log, publicUrl: null, trustProxy: 0 });
  const abilities = () => abilityTable;
  const ports = { keyring, retained: retainedEverything, law: lawTable, cases: casesHeardOf, abilities };
  mountOperations(app, retentionHttp(ports), {
    database,
    memory: createBoardMemory(),
    clock,
    abilities: abilityTable,
    authenticate: async ({ headers }) => callers.get(String(headers['x-caller'])) ?? null,
    applySession: () => {},
  });
  return {
    ...world,
    /** The clock of keeping; that of cases is another. */
    days: clock,
    on: (day: string) => {
      clock.at = new Date(`${day}T10:00:00Z`);
    },
    keep: async (
      as: Caller,
      operation: Operation,
      { params = {}, query, body }: Ask = {},
    ): Promise<Reply> => {
      callers.set(as.accountId, as);
      const given: Readonly<Record<string, string>> = { schoolId: world.schoolId, ...params };
      const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
      const reply = await app.inject({
        method: operation.method,
        url: `${apiPrefix}${url}`,
        headers: { 'x-caller': as.accountId },
        remoteAddress: world.step(),
        ...(query === undefined ? {} : { query: { ...query } }),
        ...(body === undefined ? {} : { payload: body as object }),
      });
      return { status: reply.statusCode, json: reply.body === '' ? null : JSON.parse(reply.body) };
    },
    /** What the program does on a day. */
    sweep: async (day: string) => {
      clock.at = new Date(`${day}T10:00:00Z`);
      const swept = { database, log, retained: retainedEverything, cases: casesHeardOf };
      return sweepRetention(swept, boardId, clock.at);
    },
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}

/** Does something with the database as its owner, for whom there is no wall. */
export async function asOwner(world: Pick<CaseWorld, 'opened'>, statement: string, values: unknown[] = []) {
  const owner = await world.opened.connectAsOwner();
  try {
    await owner.query('begin');
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    const { rows } = await owner.query(statement, values);
    await owner.query('commit');
    return rows;
  } finally {
    await owner.end();
  }
}

/** Lets everything somebody was at school end on a day; null: it runs. */
export async function left(world: Pick<CaseWorld, 'opened'>, personId: string, on: string | null) {
  const statement = `update plaatswijs.person_role set starts_on = '2015-08-01', ends_on = $2 where person_id = $1`;
  await asOwner(world, statement, [personId, on]);
}

/** A case about somebody, closed years ago. */
export async function closedCase(
  world: CaseWorld,
  {
    personId,
    role = 'affected',
    outcome = 'solved',
    category = 'cyberbullying',
    on = closedOn,
  }: {
    readonly personId?: string;
    readonly role?: string;
    readonly outcome?: string;
    readonly category?: string;
    readonly on?: string;
  } = {},
): Promise<string> {
  const { caseId } = await openOne(world, { category });
  if (personId !== undefined) await inCase(world, caseId, personId, role);
  const statement = `update plaatswijs.school_case set status = 'closed', closed_at = $2, outcome = $3 where id = $1`;
  await asOwner(world, statement, [caseId, `${on}T12:00:00Z`, outcome]);
  return caseId;
}

/** Puts somebody in a case. */
export async function inCase(
  world: Pick<CaseWorld, 'opened' | 'boardId'>,
  caseId: string,
  personId: string,
  role: string,
  capacity = 'pupil',
): Promise<void> {
  const statement = `insert into plaatswijs.case_party (board_id, id, case_id, person_id, role, capacity, sealed, since)
    values ($1, gen_random_uuid(), $2, $3, $4, $5, '\\x00', now())`;
  await asOwner(world, statement, [world.boardId, caseId, personId, role, capacity]);
}

/** Whether there is still such a case, whoever reads it. */
export async function isThere(world: Pick<CaseWorld, 'opened'>, caseId: string): Promise<boolean> {
  const rows = await asOwner(world, 'select 1 from plaatswijs.school_case where id = $1', [caseId]);
  return rows.length > 0;
}

/** In which tables this id stands anywhere, as a value or in a text. */
export async function tablesWith(world: Pick<CaseWorld, 'opened'>, id: string): Promise<readonly string[]> {
  const tables = await asOwner(
    world,
    `select c.relname::text as name from pg_class c
     where c.relnamespace = 'plaatswijs'::regnamespace and c.relkind in ('r', 'p') order by c.relname`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const statement = `select 1 from plaatswijs.${name} t where to_jsonb(t)::text like '%' || $1 || '%' limit 1`;
    if ((await asOwner(world, statement, [id])).length > 0) found.push(String(name));
  }
  return found;
}
