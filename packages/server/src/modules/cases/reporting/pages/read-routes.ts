import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { photoLimits } from '@plaatswijs/contract';
import type { ReportCodePage, ReportFieldProblem, ReportReadPage } from '@plaatswijs/web/public';
import type { FastifyRequest } from 'fastify';
import { bytesOfBoard } from '../../../../platform/blobs/index.ts';
import { dayOf } from '../../../../platform/calendar.ts';
import { hourOf } from '../../coarse-time.ts';
import { addFromReporter } from '../add-from-reporter.ts';
import type { CodeTries } from '../code-tries.ts';
import { type HeldFile, holdFile } from '../held-files.ts';
import {
  type OpenedReport,
  openReportByCode,
  openReportWithKey,
  type ReportContent,
  readOpenedReport,
} from '../opened-report.ts';
import { closedPage } from './closed-page.ts';
import { addressOf, frameAt } from './page-frame.ts';
import type { ReportPagesPorts } from './page-ports.ts';
import { readToken, tokenFor } from './report-token.ts';
import { type FileProblem, type Form, readSentForm, type TakeFile } from './sent-form.ts';
import type { SentOnce } from './sent-once.ts';
import { limitsShown, type PageAt } from './telling-pages.ts';
import { hasImage, textIn, withoutImage } from './told-fields.ts';
import type { PageToSend } from './who-chosen.ts';

/** Where a code is typed. */
export function codePage({ school, language }: PageAt, problem: ReportCodePage['problem']): ReportCodePage {
  return {
    ...frameAt(school, 'code'),
    kind: 'report-code',
    form: { action: addressOf(school.slug, 'read', language), method: 'post', hidden: [] },
    problem,
    newHref: addressOf(school.slug, 'start', language),
  };
}

/** What the pages behind a code remember, in memory. */
export interface ReadMemory {
  readonly tries: CodeTries;
  readonly once: SentOnce<null>;
}

/** Opens a report by its code, or goes on with it and adds what was written. */
export async function readOrAdd(
  ports: ReportPagesPorts,
  memory: ReadMemory,
  request: FastifyRequest,
  at: PageAt,
): Promise<PageToSend> {
  const now = ports.clock.now();
  const files: HeldFile[] = [];
  const sent = await readSentForm(request, (form) => filesFor(ports, at, form, files, now));
  const token = sent.form.get('bewijs')?.[0];
  if (token === undefined) return openWithCode(ports, memory, request, at, sent.form);
  const held = readToken(ports.keyring, placeOf(at), token, now);
  const opened =
    held === null
      ? null
      : await ports.database.withBoard(at.school.boardId, (tx) =>
          openReportWithKey(tx, { ...held, schoolId: at.school.id }),
        );
  if (opened === null) return { page: closedPage('too-old', at), status: 410 };
  if (sent.form.has('toon')) return show(ports, at, opened, { typed: textIn(sent.form, 'bericht') });
  const text = textIn(sent.form, 'bericht');
  const problems = problemsOf(text, opened, files, sent.fileProblem);
  if (problems.length > 0) {
    const typed = opened.takesFiles ? text : withoutImage(text);
    const filesLost = sent.hadFiles && opened.takesFiles;
    return show(ports, at, opened, { typed, problems, filesLost });
  }
  await memory.once.run(onceKey(sent.form, files), now, async () => {
    await ports.database.withBoard(at.school.boardId, async (tx) => {
      const again = await openReportWithKey(tx, opened);
      if (again === null) throw new Error('a report that was open a moment ago is gone');
      await addFromReporter(tx, ports.blobs, again, { text, files }, now);
    });
    return null;
  });
  return show(ports, at, opened, { added: true });
}

function placeOf({ school }: PageAt) {
  return { boardId: school.boardId, schoolId: school.id };
}

/** Every answer to a code takes as long as any other, and a wrong one says the same as one that was not looked at. */
async function openWithCode(
  ports: ReportPagesPorts,
  { tries }: ReadMemory,
  request: FastifyRequest,
  at: PageAt,
  form: Form,
): Promise<PageToSend> {
  const { school } = at;
  const code = textIn(form, 'code');
  if (code === '') return { page: codePage(at, 'code-empty'), status: 422 };
  const now = ports.clock.now();
  const enough = delay(ports.codeTakes ?? 1_000);
  const opened =
    code.length > 100 || !tries.mayTry(school.id, request.ip, now)
      ? null
      : await ports.database.withBoard(school.boardId, (tx) =>
          openReportByCode(tx, ports.keyring, { schoolId: school.id, code }),
        );
  if (opened === null) tries.wrong({ boardId: school.boardId, schoolId: school.id }, request.ip, now);
  await enough;
  return opened === null ? { page: codePage(at, 'code-wrong'), status: 422 } : show(ports, at, opened, {});
}

