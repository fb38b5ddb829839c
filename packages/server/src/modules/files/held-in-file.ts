import { appendForCaller } from '../../platform/audit/index.ts';
import {
  attachmentRow,
  codeRow,
  dayRow,
  type HeldItem,
  momentRow,
  textRow,
} from '../../platform/held-of-person.ts';
import { enterToKeep, type FileAsking, type FileInPath } from './enter-file.ts';
import { fileEvents } from './events.ts';
import { recordsOf } from './record-rows.ts';
import { documentName, statementText } from './record-text.ts';

/** What a file says, for the answer to a request of whom it is about. */
export interface HeldInFile {
  readonly items: readonly HeldItem[];
  /** How many records there are. */
  readonly records: number;
}

/**
 * Everything in a file, for who keeps it: each record with what was said beside it, and its documents. Null when the file is
 * not theirs.
 */
export async function heldInFile(asking: FileAsking, place: FileInPath): Promise<HeldInFile | null> {
  const opened = await enterToKeep(asking, place);
  if (opened === null) return null;
  const { tx, caller, now, row } = opened;
  const records = await recordsOf(opened);
  const statements = await tx
    .selectFrom('file_statement')
    .select(['id', 'record_id', 'at', 'said_by', 'sealed'])
    .where('file_id', '=', row.id)
    .orderBy('id')
    .execute();
  const documents = await tx
    .selectFrom('file_document')
    .select(['id', 'record_id', 'kind', 'digest', 'added_at', 'sealed'])
    .where('file_id', '=', row.id)
    .orderBy('id')
    .execute();
  const detail = { schoolId: row.school_id };
  await appendForCaller(tx, fileEvents['files.read'], { caller, now, subject: row.id, detail });
  return {
    records: records.length,
    items: records.flatMap(({ row: { id, kind, on_day }, key, text }): readonly HeldItem[] => [
      [
        ...codeRow('file.record', kind),
        ...dayRow('file.on', on_day),
        ...textRow('file.title', text.title),
        ...textRow('file.facts', text.facts),
        ...textRow('file.opinions', text.opinions),
      ],
      ...text.entries.map((entry) => [
        ...codeRow('case.entry', entry.kind),
        ...dayRow('file.on', entry.on.slice(0, 10)),
        ...textRow('case.text', entry.text),
      ]),
      ...statements
        .filter(({ record_id }) => record_id === id)
        .map((one) => [
          ...codeRow('file.said-by', one.said_by),
          ...momentRow('at', one.at),
          ...textRow('file.statement', statementText.parse(key.open('statement', one.id, one.sealed)).text),
        ]),
      ...documents
        .filter(({ record_id }) => record_id === id)
        .map((one) => {
          const { name } = documentName.parse(key.open('document-name', one.id, one.sealed));
          const media = one.kind === 'picture' ? 'picture' : 'file';
          const file = { of: 'document', id: one.id, within: id, media, name, people: [] } as const;
          return [
            ...textRow('file.document', name),
            ...momentRow('at', one.added_at),
            ...attachmentRow('file.attached', { ...file, stamp: one.digest }),
          ];
        }),
    ]),
  };
}
