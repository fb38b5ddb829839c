import {
  type LetterKind,
  type LetterStatus,
  letterFormat,
  letterKind,
  letterStatus,
} from '@plaatswijs/contract';
import { z } from 'zod';
import type { OpenedCase } from '../enter-case.ts';

/** What a letter says, and to whom; sealed. */
const saidInLetter = z.object({
  addressee: z.object({ name: z.string(), lines: z.array(z.string()) }),
  subject: z.string(),
  body: z.string(),
  signatory: z.object({ name: z.string(), role: z.string() }).nullable(),
});
export type SaidInLetter = z.infer<typeof saidInLetter>;

/** Everything of a letter but its files, which are large. */
const columns = [
  'id',
  'kind',
  'status',
  'revision',
  'party_id',
  'to_party_id',
  'measure_id',
  'template_version',
  'made_at',
  'made_by',
  'changed_at',
  'changed_by',
  'sealed',
  'number',
  'dated_on',
  'final_at',
  'final_by',
  'pdf_digest',
  'pdf_bytes',
  'docx_digest',
  'docx_bytes',
  'sent_on',
  'sent_how',
] as const;

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** A letter as it is kept, opened. */
export interface ReadLetter {
  readonly row: Row;
  readonly kind: LetterKind;
  readonly status: LetterStatus;
  readonly said: SaidInLetter;
}

function rowsOf({ tx, row }: Pick<OpenedCase, 'tx' | 'row'>) {
  return tx
    .selectFrom('formal_letter')
    .select(columns)
    .where('case_id', '=', row.id)
    .orderBy('id', 'desc')
    .execute();
}

/** The letters of a case that lies open, newest first. */
export async function readLetters(opened: OpenedCase): Promise<readonly ReadLetter[]> {
  return (await rowsOf(opened)).map((row) => opens(opened, row));
}

/** One of them; null when it is not of this case. */
export async function readLetter(opened: OpenedCase, letterId: string): Promise<ReadLetter | null> {
  const row = await opened.tx
    .selectFrom('formal_letter')
    .select(columns)
    .where('case_id', '=', opened.row.id)
    .where('id', '=', letterId)
    .executeTakeFirst();
  return row === undefined ? null : opens(opened, row);
}

function opens({ key }: OpenedCase, row: Row): ReadLetter {
  return {
    row,
    kind: letterKind.parse(row.kind),
    status: letterStatus.parse(row.status),
    said: saidInLetter.parse(key.open('letter', row.id, row.sealed)),
  };
}

/** What was said, sealed for the row it stands in. */
export function sealLetter({ key }: Pick<OpenedCase, 'key'>, letterId: string, said: SaidInLetter): Buffer {
  return key.seal('letter', letterId, said);
}

/** As people call a letter: `2026-12-B1`. */
export function letterNumber(caseNumber: string, number: number): string {
  return `${caseNumber}-B${number}`;
}

/** The files of a final letter, without what is in them. */
export function filesOf({ row }: ReadLetter) {
  return letterFormat.options.flatMap((format) => {
    const digest = row[`${format}_digest`];
    const bytes = row[`${format}_bytes`];
    return digest === null || bytes === null ? [] : [{ format, digest, bytes }];
  });
}
