import type { Role } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abilityTable } from '../../src/compose.ts';
import { assessmentsHttp, openAssessments } from '../../src/modules/assessments/index.ts';
import { openProtocolShelf } from '../../src/modules/settings/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import type { Implementation } from '../../src/platform/http/index.ts';
import { type BoardVersions, createBoardMemory, type Needs } from '../../src/platform/memory/index.ts';
import { type Installation, openTwoBoards, type TestBoard } from '../operations/two-boards.ts';

type FromMemory = Extract<Implementation, { kind: 'memory' }>;

const counterOf: Readonly<Record<keyof BoardVersions, string>> = {
  settled: 'plaatswijs.board_version',
  people: 'plaatswijs.people_version',
};

let installation: Installation;
let all: readonly FromMemory[];
beforeAll(async () => {
  installation = await openTwoBoards();
  const ports = await openAssessments(openProtocolShelf());
  all = assessmentsHttp(ports, () => abilityTable).filter((one): one is FromMemory => one.kind === 'memory');
});
afterAll(() => installation.dispose());

function callerAt({ boardId, people, schools }: TestBoard, role: Role, versions: BoardVersions): Caller {
  const personId = people[role];
  return {
    boardId,
    accountId: personId,
    personId,
    roles: [{ role, schoolId: schools[0] }],
    via: { kind: 'session', sessionId: personId, steppedUpUntil: null, secondFactorPending: false },
    versions,
  };
}

/** What an operation needs for somebody of a board. */
function needsOf({ needs }: FromMemory, board: TestBoard, versions = { settled: '1', people: '1' }): Needs {
  const call = {
    caller: callerAt(board, 'employee', versions),
    params: { schoolId: board.schools[0] },
    query: {},
    body: { photos: [] },
    now: new Date('2026-11-21T09:00:00Z'),
  };
  return needs(call as never);
}

/** The tables that are read during some work, as PostgreSQL itself counts them. */
async function tablesRead(tx: BoardTransaction, work: () => Promise<unknown>): Promise<readonly string[]> {
  const scans = async () => {
    const { rows } = await sql<{ name: string; scans: string }>`
      select schemaname || '.' || relname as name, coalesce(seq_scan, 0) + coalesce(idx_scan, 0) as scans
      from pg_stat_xact_user_tables where schemaname = 'plaatswijs'
    `.execute(tx);
    return new Map(rows.map((row) => [row.name, row.scans]));
  };
  const before = await scans();
  await work();
  return [...(await scans())].filter(([name, count]) => before.get(name) !== count).map(([name]) => name);
}

async function tablesCounted(counters: readonly string[]): Promise<readonly string[]> {
  const owner = await installation.opened.connectAsOwner();
  const { rows } = await owner.query<{ name: string }>(
    `select tgrelid::regclass::text as name from pg_trigger
     where tgname = 'counted' and replace(encode(tgargs, 'escape'), '\\000', '') = any ($1)`,
    [counters],
  );
  await owner.end();
  return rows.map(({ name }) => name);
}

describe('what is kept in memory', () => {
  it('is read from no table but those that count in what it rests on', async () => {
    expect(all.length).toBeGreaterThanOrEqual(2);
    for (const piece of all.flatMap((one) => Object.values(needsOf(one, installation.here)))) {
      if (piece === null || piece.restsOn === 'never-kept') continue;
      const read = await installation.opened.database.withBoard(installation.here.boardId, (tx) =>
        tablesRead(tx, () => piece.read(tx)),
      );
      const counted = await tablesCounted(piece.restsOn.map((part) => counterOf[part]));
      expect(read.length, piece.name).toBeGreaterThan(0);
      expect(
        read.filter((name) => !counted.includes(name)),
        piece.name,
      ).toEqual([]);
    }
  });

  it('is never that of another board, also under the same key and the same numbers', async () => {
    const { opened, here, there } = installation;
    const memory = createBoardMemory();
    const versions = { settled: '1', people: '1' };
    for (const one of all) {
      // Somebody of the other board asks with the ids of this one.
      const needs = needsOf(one, here);
      const own = await memory.recall(opened.database, { boardId: here.boardId, versions }, needs);
      expect(JSON.stringify(own)).toContain(here.ids['channelId']);
      const found = await memory.recall(opened.database, { boardId: there.boardId, versions }, needs);
      const told = JSON.stringify(found);
      for (const id of Object.values(here.ids).filter((text) => text.length === 36)) {
        expect(told).not.toContain(id);
      }
    }
  });
});
