import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apiPrefix, type Operation, operations, type Role } from '@plaatswijs/contract';
import type { PhotoWorkers } from '@plaatswijs/photo';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import { abilityTable } from '../../src/compose.ts';
import {
  casesHttp,
  figuresHttp,
  mountEvidence,
  mountLetters,
  mountMyFiles,
  numbersOfCases,
  rescueHttp,
} from '../../src/modules/cases/index.ts';
import { makeSealingKey } from '../../src/modules/cases/keys/sealing-key.ts';
import { type HeldFile, holdFile } from '../../src/modules/cases/reporting/held-files.ts';
import { type GivenReport, receiveReport } from '../../src/modules/cases/reporting/receive-report.ts';
import { toldReport } from '../../src/modules/cases/told-report.ts';
import { filesHttp, mountDocuments } from '../../src/modules/files/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { openBlobStore } from '../../src/platform/blobs/index.ts';
import { createHttpApp, mountOperations } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { createBoardMemory } from '../../src/platform/memory/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { addPerson, foundBoard, inForce, sessionOf, shelf, start } from './case-people.ts';

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

export type CaseWorld = Awaited<ReturnType<typeof openCaseWorld>>;

/** Cases on a real database: two schools with everybody who may have to do with one. */
export async function openCaseWorld({
  protocol = 'demarel',
  workers,
}: {
  protocol?: string;
  workers?: PhotoWorkers;
} = {}) {
  const opened = await openTestDatabase();
  const { database } = opened;
  const clock = { at: start, now: () => clock.at };
  const log = createLog('silent');
  const keyring = openKeyring(Buffer.alloc(32, 5));
  const folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-cases-'));
  const blobs = openBlobStore({ database, keyring, folder });
  const callers = new Map<string, Caller>();
  const authenticate: Parameters<typeof mountOperations>[2]['authenticate'] = async ({ headers }) =>
    callers.get(String(headers['x-caller'])) ?? null;
  const app = await createHttpApp({ log, publicUrl: null, trustProxy: 0 });
  const abilities = () => abilityTable;
  const implementations = [
    ...casesHttp({ keyring, shelf }),
    ...filesHttp({ keyring, numbersOfCases }),
    ...rescueHttp({ keyring }, abilities),
    ...figuresHttp,
  ];
  mountOperations(app, implementations, {
    database,
    memory: createBoardMemory(),
    clock,
    abilities: abilityTable,
    authenticate,
    applySession: () => {},
  });
  const routes = {
    database,
    blobs,
    keyring,
    shelf,
    clock,
    log,
    abilities,
    authenticate,
    workers: workers ?? noWorkers,
  };
  await mountEvidence(app, routes);
  await mountMyFiles(app, routes);
  await mountDocuments(app, routes);
  mountLetters(app, { database, keyring, clock, log, abilities, authenticate });
  const { boardId, schools } = await foundBoard(database);
  const [schoolId, otherSchoolId] = schools;
  let calls = 0;
  const step = () => {
    calls += 1;
    clock.at = new Date(clock.at.getTime() + 1000);
    return `10.2.${Math.floor(calls / 250) % 250}.${calls % 250}`;
  };
  const add = (firstName: string, role: Role, at: string | null = schoolId) =>
    addPerson(database, boardId, { firstName, role, schoolId: at });
  const callerOf = (personId: string, ...roles: readonly (readonly [Role, string | null])[]): Caller => {
    const caller = sessionOf(boardId, personId, roles);
    callers.set(caller.accountId, caller);
    return caller;
  };
  const caller = async (firstName: string, role: Role, at: string | null = schoolId) =>
    callerOf(await add(firstName, role, at), [role, at]);
  if (protocol !== 'none') await inForce(database, boardId, schoolId, protocol);
  return {
    ...opened,
    app,
    blobs,
    blobFolder: folder,
    boardId,
    clock,
    keyring,
    schoolId,
    otherSchoolId,
    add,
    caller,
    callerOf,
    people: {
      counsellor: await caller('Vera', 'confidential-counsellor'),
      director: await caller('Dirk', 'director'),
      leader: await caller('Lies', 'leader'),
      boardMember: await caller('Bas', 'board-member', null),
      teacher: await caller('Tess', 'employee'),
      administrator: await caller('Ad', 'administrator', null),
      guard: await caller('Fenna', 'data-protection-officer', null),
      elsewhere: await caller('Els', 'director', otherSchoolId),
      pupil: await caller('Noor', 'pupil'),
    },
    step,
    ask: async (as: Caller, operation: Operation, { params = {}, query, body }: Ask = {}): Promise<Reply> => {
      callers.set(as.accountId, as);
      const given: Readonly<Record<string, string>> = { schoolId, ...params };
      const url = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
      const reply = await app.inject({
        method: operation.method,
        url: `${apiPrefix}${url}`,
        headers: { 'x-caller': as.accountId },
        remoteAddress: step(),
        ...(query === undefined ? {} : { query: { ...query } }),
        ...(body === undefined ? {} : { payload: body as object }),
      });
      return { status: reply.statusCode, json: reply.body === '' ? null : JSON.parse(reply.body) };
    },
    raw: (
      as: Caller,
      method: 'GET' | 'POST',
      below: string,
      { headers = {}, content }: { headers?: Record<string, string>; content?: Buffer } = {},
    ) => {
      callers.set(as.accountId, as);
      return app.inject({
        method,
        url: `${apiPrefix}/schools/${schoolId}${below}`,
        headers: {
          'x-caller': as.accountId,
          ...(content === undefined ? {} : { 'content-type': 'application/octet-stream' }),
          ...headers,
        },
        remoteAddress: step(),
        ...(content === undefined ? {} : { payload: content }),
      });
    },
    /** Somebody reports; answers with the case, the report and the code. */
    report: async (
      given: Partial<GivenReport> & { readonly what?: string; readonly files?: readonly Buffer[] } = {},
    ) => {
      step();
      const { what = 'Ze noemen hem steeds weg', files = [], ...more } = given;
      const key = makeSealingKey();
      const holding = { blobs, boardId, key, at: clock.at, now: clock.at };
      const held: HeldFile[] = [];
      for (const [at, content] of files.entries())
        held.push(await holdFile(holding, content, `schermafbeelding-${at}.png`));
      const received = await database.withBoard(boardId, (tx) =>
        receiveReport(
          tx,
          { keyring, blobs },
          {
            schoolId,
            manner: 'anonymous',
            person: null,
            about: ['pupil'],
            addressee: 'director',
            sexual: false,
            illegalImage: false,
            ageGroup: null,
            language: 'nl',
            told: toldReport.parse({ what }),
            identity: null,
            ...more,
          },
          { key, files: held, now: clock.at },
        ),
      );
      if (!received.ok) throw new Error('nobody reads it');
      return received;
    },
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
      await opened.dispose();
    },
  };
}

