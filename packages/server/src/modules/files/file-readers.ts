import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { rolesAtSchool } from '../people/index.ts';
import type { OpenedFile } from './enter-file.ts';
import { fileEvents } from './events.ts';
import { notPossible } from './not-possible.ts';
import { RecordBroken } from './record-key.ts';

type ToAdd = z.output<NonNullable<typeof operations.addFileReader.body>>;

/** What reasons are sealed for. */
const purpose = 'file-reader';

/** Who was let into a file besides who keeps it, and still may read it today. */
export async function readersOfFile({ tx, row, now }: OpenedFile) {
  return await tx
    .selectFrom('file_reader')
    .select(['id', 'person_id', 'since', 'until', 'reason', 'added_by'])
    .where('file_id', '=', row.id)
    .where('ended_at', 'is', null)
    .where('until', '>=', dayOf(now))
    .orderBy('since')
    .orderBy('id')
    .execute();
}

/** Why somebody was let in. @throws {RecordBroken} when it was altered */
export function reasonOf(
  { tx, keyring }: OpenedFile,
  { id, reason }: { readonly id: string; readonly reason: Uint8Array },
): string {
  const opened = keyring.open(purpose, `${tx.boardId}/${id}`, reason);
  if (opened === null) throw new RecordBroken();
  return opened.toString();
}

/** Lets somebody who works at the school read the file of this pupil. The staff files of a school have no other readers. */
export async function addFileReader(
  opened: OpenedFile,
  { personId, until, reason }: ToAdd,
): Promise<Result<{ readonly fileReaderId: string }>> {
  const { tx, row, caller, keyring, now } = opened;
  const today = dayOf(now);
  if (row.kind !== 'pupil') return notPossible('/body', 'only-pupil-files');
  if (until < today) return notPossible('/body/until', 'in-past');
  if (until > yearAfter(today)) return notPossible('/body/until', 'too-long');
  if (personId === caller.personId || personId === row.person_id)
    return notPossible('/body/personId', 'may-not-read');
  const roles = await rolesAtSchool(tx, row.school_id, personId, today);
  if (!roles.some((role) => role !== 'pupil' && role !== 'parent'))
    return notPossible('/body/personId', 'may-not-read');
  const reading = await readersOfFile(opened);
  if (reading.some(({ person_id }) => person_id === personId)) return refuse('conflict');
  await endLapsed(opened, personId);
  const id = newId();
  await tx
    .insertInto('file_reader')
    .values({
      board_id: tx.boardId,
      id,
      file_id: row.id,
      person_id: personId,
      since: now,
      until,
      added_by: caller.personId,
      reason: keyring.seal(purpose, `${tx.boardId}/${id}`, Buffer.from(reason)),
    })
    .execute();
  const detail = { schoolId: row.school_id, readerId: id, personId, until };
  await appendForCaller(tx, fileEvents['files.reader-added'], { caller, now, subject: row.id, detail });
  return done({ fileReaderId: id });
}

/** From here on they read it no longer. */
export async function endFileReader(
  opened: OpenedFile,
  readerId: string,
): Promise<Result<{ readonly ended: true }>> {
  const { tx, row, caller, now } = opened;
  const ended = await tx
    .updateTable('file_reader')
    .set({ ended_at: now, ended_by: caller.personId })
    .where('file_id', '=', row.id)
    .where('id', '=', readerId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return refuse('not-found');
  const detail = { schoolId: row.school_id, readerId };
  await appendForCaller(tx, fileEvents['files.reader-ended'], { caller, now, subject: row.id, detail });
  return done({ ended: true });
}

/** Their time is over, and nobody has said so: it is said before they are let in again. */
async function endLapsed({ tx, row, caller, now }: OpenedFile, personId: string): Promise<void> {
  await tx
    .updateTable('file_reader')
    .set({ ended_at: now, ended_by: caller.personId })
    .where('file_id', '=', row.id)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
}

/** Longest that somebody is let in at once: whoever still needs it is let in again. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