/** Files are taken from who has the report open, where it takes any. */
async function filesFor(
  { blobs, database, keyring }: ReportPagesPorts,
  at: PageAt,
  form: Form,
  files: HeldFile[],
  now: Date,
): Promise<TakeFile | FileProblem | null> {
  const { boardId } = at.school;
  const held = readToken(keyring, placeOf(at), form.get('bewijs')?.[0] ?? '', now);
  if (held === null || form.has('toon')) return null;
  const [opened, room] = await database.withBoard(
    boardId,
    async (tx) =>
      [await openReportWithKey(tx, { ...held, schoolId: at.school.id }), await bytesOfBoard(tx)] as const,
  );
  if (opened === null) return null;
  if (!opened.takesFiles || blobs === null) return 'file-not-here';
  if (room > photoLimits.bytesPerBoard) return 'files-no-room';
  if (textIn(form, 'bericht').length > longestMessage) return null;
  const moment = opened.isAnonymous ? hourOf(now) : now;
  return async (content, name) => {
    files.push(await holdFile({ blobs, boardId, key: opened.key, at: moment }, content, name));
  };
}

/** Most of one message, in characters. */
const longestMessage = 10_000;

function problemsOf(
  text: string,
  { takesFiles }: OpenedReport,
  files: readonly HeldFile[],
  fileProblem: FileProblem | null,
): readonly ReportFieldProblem[] {
  const found: ReportFieldProblem[] = [];
  if (text.length > longestMessage) found.push({ field: 'bericht', problem: 'too-long' });
  if (!takesFiles && hasImage(text)) found.push({ field: 'bericht', problem: 'image-in-text' });
  if (fileProblem !== null) {
    found.push({ field: fileProblem === 'file-not-here' ? 'bericht' : 'bestanden', problem: fileProblem });
  }
  const isEmpty = text === '' && files.length === 0 && found.length === 0;
  return isEmpty ? [{ field: 'bericht', problem: 'write-something' }] : found;
}

interface Shown {
  readonly typed?: string;
  readonly problems?: readonly ReportFieldProblem[];
  readonly filesLost?: boolean;
  readonly added?: boolean;
}

async function show(
  ports: ReportPagesPorts,
  at: PageAt,
  opened: OpenedReport,
  { typed = '', problems = [], filesLost = false, added = false }: Shown,
): Promise<PageToSend> {
  const now = ports.clock.now();
  const content = await ports.database.withBoard(at.school.boardId, async (tx) => {
    const again = await openReportWithKey(tx, opened);
    return again === null ? null : readOpenedReport(tx, again, now);
  });
  if (content === null) return { page: closedPage('too-old', at), status: 410 };
  const token = tokenFor(ports.keyring, placeOf(at), opened, now);
  const page: ReportReadPage = {
    ...frameAt(at.school, 'read', 'form'),
    kind: 'report-read',
    form: {
      action: addressOf(at.school.slug, 'read', at.language),
      method: 'post',
      hidden: [{ name: 'bewijs', value: token }],
    },
    status: opened.status,
    readOn: opened.schoolSeenAt === null ? null : dayOf(new Date(opened.schoolSeenAt)),
    told: toldShown(opened, content),
    messages: content.messages.map(({ from, at: moment, text }) => ({
      from,
      on: dayOf(new Date(moment)),
      text,
    })),
    sent: content.files.map(({ kind, name, at: moment }) => ({ kind, name, on: dayOf(new Date(moment)) })),
    files: opened.takesFiles && ports.blobs !== null ? limitsShown : null,
    images: !opened.takesFiles,
    filesLost,
    added,
    typed,
    problems,
  };
  return { page, status: problems.length === 0 ? 200 : 422 };
}

function toldShown({ receivedAt }: OpenedReport, { told }: ReportContent): ReportReadPage['told'] {
  const lines = [
    { label: 'what', text: told.what },
    { label: 'place', text: told.where },
    { label: 'link', text: told.link },
    { label: 'linkNote', text: told.linkNote },
    { label: 'when', text: told.when },
    { label: 'day', text: told.day ?? '' },
    { label: 'people', text: told.people },
  ] as const;
  return {
    on: dayOf(new Date(receivedAt)),
    lines: lines.filter(({ text }) => text !== ''),
    place: told.place,
  };
}

function onceKey(form: Form, files: readonly HeldFile[]): string {
  const all = [[...form].sort(), files.map(({ digest }) => digest)];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
}
