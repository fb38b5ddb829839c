import { apiPrefix, type Operation, type Role, rosterLimits } from '@plaatswijs/contract';
import type { DemonstrationBoard } from '@plaatswijs/testkit/cast';
import { makeDemonstrationBoard } from '@plaatswijs/testkit/cast';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import { peopleAbilities, peopleImplementations } from '../../src/modules/people/index.ts';
import { createRosterJobs, rosterAbilities, rosterHttp } from '../../src/modules/roster/index.ts';
import { type AbilityTable, type Caller, staff } from '../../src/platform/abilities/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { createHttpApp, mountOperations } from '../../src/platform/http/index.ts';
import { type BoardId, newBoardId, newId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { createBoardMemory } from '../../src/platform/memory/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';

/** The day on which everything in these tests happens, unless a test turns the clock. */
export const today = '2026-11-21';

export const cast: DemonstrationBoard = makeDemonstrationBoard(7, today);

const nobody = { to: staff };

/** Of the other slices nothing is asked here. */
const table: AbilityTable = {
  ...(Object.fromEntries(
    [
      'schools.read',
      'schools.change',
      'settings.read',
      'settings.change',
      'posts.check',
      'questions.ask',
      'questions.answer',
      'declarations.make',
      'declarations.confirm',
      'sign-in.manage',
      'tokens.manage',
      'webhooks.manage',
      'audit.read',
    ].map((ability) => [ability, nobody]),
  ) as unknown as AbilityTable),
  ...peopleAbilities,
  ...rosterAbilities,
};

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what the contract has checked already
  readonly json: any;
}

export interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** The key of the installation. */
export const keyMaterial = Buffer.alloc(32, 9);
const keyring = openKeyring(keyMaterial);

/** People and rosters on a real database: a board with the schools of the cast, nobody in them yet. */
export async function openWorld() {
  const opened = await openTestDatabase();
  const { database } = opened;
  const clock = { at: new Date(`${today}T09:00:00Z`), now: () => clock.at };
  const log = createLog('silent');
  const jobs = createRosterJobs({ database, clock, keyring, log });
  const callers = new Map<string, Caller>();
  const app = await createHttpApp({ log, publicUrl: null, trustProxy: 0 });
  mountOperations(
    app,
    [...peopleImplementations(table), ...rosterHttp({ abilities: table, keyring, jobs })],
    {
      database,
      memory: createBoardMemory(),
      clock,
      abilities: table,
      authenticate: async ({ headers }) => callers.get(String(headers['x-caller'])) ?? null,
      applySession: () => {},
    },
  );
  const boardId = newBoardId();
  const schools = await foundBoard(database, boardId);
  let calls = 0;
  const ask = async (
    as: Caller,
    operation: Operation,
    { params = {}, query = {}, body }: Ask = {},
  ): Promise<Reply> => {
    callers.set(as.accountId, as);
    calls += 1;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
    const reply = await app.inject({
      method: operation.method,
      url: `${apiPrefix}${path}`,
      query: { ...query },
      headers: { 'x-caller': as.accountId },
      remoteAddress: `10.0.${Math.floor(calls / 250) % 250}.${calls % 250}`,
      ...(body === undefined ? {} : { payload: body as object }),
    });
    return { status: reply.statusCode, json: reply.body === '' ? null : JSON.parse(reply.body) };
  };
  return {
    ...opened,
    app,
    clock,
    jobs,
    boardId,
    ask,
    school: (key: string) => schools.get(key) ?? '',
    schools,
    /** Somebody new with these roles, who calls. */
    caller: (...roles: readonly (readonly [Role, string | null])[]) => newCaller(database, boardId, roles),
    close: async () => {
      await jobs.idle();
      await app.close();
      await opened.dispose();
    },
  };
}

async function foundBoard(database: Database, boardId: BoardId): Promise<ReadonlyMap<string, string>> {
  const schools = new Map(cast.schools.map(({ key }) => [key, newId()]));
  await database.withBoard(boardId, async (tx) => {
    await tx.insertInto('board').values({ board_id: boardId, name: cast.name }).execute();
    for (const { key, name, slug, sector, place, brin } of cast.schools) {
      const id = schools.get(key) ?? '';
      await tx
        .insertInto('school')
        .values({ board_id: boardId, id, name, slug, sector, place, brin })
        .execute();
      await tx
        .insertInto('address')
        .values({ slug: `${slug}-${boardId.slice(-6)}`, board_id: boardId, school_id: id, kind: 'school' })
        .execute();
    }
  });
  return schools;
}

async function newCaller(
  database: Database,
  boardId: BoardId,
  roles: readonly (readonly [Role, string | null])[],
): Promise<Caller> {
  const personId = newId();
  await database.withBoard(boardId, async (tx) => {
    await tx
      .insertInto('person')
      .values({
        board_id: boardId,
        id: personId,
        given_name: 'Wie',
        surname: 'Beltaan',
        created_at: new Date(),
      })
      .execute();
    for (const [role, schoolId] of roles) {
      await tx
        .insertInto('person_role')
        .values({
          board_id: boardId,
          id: newId(),
          person_id: personId,
          school_id: schoolId,
          role,
          starts_on: '2020-08-01',
          given_by: 'person',
        })
        .execute();
    }
  });
  const steppedUpUntil = new Date('2100-01-01');
  return {
    boardId,
    accountId: newId(),
    personId,
    roles: roles.map(([role, schoolId]) => ({ role, schoolId })),
    via: { kind: 'session', sessionId: newId(), steppedUpUntil, secondFactorPending: false },
    // None of these operations is answered from memory.
    versions: { settled: '0', people: '0' },
  };
}

/** The parts a file is sent in, as a client cuts it. */
export function partsOf(file: Uint8Array): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from < file.length; from += rosterLimits.partBytes) {
    parts.push(Buffer.from(file.subarray(from, from + rosterLimits.partBytes)).toString('base64'));
  }
  return parts;
}

/** Everything that is kept of people at the board, without ids and moments, to compare two moments. */
export async function snapshot({ database, boardId }: Pick<World, 'database' | 'boardId'>): Promise<string> {
  return database.withBoard(boardId, async (tx) => {
    const people = await tx.selectFrom('person').selectAll().orderBy('id').execute();
    const roles = await tx.selectFrom('person_role').selectAll().orderBy('id').execute();
    const groups = await tx.selectFrom('school_group').selectAll().orderBy('id').execute();
    const members = await tx.selectFrom('group_member').selectAll().orderBy('id').execute();
    const guardians = await tx.selectFrom('guardian').selectAll().orderBy('id').execute();
    return JSON.stringify({ people, roles, groups, members, guardians }, null, 1);
  });
}
