import type { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { enterFiles, type FileAsking } from './enter-file.ts';
import { fileEvents } from './events.ts';
import { notPossible } from './not-possible.ts';
import { putRecord } from './put-record.ts';
import { isOfSchool } from './whose-file.ts';

type ToPutIn = z.output<NonNullable<typeof operations.putInFile.body>>;

/** Puts something into the file of somebody by hand: done by who keeps that file, also when it is not there yet. */
export async function putInByHand(
  asking: FileAsking,
  schoolId: string,
  given: ToPutIn,
): Promise<Result<{ readonly fileId: string; readonly fileRecordId: string }>> {
  const { tx, caller, keyring, now } = asking;
  const { personId, file, kind, on } = given;
  if (!(await enterFiles(asking)) || !(await keepsFileOf(asking, { schoolId, personId, file })))
    return refuse('not-found');
  if (!(await isOfSchool(tx, { schoolId, personId, file }, now))) return refuse('not-found');
  if (on > dayOf(now)) return notPossible('/body/on', 'in-future');
  if (given.facts.trim() === '' && given.opinions.trim() !== '')
    return notPossible('/body/facts', 'facts-missing');
  const { title, facts, opinions } = given;
  const text = { title, facts, opinions, entries: [], article: null };
  const put = await putRecord(tx, keyring, {
    ...{ schoolId, personId, file, kind, on, text, now },
    by: caller.personId,
  });
  const detail = { schoolId, fileId: put.fileId, kind, fromCase: false };
  const subject = put.recordId;
  await appendForCaller(tx, fileEvents['files.record-put-in'], { caller, now, subject, detail });
  return done({ fileId: put.fileId, fileRecordId: put.recordId });
}

async function keepsFileOf(
  { tx }: FileAsking,
  { schoolId, personId, file }: { schoolId: string; personId: string; file: string },
): Promise<boolean> {
  const { rows } = await sql<{ keeps: boolean }>`
    select plaatswijs.keeps_file(${schoolId}, ${personId}, ${file}) as keeps`.execute(tx);
  return rows[0]?.keeps === true;
}
