import type { FileRecordKind, operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { z } from 'zod';
import { addMonths, dayOf } from '../../platform/calendar.ts';
import { termsAt } from '../retention/index.ts';
import type { OpenedFile } from './enter-file.ts';
import { retentionKindOf, termRunsFrom } from './keeping.ts';
import type { FilePorts } from './ports.ts';
import { openRecordKey, type RecordKey } from './record-key.ts';
import { type RecordText, recordText } from './record-text.ts';

export type RecordSummary = z.input<NonNullable<typeof operations.showFile.answer>>['records'][number];

/** A record that lies open. */
export interface OpenedRecord {
  readonly row: Awaited<ReturnType<typeof rowsOf>>[number];
  readonly key: RecordKey;
  readonly text: RecordText;
}

/** The records of a file, newest first; of one id alone where that is asked. */
export async function recordsOf(opened: OpenedFile, recordId?: string): Promise<readonly OpenedRecord[]> {
  const rows = await rowsOf(opened, recordId);
  return rows.map((row) => {
    const key = openRecordKey(opened.tx, opened.keyring, row.id, row.sealed_key);
    return { row, key, text: recordText.parse(key.open('record', row.id, row.sealed)) };
  });
}

async function rowsOf({ tx, row }: OpenedFile, recordId: string | undefined) {
  const counted = (table: 'file_document' | 'file_statement') =>
    sql<number>`(select count(*)::integer from ${sql.table(`plaatswijs.${table}`)} c
      where c.board_id = r.board_id and c.record_id = r.id)`;
  let found = tx
    .selectFrom('file_record as r')
    .selectAll()
    .select([counted('file_document').as('documents'), counted('file_statement').as('statements')])
    .where('r.board_id', '=', tx.boardId)
    .where('r.file_id', '=', row.id);
  if (recordId !== undefined) found = found.where('r.id', '=', recordId);
  return await found.orderBy('r.on_day', 'desc').orderBy('r.id', 'desc').execute();
}

/** The last day on which whoever the file is about was there; null while they are. */
export async function leftOnOf({ tx, row }: OpenedFile): Promise<string | null> {
  const { rows } = await sql<{ left_on: string | null }>`
    select plaatswijs.file_left_on(${row.school_id}, ${row.person_id}, ${row.kind}) as left_on`.execute(tx);
  return rows[0]?.left_on ?? null;
}

/** What the list of a file says of its records. */
export async function summariesOf(
  opened: OpenedFile,
  { numbersOfCases }: FilePorts,
  records: readonly OpenedRecord[],
  { leftOn, naming }: { leftOn: string | null; naming: (id: string) => RecordSummary['putBy'] },
): Promise<readonly RecordSummary[]> {
  const cases = records.flatMap(({ row }) => row.from_case_id ?? []);
  const numbers = await numbersOfCases(opened.tx, cases);
  const terms = await termsAt(opened.tx, opened.row.school_id, dayOf(opened.now));
  return records.map(({ row, text }) => ({
    id: row.id,
    // The column holds what was put there by `putRecord`.
    kind: row.kind as FileRecordKind,
    title: text.title,
    on: row.on_day,
    putAt: row.put_at,
    putBy: naming(row.put_by),
    fromCase: fromCase(row.from_case_id, numbers),
    documents: row.documents,
    statements: row.statements,
    keeping: keepingOf(opened, row, leftOn, terms),
  }));
}

function fromCase(caseId: string | null, numbers: ReadonlyMap<string, string>): RecordSummary['fromCase'] {
  const number = caseId === null ? undefined : numbers.get(caseId);
  return caseId === null || number === undefined ? null : { caseId, number };
}

function keepingOf(
  { row: file }: OpenedFile,
  { kind: recordKind, on_day }: OpenedRecord['row'],
  leftOn: string | null,
  terms: Awaited<ReturnType<typeof termsAt>>,
): RecordSummary['keeping'] {
  const kind = retentionKindOf(file.kind, recordKind);
  const term = terms.get(kind);
  if (term === undefined) throw new Error(`no term for ${kind}`);
  const { trigger, months } = term;
  const from = termRunsFrom(kind, on_day, leftOn);
  return { kind, trigger, months, until: from === null ? null : addMonths(from, months) };
}
