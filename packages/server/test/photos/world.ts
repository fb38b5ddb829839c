import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { apiPrefix, type Role } from '@plaatswijs/contract';
import { openTestDatabase, quickFolder } from '@plaatswijs/testkit/server';
import { type BlobCheck, checkBlobs } from '../../src/platform/blobs/index.ts';
import type { BoardTransaction, Database } from '../../src/platform/database/index.ts';
import { type BoardId, newBoardId, newId } from '../../src/platform/ids/index.ts';
import { digestOf, randomSecret } from '../../src/platform/secrets/index.ts';
import { composePhotoServer } from './serve-photos.ts';

/** Somebody of a school, signed in. */
export interface SignedIn {
  readonly personId: string;
  readonly cookie: string;
}

/** A school of a board of its own, with the people of these tests. */
export interface PhotoSchool {
  readonly boardId: BoardId;
  readonly schoolId: string;
  readonly groupId: string;
  /** Teaches the group. */
  readonly teacher: SignedIn;
  readonly colleague: SignedIn;
  readonly page: SignedIn;
  readonly office: SignedIn;
  readonly pupil: SignedIn;
  /** In the group too. */
  readonly second: SignedIn;
  readonly parent: SignedIn;
}

export interface PhotoWorld extends PhotoSchool {
  readonly url: string;
  readonly database: Database;
  readonly folder: string;
  /** Where the server listens. */
  readonly origin: string;
  readonly server: Awaited<ReturnType<typeof composePhotoServer>>;
  readonly ask: (who: SignedIn, method: string, address: string, body?: unknown) => Promise<Answer>;
  /** Names of all files. */
  readonly files: () => readonly string[];
  readonly check: () => Promise<BlobCheck>;
  readonly dispose: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what the contract has checked already
  readonly json: any;
}

/** A server that listens, with one school. */
export async function openPhotoWorld(): Promise<PhotoWorld> {
  const { opened, database, url, dispose } = await openTestDatabase();
  const folder = mkdtempSync(path.join(quickFolder(), 'plaatswijs-photos-'));
  const server = await composePhotoServer({ database, folder });
  const origin = await server.app.listen({ port: 0, host: '127.0.0.1' });
  return {
    ...(await foundSchool(database)),
    url,
    database,
    folder,
    origin,
    server,
    ask: (who, method, address, body) => ask(origin, who, method, address, body),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name),
    check: async () => {
      const owner = await opened.connectAsOwner();
      try {
        return await checkBlobs(owner, folder);
      } finally {
        await owner.end();
      }
    },
    dispose: async () => {
      await server.app.close();
      await dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks a server that listens, as somebody. */
export async function ask(
  origin: string,
  { cookie }: SignedIn,
  method: string,
  address: string,
  body?: unknown,
): Promise<Answer> {
  const reply = await fetch(`${origin}${apiPrefix}${address}`, {
    method,
    headers: {
      cookie: `plaatswijs_session=${cookie}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const bytes = Buffer.from(await reply.arrayBuffer());
  const isJson = reply.headers.get('content-type')?.includes('json') === true;
  return {
    status: reply.status,
    headers: reply.headers,
    bytes,
    json: isJson && bytes.length > 0 ? JSON.parse(String(bytes)) : null,
  };
}

/** Asks again until it is so; fails after two minutes. */
export async function until<T>(look: () => Promise<T>, isSo: (seen: T) => boolean): Promise<T> {
  for (const end = Date.now() + 120_000; ; ) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > end) throw new Error(`it did not come to be so: ${JSON.stringify(seen)?.slice(0, 300)}`);
    await delay(200);
  }
}

export async function foundSchool(database: Database): Promise<PhotoSchool> {
  const boardId = newBoardId();
  const schoolId = newId();
  const groupId = newId();
  return database.withBoard(boardId, async (tx) => {
    const board_id = boardId;
    const slug = `school-${boardId}`;
    await tx.insertInto('board').values({ board_id, name: 'Bestuur' }).execute();
    await tx
      .insertInto('school')
      .values({ board_id, id: schoolId, name: 'School', slug, sector: 'po' })
      .execute();
    await tx.insertInto('address').values({ slug, board_id, kind: 'board' }).execute();
    const add = (role: Role, surname: string) => addPerson(tx, schoolId, role, surname);
    const teacher = await add('employee', 'Leerkracht');
    const pupil = await add('pupil', 'Eersteling');
    const second = await add('pupil', 'Tweedeling');
    await tx
      .insertInto('school_group')
      .values({ board_id, id: groupId, school_id: schoolId, name: 'Groep 5', school_year: 2026 })
      .execute();
    const member = { board_id, group_id: groupId, starts_on: '2026-08-01', given_by: 'roster' };
    const teaches = { ...member, id: newId(), person_id: teacher.personId, member_as: 'teacher' };
    const learns = [pupil, second].map(({ personId }) => ({
      ...member,
      id: newId(),
      person_id: personId,
      member_as: 'pupil',
    }));
    await tx
      .insertInto('group_member')
      .values([teaches, ...learns])
      .execute();
    return {
      boardId,
      schoolId,
      groupId,
      teacher,
      pupil,
      second,
      colleague: await add('employee', 'Collega'),
      page: await add('page-administrator', 'Paginabeheer'),
      office: await add('office', 'Administratie'),
      parent: await add('parent', 'Ouder'),
    };
  });
}

async function addPerson(
  tx: BoardTransaction,
  schoolId: string,
  role: Role,
  surname: string,
): Promise<SignedIn> {
  const board_id = tx.boardId;
  const [personId, accountId] = [newId(), newId()];
  const now = new Date();
  await tx
    .insertInto('person')
    .values({ board_id, id: personId, given_name: 'Verzonnen', surname, created_at: now })
    .execute();
  const held = { person_id: personId, school_id: schoolId, role, starts_on: '2026-08-01' };
  await tx
    .insertInto('person_role')
    .values({ board_id, id: newId(), ...held, given_by: 'person' })
    .execute();
  await tx
    .insertInto('account')
    .values({ board_id, id: accountId, person_id: personId, created_at: now })
    .execute();
  const secret = randomSecret();
  await tx
    .insertInto('session')
    .values({
      board_id,
      id: newId(),
      account_id: accountId,
      secret_digest: digestOf(secret),
      way: 'password',
      factor_given: true,
      created_at: now,
      last_used_on: '2026-11-21',
      expires_at: new Date(now.getTime() + 90 * 24 * 3_600_000),
    })
    .execute();
  return { personId, cookie: `${board_id}.${secret}` };
}
