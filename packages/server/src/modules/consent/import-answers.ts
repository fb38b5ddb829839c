import type { ConsentImportMapping } from '@plaatswijs/contract';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type Refusal, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { pupilsForImport } from '../people/index.ts';
import { type Adding, addAnswers } from './add-answers.ts';
import { emptyLine } from './ask-consent.ts';
import type { ConsentEntry } from './consent-entry.ts';
import { ledgerOf } from './consent-of.ts';
import { guessImportMapping, type ImportTable, missingInMapping, readImportTable } from './import-table.ts';
import { entriesAbout } from './ledger-store.ts';
import { lastWordOf } from './open-questions.ts';
import { type ImportedAnswer, type ImportPlan, planImport } from './plan-import.ts';
import { purposesOf } from './purpose-store.ts';
import { type Purpose, versionOn } from './purpose-version.ts';

export interface ImportFile {
  /** The file, in base64. */
  readonly content: string;
  readonly source: string;
  /** `YYYY-MM-DD`. */
  readonly saidOn: string;
  readonly mapping: ConsentImportMapping | null;
}

/** What a file is, and what it would add; without a plan while the mapping lacks something. */
export interface ReadImport {
  readonly table: ImportTable;
  readonly mapping: ConsentImportMapping;
  readonly missing: readonly ('who' | 'purposes')[];
  readonly plan: ImportPlan | null;
  readonly purposes: readonly Purpose[];
}

/** Reads a file with answers and compares it with what is there. Nothing is kept of it. */
export async function readImport(
  tx: BoardTransaction,
  schoolId: string,
  file: ImportFile,
  now: Date,
): Promise<ReadImport | Refusal> {
  const today = dayOf(now);
  if (file.saidOn > today) return notPossible('saidOn', 'in-future');
  const table = await readImportTable(Buffer.from(file.content, 'base64'));
  if (table === null) return notPossible('content', 'no-table');
  const purposes = (await purposesOf(tx, schoolId)).filter(({ closedOn }) => closedOn === null);
  const mapping = file.mapping ?? guessImportMapping(table.columns, purposes);
  const known = new Set(purposes.map(({ id }) => id));
  if (!mapping.purposes.every(({ purposeId }) => known.has(purposeId))) {
    return notPossible('mapping', 'unknown-purpose');
  }
  const missing = missingInMapping(mapping);
  if (missing.length > 0) return { table, mapping, missing, plan: null, purposes };
  const pupils = await pupilsForImport(tx, schoolId, today);
  const linesOf = ledgerOf(
    await entriesAbout(
      tx,
      schoolId,
      pupils.map(({ id }) => id),
    ),
  );
  const isKnown = (subjectId: string, answer: ImportedAnswer) =>
    isThere(linesOf(subjectId, answer.purposeId), answer);
  const plan = planImport({ table, mapping, pupils, isKnown, saidOn: file.saidOn, today });
  return { table, mapping, missing, plan, purposes };
}

/** Adds what the plan says, each line marked with where it came from. */
export async function storeImport(
  tx: BoardTransaction,
  schoolId: string,
  { plan, purposes }: Pick<ReadImport, 'purposes'> & { readonly plan: ImportPlan },
  { source, by, now, placed }: Adding & { readonly source: string; readonly by: string },
): Promise<{ readonly given: number; readonly refused: number }> {
  const byId = new Map(purposes.map((purpose) => [purpose.id, purpose]));
  const lines = plan.rows.flatMap(({ pupil, answers }) =>
    answers.flatMap(({ purposeId, answer, saidOn }): ConsentEntry[] => {
      const purpose = byId.get(purposeId);
      if (purpose === undefined) return [];
      return [
        {
          ...emptyLine,
          id: newId(),
          subjectId: pupil.id,
          purposeId,
          version: (versionOn(purpose.versions, saidOn) ?? purpose.current).number,
          kind: answer,
          answeredBy: null,
          capacity: 'guardian',
          way: 'imported',
          saidOn,
          recordedAt: now.toISOString(),
          recordedBy: by,
          source,
        },
      ];
    }),
  );
  await addAnswers(tx, schoolId, lines, { placed, now });
  const given = lines.filter(({ kind }) => kind === 'given').length;
  return { given, refused: lines.length - given };
}

/** The last imported word is the same, or newer than this one. */
function isThere(lines: readonly ConsentEntry[], { answer, saidOn }: ImportedAnswer): boolean {
  const last = lastWordOf(lines, null);
  return last !== null && (last.saidOn > saidOn || (last.saidOn === saidOn && last.kind === answer));
}

function notPossible(field: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at: `/body/${field}`, code }] });
}
