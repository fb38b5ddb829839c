import { hash, verify } from '@node-rs/argon2';
import { type Ability, abilities, type Role } from '@plaatswijs/contract';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import type { FastifyInstance } from 'fastify';
import type { AbilityTable } from '../../src/platform/abilities/index.ts';
import type { BoardTransaction, Database } from '../../src/platform/database/index.ts';
import { createHttpApp, mountOperations } from '../../src/platform/http/index.ts';
import { type BoardId, newBoardId, newId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import type { Letter } from '../../src/platform/mail/index.ts';
import { createBoardMemory } from '../../src/platform/memory/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import {
  argon2Hasher,
  createAccount,
  openClaimCode,
  openSignIn,
  type SignInPorts,
} from '../../src/platform/sign-in/index.ts';
import { type Browser, browserOf } from './browser.ts';

/** Everything signing in needs, real but for the clock, the mail and the words. */
export interface World {
  readonly app: FastifyInstance;
  readonly ports: SignInPorts;
  readonly database: Database;
  readonly letters: Letter[];
  /** How often argon2 was asked to check a password. */
  readonly checks: { count: number };
  readonly now: () => Date;
  readonly wait: (time: { minutes?: number; hours?: number; days?: number; seconds?: number }) => void;
  readonly browser: () => Browser;
  readonly dispose: () => Promise<void>;
}

/** For the password rules: long enough, and of nobody's name. */
export const goodPassword = 'kreupelhout-tafellaken-93';

const table = Object.fromEntries(
  Object.keys(abilities).map((name) => [name, { to: ['administrator'] }]),
) as unknown as AbilityTable;
const directorToo: readonly Ability[] = ['people.change', 'people.read', 'posts.check'];
const testAbilities: AbilityTable = {
  ...table,
  ...Object.fromEntries(directorToo.map((name) => [name, { to: ['administrator', 'director'] as const }])),
};

export async function openWorld(
  options: { publicUrl?: URL; address?: () => URL; at?: Date } = {},
): Promise<World> {
  const { database, dispose } = await openTestDatabase();
  // A real browser throws away a cookie whose time has passed by its own clock: such a test begins now.
  const clock = { at: options.at ?? new Date('2026-11-21T09:00:00Z') };
  const letters: Letter[] = [];
  const checks = { count: 0 };
  const counted: typeof verify = (...given) => {
    checks.count += 1;
    return verify(...given);
  };
  const publicUrl = options.publicUrl ?? null;
  const ports: SignInPorts = {
    database,
    clock: { now: () => clock.at },
    keyring: openKeyring(Buffer.alloc(32, 7)),
    hasher: argon2Hasher({ hash, verify: counted }),
    mailbox: { post: (letter) => letters.push(letter), empty: async () => {} },
    letters: {
      link: ({ link }) => ({ subject: 'Link', text: link.href }),
      invitation: ({ link }) => ({ subject: 'Invitation', text: link.href }),
    },
    site: { publicUrl, address: options.address ?? (() => publicUrl ?? new URL('http://localhost:8080')) },
    installation: { version: '0.0.0', demonstration: false },
    claimCode: await openClaimCode(database),
    abilities: testAbilities,
    log: createLog('silent'),
  };
  const app = await openApp(ports);
  let visitors = 0;
  return {
    app,
    ports,
    database,
    letters,
    checks,
    now: () => clock.at,
    wait: ({ seconds = 0, minutes = 0, hours = 0, days = 0 }) => {
      const total = seconds + 60 * (minutes + 60 * (hours + 24 * days));
      clock.at = new Date(clock.at.getTime() + total * 1000);
    },
    browser: () => browserOf(app, publicUrl, `10.0.${Math.floor(visitors / 250)}.${(visitors++ % 250) + 1}`),
    dispose: async () => {
      await app.close();
      await dispose();
    },
  };
}

async function openApp(ports: SignInPorts): Promise<FastifyInstance> {
  const { database, clock, site } = ports;
  const app = await createHttpApp({ log: ports.log, publicUrl: site.publicUrl, trustProxy: 0 });
  const signIn = openSignIn(ports);
  const { authenticate, applySession } = signIn;
  mountOperations(app, signIn.implementations, {
    database,
    memory: createBoardMemory(),
    clock,
    abilities: ports.abilities,
    authenticate,
    applySession,
  });
  signIn.mountRoutes(app, {
    afterSignIn: () => '/start',
    afterLinking: '/linked',
    signIn: (board, problem) => `/aanmelden?school=${board ?? ''}&probleem=${problem}`,
    link: ({ action }) => `<form method="post" action="${action}"><button>Go</button></form>`,
  });
  return app;
}

/** A board with one school, and the people that are asked for. */
export interface TestBoard {
  readonly boardId: BoardId;
  readonly slug: string;
  readonly schoolId: string;
}

export async function addBoard({ database, now }: World, slug: string): Promise<TestBoard> {
  const boardId = newBoardId();
  const schoolId = newId();
  await database.withBoard(boardId, async (tx) => {
    const board_id = boardId;
    await tx
      .insertInto('board')
      .values({ board_id, name: `Stichting ${slug}`, created_at: now() })
      .execute();
    await tx
      .insertInto('school')
      .values({ board_id, id: schoolId, name: `School ${slug}`, slug: `${slug}-school`, sector: 'po' })
      .execute();
    await tx.insertInto('address').values({ slug, board_id, kind: 'board' }).execute();
    await tx
      .insertInto('address')
      .values({ slug: `${slug}-school`, board_id, school_id: schoolId, kind: 'school' })
      .execute();
  });
  return { boardId, slug, schoolId };
}

export interface TestPerson {
  readonly personId: string;
  readonly accountId: string;
  readonly email: string;
}

const boardRoles: ReadonlySet<Role> = new Set<Role>([
  'administrator',
  'board-member',
  'data-protection-officer',
]);

/** Somebody plainly made up, with an account. */
export async function addPerson(
  { database, ports, now }: World,
  { boardId, schoolId }: TestBoard,
  email: string,
  given: { role?: Role | null; password?: string | null; endsOn?: string; sourceKey?: string } = {},
): Promise<TestPerson> {
  const { role = 'employee', password = goodPassword, endsOn, sourceKey } = given;
  const passwordHash = password === null ? null : await ports.hasher.hash(password);
  const personId = newId();
  const accountId = await database.withBoard(boardId, async (tx) => {
    await insertPerson(tx, personId, email, sourceKey, now());
    if (role !== null) await giveRole(tx, personId, role, schoolId, endsOn);
    return createAccount(tx, { personId, passwordHash, by: null, now: now() });
  });
  return { personId, accountId, email };
}

export async function insertPerson(
  tx: BoardTransaction,
  id: string,
  email: string,
  sourceKey: string | undefined,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('person')
    .values({
      board_id: tx.boardId,
      id,
      given_name: 'Verzonnen',
      surname: 'Voorbeeld',
      email,
      ...(sourceKey === undefined ? {} : { source: 'roster', source_key: sourceKey }),
      created_at: now,
    })
    .execute();
}

export async function giveRole(
  tx: BoardTransaction,
  personId: string,
  role: Role,
  schoolId: string,
  endsOn?: string,
): Promise<void> {
  await tx
    .insertInto('person_role')
    .values({
      board_id: tx.boardId,
      id: newId(),
      person_id: personId,
      school_id: boardRoles.has(role) ? null : schoolId,
      role,
      starts_on: '2026-08-01',
      ends_on: endsOn ?? null,
      given_by: 'person',
    })
    .execute();
}
