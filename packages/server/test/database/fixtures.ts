import { z } from 'zod';
import { type AuditHead, appendAudit, defineAuditEvents } from '../../src/platform/audit/index.ts';
import type { BoardTransaction, Database } from '../../src/platform/database/index.ts';
import { type BoardId, newBoardId, newId } from '../../src/platform/ids/index.ts';

/** The kinds of event of these tests. */
export const testEvents = defineAuditEvents('test', {
  'test.done': z.object({ thing: z.uuid(), times: z.number().int().optional() }),
});

/** A new board with an address; returns its id. */
export async function foundBoard(database: Database, name = 'Bestuur van de test'): Promise<BoardId> {
  const boardId = newBoardId();
  await database.withBoard(boardId, async (tx) => {
    await tx.insertInto('board').values({ board_id: boardId, name }).execute();
    await tx
      .insertInto('address')
      .values({ slug: `bestuur-${boardId}`, board_id: boardId, kind: 'board' })
      .execute();
  });
  return boardId;
}

/** Adds one event to the audit of the board. */
export function note(tx: BoardTransaction, at: Date = new Date('2026-03-02T09:00:00Z')): Promise<AuditHead> {
  const thing = newId();
  return appendAudit(tx, testEvents['test.done'], {
    boardId: tx.boardId,
    actor: null,
    subject: thing,
    at,
    detail: { thing },
  });
}

/** Every table that is walled by case as well as by board. */
export const caseTables = [
  'school_case',
  'case_custody',
  'case_duty',
  'case_entry',
  'case_evidence',
  'case_identity',
  'case_identity_reader',
  'case_identity_request',
  'case_let_in',
  'case_link',
  'case_measure',
  'case_measure_step',
  'case_message',
  'case_party',
  'case_reader',
  'case_report',
  'case_rights_part',
  'case_shut_out',
  'case_task',
  'formal_letter',
] as const;

/** The register of data breaches, walled by who reads it as well as by board. */
export const breachTables = ['breach_record', 'breach_version'] as const;

/** Every table that is walled by file as well as by board. */
export const fileTables = [
  'person_file',
  'file_document',
  'file_reader',
  'file_record',
  'file_statement',
] as const;
