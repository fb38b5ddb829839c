import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Role, roles } from '@plaatswijs/contract';
import { openTestDatabase, quickFolder } from '@plaatswijs/testkit/server';
import type { FastifyInstance } from 'fastify';
import { composeServer } from '../../src/compose.ts';
import { createRosterJobs } from '../../src/modules/roster/index.ts';
import { openProtocolShelf, type ProtocolShelf } from '../../src/modules/settings/index.ts';
import { openBlobStore } from '../../src/platform/blobs/index.ts';
import { readConfiguration } from '../../src/platform/config/index.ts';
import type { BoardTransaction, Database, OpenedDatabase } from '../../src/platform/database/index.ts';
import { type BoardId, newBoardId, newId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { digestOf, openKeyring, randomSecret } from '../../src/platform/secrets/index.ts';
import { argon2Hasher } from '../../src/platform/sign-in/index.ts';
import { furnish } from './furnish.ts';

/** The moment at which everything in these tests happens. */
const now = new Date('2026-11-21T09:00:00Z');

/** One board with two schools, somebody in every role at the first, and one of everything that has an id. */
export interface TestBoard {
  readonly boardId: BoardId;
  readonly slug: string;
  readonly schools: readonly [string, string];
  /** The session cookie of somebody with this one role. */
  readonly cookies: Readonly<Record<Role, string>>;
  readonly people: Readonly<Record<Role, string>>;
  /** An id of this board for every name in a path. */
  readonly ids: Readonly<Record<string, string>>;
}

export interface Installation {
  readonly app: FastifyInstance;
  readonly opened: OpenedDatabase;
  readonly here: TestBoard;
  readonly there: TestBoard;
  /** How many transactions the server has begun besides finding out who calls. */
  readonly transactions: () => number;
  readonly dispose: () => Promise<void>;
}

/** The whole server on a real database, with two boards that have nothing to do with each other. */
export async function openTwoBoards(): Promise<Installation> {
  const { opened, dispose } = await openTestDatabase();
  const read = readConfiguration({ PLAATSWIJS_LOG: 'silent' });
  if (!read.ok) throw new Error('the usual configuration is not right');
  const shelf = openProtocolShelf();
  let transactions = 0;
  const counted: Database = {
    ...opened.database,
    withBoard: (boardId, work) => {
      transactions += 1;
      return opened.database.withBoard(boardId, work);
    },
  };
  const log = createLog('silent');
  const clock = { now: () => now };
  const keyring = openKeyring(Buffer.alloc(32, 7));
  const folder = mkdtempSync(path.join(quickFolder(), 'plaatswijs-two-boards-'));
  const { app } = await composeServer({
    jobs: createRosterJobs({ database: opened.database, clock, keyring, log }),
    configuration: read.configuration,
    database: counted,
    clock,
    log,
    keyring,
    blobs: openBlobStore({ database: counted, keyring, folder }),
    hasher: argon2Hasher(),
    mailbox: { post: () => {}, empty: async () => {} },
    letters: {
      link: () => ({ subject: 'link', text: 'link' }),
      invitation: () => ({ subject: 'invitation', text: 'invitation' }),
    },
    metrics: createMetrics(),
    site: { publicUrl: null, address: () => new URL('http://localhost') },
    installation: { version: '0.0.0', demonstration: false },
    claimCode: null,
    shelf,
    web: null,
  });
  const here = await openBoard(opened, shelf, 'hier');
  const there = await openBoard(opened, shelf, 'ginds');
  return {
    app,
    opened,
    here,
    there,
    transactions: () => transactions,
    dispose: async () => {
      await app.close();
      await dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openBoard(
  { database }: OpenedDatabase,
  shelf: ProtocolShelf,
  name: string,
): Promise<TestBoard> {
  const boardId = newBoardId();
  const slug = `bestuur-${name}`;
  return database.withBoard(boardId, async (tx) => {
    await tx
      .insertInto('board')
      .values({ board_id: boardId, name: `Bestuur ${name}` })
      .execute();
    await tx.insertInto('address').values({ slug, board_id: boardId, kind: 'board' }).execute();
    const schools = [await addSchool(tx, `${name}-een`), await addSchool(tx, `${name}-twee`)] as const;
    const all = Object.keys(roles) as Role[];
    const people = Object.fromEntries(all.map((role) => [role, newId()])) as Record<Role, string>;
    const accounts = Object.fromEntries(all.map((role) => [role, newId()])) as Record<Role, string>;
    const sessions = Object.fromEntries(all.map((role) => [role, newId()])) as Record<Role, string>;
    const cookies: Partial<Record<Role, string>> = {};
    for (const role of all) {
      await addPerson(tx, people[role], role, schools[0]);
      cookies[role] = await openSession(tx, people[role], accounts[role], sessions[role]);
    }
    const ids = await furnish(tx, { shelf, schoolId: schools[0], people, accounts, now });
    return {
      boardId,
      slug,
      schools,
      people,
      cookies: cookies as Record<Role, string>,
      ids: { ...ids, schoolId: schools[0], personId: people.pupil, sessionId: sessions.pupil },
    };
  });
}

async function addSchool(tx: BoardTransaction, slug: string): Promise<string> {
  const id = newId();
  const board_id = tx.boardId;
  await tx
    .insertInto('school')
    .values({ board_id, id, name: `School ${slug}`, slug, sector: 'po' })
    .execute();
  await tx.insertInto('address').values({ slug, board_id, school_id: id, kind: 'school' }).execute();
  return id;
}

async function addPerson(tx: BoardTransaction, id: string, role: Role, schoolId: string): Promise<void> {
  const board_id = tx.boardId;
  await tx
    .insertInto('person')
    .values({
      board_id,
      id,
      given_name: 'Verzonnen',
      surname: role,
      email: `${role}@${tx.boardId}.example`,
      birth_date: role === 'pupil' ? '2012-05-05' : null,
      created_at: now,
    })
    .execute();
  await tx
    .insertInto('person_role')
    .values({
      board_id,
      id: newId(),
      person_id: id,
      school_id: roles[role].reach === 'board' ? null : schoolId,
      role,
      starts_on: '2026-08-01',
      given_by: 'person',
    })
    .execute();
}

/** A session that has given its second factor and was just confirmed: whatever is refused is refused for its role. */
async function openSession(
  tx: BoardTransaction,
  personId: string,
  accountId: string,
  sessionId: string,
): Promise<string> {
  const board_id = tx.boardId;
  const secret = randomSecret();
  await tx
    .insertInto('account')
    .values({ board_id, id: accountId, person_id: personId, created_at: now })
    .execute();
  await tx
    .insertInto('session')
    .values({
      board_id,
      id: sessionId,
      account_id: accountId,
      secret_digest: digestOf(secret),
      way: 'password',
      factor_given: true,
      stepped_up_until: new Date(now.getTime() + 600_000),
      created_at: now,
      last_used_on: '2026-11-21',
      expires_at: new Date(now.getTime() + 3_600_000),
    })
    .execute();
  return `${tx.boardId}.${secret}`;
}
