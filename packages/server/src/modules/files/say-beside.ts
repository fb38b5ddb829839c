import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { OpenedFile } from './enter-file.ts';
import { fileEvents } from './events.ts';
import { recordsOf } from './record-rows.ts';

type Statement = z.output<NonNullable<typeof operations.addFileStatement.body>>;

/** Says something beside a record: how whoever it is about sees it, or what the school puts right. The record stays. */
export async function addStatement(
  opened: OpenedFile,
  recordId: string,
  { saidBy, text }: Statement,
): Promise<Result<{ readonly statementId: string }>> {
  const { tx, row, caller, now } = opened;
  const [record] = await recordsOf(opened, recordId);
  if (record === undefined) return refuse('not-found');
  const id = newId();
  await tx
    .insertInto('file_statement')
    .values({
      board_id: tx.boardId,
      id,
      file_id: row.id,
      record_id: recordId,
      at: now,
      by_person: caller.personId,
      said_by: saidBy,
      sealed: record.key.seal('statement', id, { text }),
    })
    .execute();
  const detail = { schoolId: row.school_id, fileId: row.id, saidBy };
  await appendForCaller(tx, fileEvents['files.statement-added'], { caller, now, subject: recordId, detail });
  return done({ statementId: id });
}
