import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Role, roles } from '@plaatswijs/contract';
import { openTestDatabase, quickFolder } from '@plaatswijs/testkit/server';
import type { ReportPage } from '@plaatswijs/web/public';
import { deliverCaseLetters, mountReportPages } from '../../src/modules/cases/index.ts';
import { caseKeyOf, openReportKey } from '../../src/modules/cases/keys/keys-of-case.ts';
import { toldReport } from '../../src/modules/cases/told-report.ts';
import { enterAsReader } from '../../src/modules/cases/walls.ts';
import { storePeopleInBulk } from '../../src/modules/people/index.ts';
import { openProtocolShelf } from '../../src/modules/settings/index.ts';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { openBlobStore } from '../../src/platform/blobs/index.ts';
import { createHttpApp } from '../../src/platform/http/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import type { Log } from '../../src/platform/log/index.ts';
import type { Letter, MailTransport } from '../../src/platform/mail/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { foundBoard } from '../assessments/five-schools.ts';
import { keyMaterial } from '../consent/key-material.ts';

/** The moment at which everything begins, unless a test turns the clock. */
export const start = new Date('2026-11-21T09:17:43.211Z');

export type ReportWorld = Awaited<ReturnType<typeof openReportWorld>>;

/** Something a form sends: a text, or a file. */
export type Field = string | { readonly file: Buffer; readonly name: string; readonly type?: string };

/** What came back: the page as its model, and everything a browser is told besides. */
export interface Shown {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly page: ReportPage;
  readonly text: string;
}

