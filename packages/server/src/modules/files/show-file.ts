import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { namesOf } from '../people/index.ts';
import type { OpenedFile } from './enter-file.ts';
import { readersOfFile, reasonOf } from './file-readers.ts';
import type { FilePorts } from './ports.ts';
import { leftOnOf, recordsOf, summariesOf } from './record-rows.ts';
import { documentName, statementText } from './record-text.ts';

type ShownFile = z.input<NonNullable<typeof operations.showFile.answer>>;
type ShownRecord = z.input<NonNullable<typeof operations.showFileRecord.answer>>;
type Attached = ShownRecord['attached'][number];
type Said = ShownRecord['said'][number];

/** What is in a file, without what its records say. Who reads it besides is shown to who keeps it. */
export async function showFile(opened: OpenedFile, ports: FilePorts): Promise<ShownFile> {
  const { tx, row, keeps } = opened;
  const records = await recordsOf(opened);
  const readers = keeps ? await readersOfFile(opened) : [];
  const names = await namesOf(tx, [
    row.person_id,
    ...records.map((one) => one.row.put_by),
    ...readers.flatMap(({ person_id, added_by }) => [person_id, added_by]),
  ]);
  const naming = (id: string) => ({ id, name: names.get(id) ?? '' });
  const leftOn = await leftOnOf(opened);
  return {
    id: row.id,
    kind: row.kind,
    person: naming(row.person_id),
    keeps,
    leftOn,
    records: [...(await summariesOf(opened, ports, records, { leftOn, naming }))],
    readers: readers.map((one) => ({
      id: one.id,
      person: naming(one.person_id),
      since: one.since,
      until: one.until,
      reason: reasonOf(opened, one),
      addedBy: naming(one.added_by),
    })),
  };
}

/** One record and all that belongs to it, but for what is in its documents; null when it is not in this file. */
export async function showRecord(
  opened: OpenedFile,
  ports: FilePorts,
  recordId: string,
): Promise<ShownRecord | null> {
  const { tx, row: file, keeps } = opened;
  const [record] = await recordsOf(opened, recordId);
  if (record === undefined) return null;
  const { key, text } = record;
  const documents = await documentsOf(opened, recordId);
  const statements = await statementsOf(opened, recordId);
  const names = await namesOf(tx, [
    file.person_id,
    record.row.put_by,
    ...documents.map(({ added_by }) => added_by),
    ...statements.map(({ by_person }) => by_person),
  ]);
  const naming = (id: string) => ({ id, name: names.get(id) ?? '' });
  const leftOn = await leftOnOf(opened);
  const [summary] = await summariesOf(opened, ports, [record], { leftOn, naming });
  if (summary === undefined) return null;
  return {
    ...summary,
    fileId: file.id,
    fileKind: file.kind,
    person: naming(file.person_id),
    keeps,
    facts: text.facts,
    opinions: text.opinions,
    entries: [...text.entries],
    article: text.article,
    attached: documents.map((one) => ({
      ...documentName.parse(key.open('document-name', one.id, one.sealed)),
      id: one.id,
      // The columns check that they are of these.
      kind: one.kind as Attached['kind'],
      bytes: Number(one.bytes),
      digest: one.digest,
      addedAt: one.added_at,
      addedBy: naming(one.added_by),
    })),
    said: statements.map((one) => ({
      ...statementText.parse(key.open('statement', one.id, one.sealed)),
      id: one.id,
      at: one.at,
      by: naming(one.by_person),
      saidBy: one.said_by as Said['saidBy'],
    })),
  };
}

async function documentsOf({ tx, row }: OpenedFile, recordId: string) {
  return await tx
    .selectFrom('file_document')
    .select(['id', 'kind', 'bytes', 'digest', 'added_at', 'added_by', 'sealed'])
    .where('file_id', '=', row.id)
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute();
}

async function statementsOf({ tx, row }: OpenedFile, recordId: string) {
  return await tx
    .selectFrom('file_statement')
    .selectAll()
    .where('file_id', '=', row.id)
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute();
}
