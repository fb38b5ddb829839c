import {
  type ConsentCapacity,
  type ConsentLanguage,
  type ConsentWay,
  consentLanguage,
} from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { ConsentEntry, EntryKind, InvalidReason } from './consent-entry.ts';

function entries(tx: BoardTransaction) {
  return tx.selectFrom('consent_entry').selectAll().where('board_id', '=', tx.boardId);
}

type Row = Awaited<ReturnType<ReturnType<typeof entries>['executeTakeFirstOrThrow']>>;

/** Everything that was asked and said about these people at a school, in one question however many there are. */
export async function entriesAbout(
  tx: BoardTransaction,
  schoolId: string,
  subjectIds: readonly string[],
): Promise<readonly ConsentEntry[]> {
  if (subjectIds.length === 0) return [];
  const rows = await entries(tx)
    .where(sql<boolean>`subject_id = any(${[...new Set(subjectIds)]}::uuid[])`)
    .where('school_id', '=', schoolId)
    .execute();
  return rows.map(fromRow);
}

/** One line of a school; null when it has none with this id. */
export async function findEntry(
  tx: BoardTransaction,
  schoolId: string,
  id: string,
): Promise<ConsentEntry | null> {
  const row = await entries(tx).where('school_id', '=', schoolId).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Lines that go to the database in one statement. */
const linesAtOnce = 1000;

/** Adds lines to the ledger. There is no other way in, and no way out. */
export async function addEntries(
  tx: BoardTransaction,
  schoolId: string,
  lines: readonly ConsentEntry[],
): Promise<void> {
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const part = JSON.stringify(lines.slice(from, from + linesAtOnce));
    await sql`
      insert into plaatswijs.consent_entry (board_id, id, school_id, subject_id, purpose_id, version, kind, answered_by,
        capacity, way, said_on, recorded_at, recorded_by, language, text_digest, request_id, reference, note, source,
        invalidates, reason, scan_id)
      select ${tx.boardId}, r.id, ${schoolId}, r."subjectId", r."purposeId", r.version, r.kind, r."answeredBy",
        r.capacity, r.way, r."saidOn", r."recordedAt", r."recordedBy", r.language, r."textDigest", r."requestId",
        r.reference, r.note, r.source, r.invalidates, r.reason, r."scanId"
      from jsonb_to_recordset(${part}::jsonb) as r (id uuid, "subjectId" uuid, "purposeId" uuid, version integer,
        kind text, "answeredBy" uuid, capacity text, way text, "saidOn" date, "recordedAt" timestamptz,
        "recordedBy" uuid, language text, "textDigest" text, "requestId" uuid, reference text, note text, source text,
        invalidates uuid, reason text, "scanId" uuid)`.execute(tx);
  }
}

function fromRow(row: Row): ConsentEntry {
  return {
    id: row.id,
    subjectId: row.subject_id,
    purposeId: row.purpose_id,
    version: row.version,
    kind: row.kind as EntryKind,
    answeredBy: row.answered_by,
    capacity: row.capacity as ConsentCapacity,
    way: row.way as ConsentWay | null,
    saidOn: row.said_on,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    language: languageFrom(row.language),
    textDigest: row.text_digest,
    requestId: row.request_id,
    reference: row.reference,
    scanId: row.scan_id,
    note: row.note,
    source: row.source,
    invalidates: row.invalidates,
    reason: row.reason as InvalidReason | null,
  };
}

function languageFrom(text: string | null): ConsentLanguage | null {
  return consentLanguage.nullable().parse(text);
}
