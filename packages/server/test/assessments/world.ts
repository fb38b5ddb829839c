import { apiPrefix, type Operation, type Role } from '@plaatswijs/contract';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import type { FastifyInstance } from 'fastify';
import {
  type AssessmentPorts,
  assessmentAbilities,
  assessmentsHttp,
  openAssessments,
} from '../../src/modules/assessments/index.ts';
import { declarationAbilities } from '../../src/modules/declarations/index.ts';
import { peopleAbilities } from '../../src/modules/people/index.ts';
import { openProtocolShelf, settingsAbilities } from '../../src/modules/settings/index.ts';
import type { AbilityTable, Caller } from '../../src/platform/abilities/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { createHttpApp, mountOperations } from '../../src/platform/http/index.ts';
import type { BoardId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { type BoardVersions, createBoardMemory } from '../../src/platform/memory/index.ts';
import { type Board, foundBoard, type School } from './five-schools.ts';

/** The day on which everything in these tests happens. */
export const now = new Date('2026-11-21T09:00:00Z');

/** The operations of asking and checking on a real database, with who calls said by the test. */
export interface World {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly ports: AssessmentPorts;
  readonly board: Board;
  readonly ask: (operation: Operation, given: Ask) => Promise<Reply>;
  readonly dispose: () => Promise<void>;
}

export interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly as?: Caller;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what the contract has checked already
  readonly json: any;
}

const table = {
  ...settingsAbilities,
  ...peopleAbilities,
  ...declarationAbilities,
  ...assessmentAbilities,
} as unknown as AbilityTable;

export async function openWorld(): Promise<World> {
  const { database, dispose } = await openTestDatabase();
  const shelf = openProtocolShelf();
  const ports = await openAssessments(shelf);
  const board = await foundBoard(database, shelf, now);
  const callers = new Map<string, Caller>();
  const app = await createHttpApp({ log: createLog('silent'), publicUrl: null, trustProxy: 0 });
  mountOperations(
    app,
    assessmentsHttp(ports, () => table),
    {
      database,
      memory: createBoardMemory(),
      clock: { now: () => now },
      abilities: table,
      authenticate: async ({ headers }) => {
        const caller = callers.get(String(headers['x-caller']));
        return caller === undefined
          ? null
          : { ...caller, versions: await versionsOf(database, caller.boardId) };
      },
      applySession: () => {},
    },
  );
  let visitors = 0;
  return {
    app,
    database,
    ports,
    board,
    ask: async (operation, { params = {}, query = {}, body, as, headers = {} }) => {
      if (as !== undefined) callers.set(as.accountId, as);
      visitors += 1;
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
      const reply = await app.inject({
        method: operation.method,
        url: `${apiPrefix}${path}`,
        query,
        // Each from another address, so that no limit on visitors gets in the way.
        remoteAddress: `10.0.${visitors >> 8}.${visitors & 255}`,
        headers: { ...headers, ...(as === undefined ? {} : { 'x-caller': as.accountId }) },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const json = reply.body === '' ? null : JSON.parse(reply.body);
      return { status: reply.statusCode, headers: reply.headers, body: reply.body, json };
    },
    dispose: async () => {
      await app.close();
      await dispose();
    },
  };
}

/** How far a board is, as finding a caller tells it. */
function versionsOf(database: Database, boardId: BoardId): Promise<BoardVersions> {
  return database.withBoard(boardId, async (tx) => {
    const settled = await tx.selectFrom('board_version').select('version').executeTakeFirst();
    const people = await tx.selectFrom('people_version').select('version').executeTakeFirst();
    return { settled: settled?.version ?? '0', people: people?.version ?? '0' };
  });
}

/** Somebody of a school, signed in, with the role they have there. */
export function callerAt(boardId: BoardId, { id, people }: School, role: Role): Caller {
  const personId = people[role] ?? '';
  return {
    boardId,
    accountId: personId,
    personId,
    roles: [{ role, schoolId: id }],
    via: { kind: 'session', sessionId: personId, steppedUpUntil: null, secondFactorPending: false },
    // As far as the board is when a request comes in; see `openWorld`.
    versions: { settled: '', people: '' },
  };
}
