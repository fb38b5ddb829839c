import { apiPrefix, type Operation, type Role } from '@plaatswijs/contract';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import type { ConsentPage } from '@plaatswijs/web/public';
import { abilityTable } from '../../src/compose.ts';
import {
  consentHttp,
  deliverConsentLetters,
  keepPurposes,
  mountConsentPages,
} from '../../src/modules/consent/index.ts';
import { storePeopleInBulk } from '../../src/modules/people/index.ts';
import { publicationsForConsent as placed, publicationsHttp } from '../../src/modules/publications/index.ts';
import { addChannel, settingsHttp } from '../../src/modules/settings/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { createHttpApp, mountOperations } from '../../src/platform/http/index.ts';
import { type BoardId, newBoardId, newId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import type { Letter, MailTransport } from '../../src/platform/mail/index.ts';
import { createBoardMemory } from '../../src/platform/memory/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { keyMaterial } from './key-material.ts';

/** The moment at which everything begins, unless a test turns the clock. */
const start = new Date('2026-11-21T09:00:00Z');

export interface Reply {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what the contract has checked already
  readonly json: any;
}

interface Ask {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface PersonGiven {
  readonly firstName: string;
  readonly role: Role;
  readonly birthDate?: string;
  readonly email?: string | null;
  /** Guardians with their custody. */
  readonly guardians?: readonly (readonly [string, boolean | null])[];
  readonly group?: string;
  readonly teaches?: string;
  readonly schoolId?: string;
  readonly sourceKey?: string;
}

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Consent on a real database: a board with two schools, channels, and nobody in it yet. */
export async function openWorld() {
  const opened = await openTestDatabase();
  const { database } = opened;
  const clock = { at: start, now: () => clock.at };
  const log = createLog('silent');
  const keyring = openKeyring(keyMaterial);
  const site = { publicUrl: null, address: () => new URL('http://plaatswijs.example') };
  const callers = new Map<string, Caller>();
  const app = await createHttpApp({ log, publicUrl: null, trustProxy: 0 });
  mountOperations(
    app,
    [
      ...consentHttp({ keyring, site, abilities: () => abilityTable, placed }),
      ...publicationsHttp({ abilities: () => abilityTable }),
      ...settingsHttp({ shipped: [] } as never, keepPurposes),
    ],
    {
      database,
      memory: createBoardMemory(),
      clock,
      abilities: abilityTable,
      authenticate: async ({ headers }) => callers.get(String(headers['x-caller'])) ?? null,
      applySession: () => {},
    },
  );
  await mountConsentPages(app, { database, clock, keyring, placed, render: (page) => JSON.stringify(page) });
  const mails: Letter[] = [];
  const transport: MailTransport = {
    deliver: async (letter) => {
      mails.push(letter);
    },
    close: () => {},
  };
  const { boardId, schools } = await foundBoard(database);
  let calls = 0;
  // Each from another address and a second later: nobody does two things at one moment.
  const address = () => {
    calls += 1;
    clock.at = new Date(clock.at.getTime() + 1000);
    return `10.1.${Math.floor(calls / 250) % 250}.${calls % 250}`;
  };
  return {
    ...opened,
    app,
    clock,
    keyring,
    mails,
    boardId,
    schoolId: schools[0],
    otherSchoolId: schools[1],
    slug: `school-een-${boardId.slice(-6)}`,
    otherSlug: `school-twee-${boardId.slice(-6)}`,
    /** Somebody new; answers with their id. */
    add: (given: PersonGiven) => addPerson(database, boardId, { schoolId: schools[0], ...given }),
    caller: async (role: Role, schoolId: string = schools[0]) => {
      const personId = await addPerson(database, boardId, { schoolId, firstName: 'Wie', role });
      return callerFor(boardId, personId, role, schoolId);
    },
    callerFor: (personId: string, role: Role) => callerFor(boardId, personId, role, schools[0]),
    ask: async (as: Caller, operation: Operation, { params = {}, body }: Ask = {}): Promise<Reply> => {
      callers.set(as.accountId, as);
      const given: Readonly<Record<string, string>> = { schoolId: schools[0], ...params };
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
      const reply = await app.inject({
        method: operation.method,
        url: `${apiPrefix}${path}`,
        headers: { 'x-caller': as.accountId },
        remoteAddress: address(),
        ...(body === undefined ? {} : { payload: body as object }),
      });
      return { status: reply.statusCode, json: reply.body === '' ? null : JSON.parse(reply.body) };
    },
    /** A page as its model; the renderer is the web's own. */
    page: async (url: string, form?: Readonly<Record<string, string>>) => {
      const { pathname, search } = new URL(url, 'http://plaatswijs.example');
      const reply = await app.inject({
        method: form === undefined ? 'GET' : 'POST',
        url: `${pathname}${search}`,
        remoteAddress: address(),
        ...(form === undefined
          ? {}
          : {
              headers: { 'content-type': 'application/x-www-form-urlencoded' },
              payload: new URLSearchParams(form).toString(),
            }),
      });
      const page = reply.body === '' ? null : (JSON.parse(reply.body) as ConsentPage);
      return { status: reply.statusCode, headers: reply.headers, page, text: reply.body };
    },
    /** Mails what waits; answers with what went. */
    deliver: async () => {
      const before = mails.length;
      await deliverConsentLetters({ database, log, keyring, site, transport, placed }, boardId, clock.at);
      return mails.slice(before);
    },
    close: async () => {
      await app.close();
      await opened.dispose();
    },
  };
}

/** The address in a mail. */
export function linkIn({ text }: Letter): string {
  return /^http\S+$/m.exec(text)?.[0] ?? '';
}

async function foundBoard(database: Database) {
  const boardId = newBoardId();
  const schools = [newId(), newId()] as const;
  await database.withBoard(boardId, async (tx) => {
    await tx.insertInto('board').values({ board_id: boardId, name: 'Stichting Voorbeeld' }).execute();
    for (const [at, id] of schools.entries()) {
      const slug = `school-${at === 0 ? 'een' : 'twee'}-${boardId.slice(-6)}`;
      const name = `School ${at === 0 ? 'Een' : 'Twee'}`;
      await tx.insertInto('school').values({ board_id: boardId, id, name, slug, sector: 'po' }).execute();
      await tx
        .insertInto('address')
        .values({ slug, board_id: boardId, school_id: id, kind: 'school' })
        .execute();
      await tx
        .insertInto('school_group')
        .values({ board_id: boardId, id: newId(), school_id: id, name: 'Groep 5', school_year: 2026 })
        .execute();
      const fields = { address: null, administrators: [] } as const;
      const social = { ...fields, audience: 'public', consentPurpose: 'sociale media' } as const;
      await addChannel(tx, boardId, id, { ...social, name: 'Facebook', kind: 'facebook' });
      const closed = { ...fields, audience: 'closed-group', consentPurpose: 'nieuwsbrief' } as const;
      await addChannel(tx, boardId, id, { ...closed, name: 'Nieuwsbrief', kind: 'newsletter' });
      await keepPurposes(tx, id, null, new Date('2026-08-01T08:00:00Z'));
    }
  });
  return { boardId, schools };
}

async function addPerson(
  database: Database,
  boardId: BoardId,
  {
    firstName,
    role,
    birthDate,
    email,
    guardians = [],
    schoolId = '',
    teaches,
    group,
    sourceKey,
  }: PersonGiven,
): Promise<string> {
  const id = newId();
  const since = { startsOn: '2026-08-01', endsOn: null, givenBy: 'roster' } as const;
  const memberOf = group ?? teaches;
  await database.withBoard(boardId, async (tx) => {
    const none = { callName: null, prefix: null, initials: null };
    const person = { id, givenName: firstName, surname: 'Voorbeeld', ...none };
    const key = { source: sourceKey === undefined ? null : 'roster', sourceKey: sourceKey ?? null };
    await storePeopleInBulk(
      tx,
      {
        addPeople: [{ ...person, ...key, birthDate: birthDate ?? null, email: email ?? null }],
        addRoles: [{ ...since, id: newId(), personId: id, schoolId, role, function: null }],
        addMembers:
          memberOf === undefined
            ? []
            : [
                {
                  ...since,
                  id: newId(),
                  groupId: memberOf,
                  personId: id,
                  memberAs: teaches === undefined ? 'pupil' : 'teacher',
                },
              ],
        addGuardians: guardians.map(([guardianId, hasCustody]) => ({
          ...since,
          id: newId(),
          childId: id,
          guardianId,
          hasCustody,
        })),
        addGroups: [],
        changePeople: [],
        changeRoles: [],
        changeGroups: [],
        changeMembers: [],
        changeGuardians: [],
      },
      start,
    );
  });
  return id;
}

function callerFor(boardId: BoardId, personId: string, role: Role, schoolId: string): Caller {
  return {
    boardId,
    accountId: newId(),
    personId,
    roles: [{ role, schoolId }],
    via: {
      kind: 'session',
      sessionId: newId(),
      steppedUpUntil: new Date('2100-01-01'),
      secondFactorPending: false,
    },
    versions: { settled: '0', people: '0' },
  };
}

/** The group of the first school. */
export async function groupOf({ database, boardId, schoolId }: World): Promise<string> {
  const row = await database.withBoard(boardId, (tx) =>
    tx.selectFrom('school_group').select('id').where('school_id', '=', schoolId).executeTakeFirstOrThrow(),
  );
  return row.id;
}

/** A family with two children, of whom both parents have custody, and somebody of the office. */
export async function addFamily(world: World) {
  const group = await groupOf(world);
  const mother = await world.add({
    firstName: 'Mira',
    role: 'parent',
    email: `mira-${newId()}@ouder.example`,
  });
  const father = await world.add({
    firstName: 'Faruk',
    role: 'parent',
    email: `faruk-${newId()}@ouder.example`,
  });
  const guardians = [
    [mother, true],
    [father, true],
  ] as const;
  const noor = await world.add({
    firstName: 'Noor',
    role: 'pupil',
    birthDate: '2016-05-05',
    guardians,
    group,
  });
  const sem = await world.add({ firstName: 'Sem', role: 'pupil', birthDate: '2018-02-03', guardians, group });
  const office = await world.caller('office');
  return { group, mother, father, noor, sem, office };
}