/** What a member of staff writes down for a new case, unless said otherwise. */
export const staffCase = {
  title: 'Groepsapp van groep acht',
  what: 'In de groepsapp werd een leerling uitgescholden.',
  category: 'cyberbullying',
  urgency: 'this-week',
  place: 'whatsapp',
  about: ['pupil'],
  illegalImage: false,
  parties: [],
} as const;

/** Opens a case as the counsellor, and takes it up. */
export async function openOne(
  world: CaseWorld,
  more: Readonly<Record<string, unknown>> = {},
  by = world.people.counsellor,
) {
  const { json } = await world.ask(by, operations.openCaseByStaff, { body: { ...staffCase, ...more } });
  const { caseId } = json;
  const look = async (as: Caller = by) =>
    (await world.ask(as, operations.showCase, { params: { caseId } })).json;
  const change = async (operation: Operation, given: Ask & { readonly as?: Caller } = {}): Promise<Reply> => {
    const { as = by, params = {}, body = {} } = given;
    const { json: seen } = await world.ask(by, operations.caseChanges, {
      params: { caseId },
      query: { since: '0' },
    });
    const version = seen.version ?? 0;
    return world.ask(as, operation, {
      params: { caseId, ...params },
      body: { version, ...(body as object) },
    });
  };
  return { caseId: String(caseId), look, change };
}

/** Code of the first thing that is not right. */
export async function codeOf(asked: Promise<Reply>): Promise<string> {
  const { json } = await asked;
  return json.issues?.[0]?.code ?? json.code;
}

const noWorkers = {
  makeRendition: () => {
    throw new Error('no picture is made in this test');
  },
} as never;

/** Somebody named in a case, as a body. */
export function named(personId: string, role: string, more: object = {}) {
  return {
    personId,
    name: null,
    note: '',
    role,
    capacity: 'staff',
    guardianOf: null,
    hasInterest: false,
    ...more,
  };
}
