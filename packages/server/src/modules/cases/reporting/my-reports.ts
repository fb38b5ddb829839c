import type { CaseStatus, operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { z } from 'zod';
import { dayOf } from '../../../platform/calendar.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { schoolsOf } from '../../settings/index.ts';
import { type CaseAsking, enterCases } from '../enter-case.ts';
import { openReportKeyOf } from '../keys/keys-of-case.ts';
import { enterWithReport } from '../walls.ts';
import { addFromReporter } from './add-from-reporter.ts';
import { type OpenedReport, openReportWithKey, readOpenedReport } from './opened-report.ts';
import { hasImage } from './pages/told-fields.ts';

type Listed = z.input<NonNullable<typeof operations.listMyReports.answer>>['items'][number];
type Shown = z.input<NonNullable<typeof operations.showMyReport.answer>>;

interface MyReport {
  readonly id: string;
  readonly school_id: string;
  readonly received_at: string;
  readonly status: CaseStatus;
  readonly school_seen_at: string | null;
  readonly unseen: boolean;
}

/** What who asks told by name while signed in, newest first. Nothing for a program with a token. */
export async function listMyReports(asking: CaseAsking): Promise<readonly Listed[]> {
  const reports = await reportsOfCaller(asking);
  if (reports.length === 0) return [];
  const nameOf = await namesOfSchools(asking);
  return reports.map((one) => ({
    id: one.id,
    school: { id: one.school_id, name: nameOf(one.school_id) },
    receivedAt: one.received_at,
    status: one.status,
    seenAt: one.school_seen_at,
    unseen: one.unseen,
  }));
}

/** One of them with what was said since, as who has a code sees theirs. That they looked is kept. */
export async function showMyReport(asking: CaseAsking, reportId: string): Promise<Shown | null> {
  const opened = await openMyReport(asking, reportId);
  if (opened === null) return null;
  const { told, messages, files } = await readOpenedReport(asking.tx, opened, asking.now);
  const nameOf = await namesOfSchools(asking);
  return {
    id: opened.reportId,
    school: { id: opened.schoolId, name: nameOf(opened.schoolId) },
    receivedAt: opened.receivedAt,
    status: opened.status,
    seenAt: opened.schoolSeenAt,
    takesFiles: opened.takesFiles,
    told: {
      what: told.what,
      place: told.place,
      where: told.where,
      link: told.link,
      linkNote: told.linkNote,
      when: told.when,
      day: told.day,
      people: told.people,
    },
    messages: messages.map((one) => ({ ...one })),
    files: files.map((one) => ({ ...one })),
  };
}

/** Adds words to one of them. Where an image may be in it that nobody may have, no image comes in as words either. */
export async function addToMyReport(
  asking: CaseAsking,
  { reportId, text }: { readonly reportId: string; readonly text: string },
): Promise<Result<undefined>> {
  const opened = await openMyReport(asking, reportId);
  if (opened === null) return refuse('not-found');
  if (!opened.takesFiles && hasImage(text)) {
    return refuse('not-possible', { issues: [{ at: '/body/text', code: 'image-in-text' }] });
  }
  await addFromReporter(asking.tx, null, opened, { text, files: [] }, asking.now);
  return done();
}

/** Opens a report for who told it; null for everybody else, and nothing tells why. */
export async function openMyReport(asking: CaseAsking, reportId: string): Promise<OpenedReport | null> {
  const { tx, keyring, caller } = asking;
  const found = (await reportsOfCaller(asking)).find(({ id }) => id === reportId);
  if (found === undefined) return null;
  await enterWithReport(tx, reportId);
  const row = await tx
    .selectFrom('case_report')
    .select('wrapped_for_person')
    .where('id', '=', reportId)
    .executeTakeFirst();
  if (row?.wrapped_for_person == null) return null;
  const me = { tx, keyring, personId: caller.personId };
  const key = await openReportKeyOf(me, reportId, row.wrapped_for_person);
  return openReportWithKey(tx, { schoolId: found.school_id, reportId, key });
}

async function reportsOfCaller(asking: CaseAsking): Promise<readonly MyReport[]> {
  if (!(await enterCases(asking))) return [];
  const { rows } = await sql<MyReport>`select * from plaatswijs.my_reports()`.execute(asking.tx);
  return rows;
}

async function namesOfSchools({ tx, now }: CaseAsking): Promise<(schoolId: string) => string> {
  const schools = await schoolsOf(tx, dayOf(now));
  return (schoolId) => schools.find(({ id }) => id === schoolId)?.name ?? '';
}