/** Pages of reporting on a real database with real files: five schools under their protocols. */
export async function openReportWorld({ codeTakes = 0 }: { readonly codeTakes?: number } = {}) {
  const opened = await openTestDatabase();
  const { database } = opened;
  const folder = mkdtempSync(path.join(quickFolder(), 'plaatswijs-report-'));
  const clock = { at: start, now: () => clock.at };
  const lines: { readonly message: string; readonly fields: object }[] = [];
  const keep = (message: string, fields: object = {}) => void lines.push({ message, fields });
  const log: Log = { info: keep, warn: keep, error: keep, describe: (error) => ({ error: String(error) }) };
  const keyring = openKeyring(keyMaterial);
  const blobs = openBlobStore({ database, keyring, folder });
  const shelf = openProtocolShelf();
  const board = await foundBoard(database, shelf, start);
  let caller: Caller | null = null;
  let asked = 0;
  const app = await createHttpApp({ log, publicUrl: null, trustProxy: 0 });
  await mountReportPages(app, {
    database,
    clock,
    keyring,
    log,
    shelf,
    blobs,
    render: (page) => JSON.stringify(page),
    authenticate: async () => {
      asked += 1;
      return caller;
    },
    codeTakes,
  });
  const mails: Letter[] = [];
  const transport: MailTransport = { deliver: async (letter) => void mails.push(letter), close: () => {} };
  let calls = 0;
  const send = async (
    url: string,
    given?: readonly (readonly [string, Field])[],
    from?: string,
  ): Promise<Shown> => {
    calls += 1;
    const files = given?.some(([, value]) => typeof value !== 'string') === true;
    const form = given === undefined ? null : files ? multipart(given) : urlencoded(given);
    const reply = await app.inject({
      method: form === null ? 'GET' : 'POST',
      url,
      remoteAddress: from ?? `10.2.${Math.floor(calls / 250) % 250}.${calls % 250}`,
      headers: {
        'user-agent': 'Proefbrowser/1.0 (een toestel)',
        referer: 'http://localhost/herkomst',
        ...form?.headers,
      },
      ...(form === null ? {} : { payload: form.payload }),
    });
    const page = reply.body.startsWith('{') ? JSON.parse(reply.body) : null;
    return { status: reply.statusCode, headers: reply.headers, page, text: reply.body };
  };
  return {
    ...opened,
    app,
    clock,
    keyring,
    blobs,
    folder,
    board,
    boardId: board.boardId,
    lines,
    mails,
    send,
    /** Somebody new with a role at a school, or at the board; answers with their id. */
    add: async (role: Role, schoolId: string, firstName = 'Wie') => {
      const id = newId();
      const none = {
        callName: null,
        prefix: null,
        initials: null,
        source: null,
        sourceKey: null,
        birthDate: null,
      };
      const since = { startsOn: '2026-08-01', endsOn: null, givenBy: 'roster' } as const;
      await database.withBoard(board.boardId, (tx) =>
        storePeopleInBulk(
          tx,
          {
            addPeople: [
              { ...none, id, givenName: firstName, surname: 'Meldstra', email: `${id}@school.example` },
            ],
            addRoles: [
              {
                ...since,
                id: newId(),
                personId: id,
                schoolId: roles[role].reach === 'board' ? null : schoolId,
                role,
                function: null,
              },
            ],
            addMembers: [],
            addGuardians: [],
            addGroups: [],
            changePeople: [],
            changeRoles: [],
            changeGroups: [],
            changeMembers: [],
            changeGuardians: [],
          },
          start,
        ),
      );
      return id;
    },
    /** Signs somebody in for the requests that follow; null: nobody. */
    signIn: (personId: string | null) => {
      caller =
        personId === null
          ? null
          : {
              boardId: board.boardId,
              accountId: newId(),
              personId,
              roles: [],
              via: { kind: 'session', sessionId: newId(), steppedUpUntil: null, secondFactorPending: false },
              versions: { settled: '0', people: '0' },
            };
    },
    /** How often it was asked who is signed in. */
    sessionsRead: () => asked,
    /** Mails what is due; answers with what went. */
    deliver: async () => {
      const before = mails.length;
      const site = { publicUrl: null, address: () => new URL('http://plaatswijs.example') };
      await deliverCaseLetters({ database, log, site, transport }, board.boardId, clock.at);
      return mails.slice(before);
    },
    /** What this person reads of every case they read. */
    casesOf: (personId: string) =>
      database.withBoard(board.boardId, async (tx) => {
        await enterAsReader(tx, personId);
        const cases = await tx.selectFrom('school_case').selectAll().orderBy('number').execute();
        const found = [];
        for (const row of cases) {
          const key = await caseKeyOf({ tx, keyring, personId }, row.id);
          const [report] = await tx
            .selectFrom('case_report')
            .selectAll()
            .where('case_id', '=', row.id)
            .execute();
          if (key === null || report === undefined) continue;
          const reportKey = openReportKey(key, report.id, report.wrapped_by_case);
          const told = toldReport.parse(reportKey.open('report', report.id, report.sealed));
          found.push({ row, report, told, reportKey });
        }
        return found;
      }),
    /** Rows as the owner of everything sees them. */
    all: async (table: string): Promise<readonly Record<string, unknown>[]> => {
      const owner = await opened.opened.connectAsOwner();
      try {
        await owner.query(`select set_config('app.keeper', 'on', false)`);
        const { rows } = await owner.query(`select * from plaatswijs.${table}`);
        return rows;
      } finally {
        await owner.end();
      }
    },
    close: async () => {
      await app.close();
      await opened.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function urlencoded(given: readonly (readonly [string, Field])[]) {
  const form = new URLSearchParams();
  for (const [name, value] of given) if (typeof value === 'string') form.append(name, value);
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: form.toString(),
  };
}

/** A form with files as a browser sends it, fields and files in the order they are given. */
function multipart(given: readonly (readonly [string, Field])[]) {
  const boundary = '----proef-grens-4d1c';
  const parts = given.flatMap(([name, value]) => {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"`;
    return typeof value === 'string'
      ? [Buffer.from(`${head}\r\n\r\n${value}\r\n`)]
      : [
          Buffer.from(
            `${head}; filename="${value.name}"\r\ncontent-type: ${value.type ?? 'application/octet-stream'}\r\n\r\n`,
          ),
          value.file,
          Buffer.from('\r\n'),
        ];
  });
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

/** What a pupil fills in who tells anonymously of a group chat; with other answers in the place of these. */
export function filledIn(
  given: Readonly<Record<string, Field | readonly Field[]>> = {},
): readonly (readonly [string, Field])[] {
  const usual: Readonly<Record<string, Field | readonly Field[]>> = {
    beeld: 'nee',
    ik: 'pupil',
    leeftijd: '12-13',
    over: ['pupil'],
    seksueel: 'no',
    hoe: 'anonymous',
    wat: 'Ze maken een groep over Fenna en schelden haar uit.',
    waar: 'whatsapp',
    plek: 'Groep 8 zonder Fenna',
    wanneer: 'sinds maandag',
    wie: 'vijf kinderen uit de klas',
    haast: 'this-week',
  };
  const all = { ...usual, ...given };
  return Object.entries(all).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as readonly Field[]) : [value as Field]).map(
      (one) => [name, one] as const,
    ),
  );
}

/** A small picture by its first bytes. */
export const picture = (size = 2_000): Buffer =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(size, 7)]);

/** Where most of these tests happen. */
export const marel = '/s/proef-demarel';

/** Telling and coming back at a school, as its pages let one. */
export function formsOf(world: ReportWorld) {
  const report = (given: Parameters<typeof filledIn>[0] = {}, slug = marel): Promise<Shown> =>
    world.send(`${slug}/melden/klaar`, filledIn(given));
  return {
    /** Sends a whole report and answers with what was shown. */
    report,
    /** Sends one that is received; answers with its code. */
    received: async (given: Parameters<typeof filledIn>[0] = {}, slug = marel): Promise<string> => {
      const { status, page, text } = await report(given, slug);
      if (status !== 200 || page.kind !== 'report-sent') throw new Error(text);
      return page.code ?? '';
    },
    /** What a code opens, with what goes along to the next page. */
    opened: async (code: string, slug = marel) => {
      const shown = await world.send(`${slug}/melding/lezen`, [['code', code]]);
      if (shown.page?.kind !== 'report-read') throw new Error(shown.text);
      return { ...shown, page: shown.page, token: shown.page.form.hidden[0]?.value ?? '' };
    },
  };
}
