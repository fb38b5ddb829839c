import { type LetterKind, letterKind, type operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import { namesOf } from '../../people/index.ts';
import { fieldsIn, filledWhen, writtenAs } from './letter-fields.ts';
import { fieldsOf, letterNeeds } from './letter-needs.ts';
import { type LetterText, standardLetter } from './standard-letters.ts';

type Shown = z.input<NonNullable<typeof operations.showLetterTemplate.answer>>;
type Listed = z.input<NonNullable<typeof operations.listLetterTemplates.answer>>['items'][number];

/** A template as it counts at a school; version 0 is the text that comes with Plaatswijs. */
export interface Template extends LetterText {
  readonly version: number;
  readonly own: boolean;
}

export async function templateAt(
  tx: BoardTransaction,
  schoolId: string,
  kind: LetterKind,
): Promise<Template> {
  const [last] = await versionsOf(tx, schoolId, kind);
  return last === undefined
    ? { ...standardLetter(kind), version: 0, own: false }
    : { subject: last.subject, body: last.body, version: last.version, own: !last.reset };
}

export async function listTemplates(tx: BoardTransaction, schoolId: string): Promise<Listed[]> {
  const rows = await tx
    .selectFrom('letter_template')
    .distinctOn('kind')
    .select(['kind', 'subject', 'version', 'reset', 'made_at'])
    .where('school_id', '=', schoolId)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute();
  return letterKind.options.map((kind) => {
    const row = rows.find((one) => one.kind === kind);
    return row === undefined
      ? { kind, subject: standardLetter(kind).subject, version: 0, own: false, changedAt: null }
      : { kind, subject: row.subject, version: row.version, own: !row.reset, changedAt: row.made_at };
  });
}

export async function showTemplate(tx: BoardTransaction, schoolId: string, kind: LetterKind): Promise<Shown> {
  const versions = await versionsOf(tx, schoolId, kind);
  const names = await namesOf(tx, [...new Set(versions.map(({ made_by }) => made_by))]);
  const { needed } = letterNeeds[kind];
  return {
    ...(await templateAt(tx, schoolId, kind)),
    kind,
    standard: standardLetter(kind),
    fields: fieldsOf(kind).map((field) => ({
      field,
      written: writtenAs(field),
      needed: needed.includes(field),
      filled: filledWhen(field),
    })),
    versions: versions.map(({ version, subject, body, reset, made_at, made_by }) => ({
      version,
      subject,
      body,
      reset,
      madeAt: made_at,
      madeBy: { id: made_by, name: names.get(made_by) ?? '' },
    })),
  };
}

/** What is wrong with a text for this kind of letter, as a code; null when nothing is. */
export function problemWith(kind: LetterKind, { subject, body }: LetterText): string | null {
  const { known, unknown } = fieldsIn(subject, body);
  const able = fieldsOf(kind);
  if (unknown || known.some((field) => !able.includes(field))) return 'unknown-field';
  const missing = letterNeeds[kind].needed.find((field) => !known.includes(field));
  return missing === undefined ? null : `lacks-${missing}`;
}

/** A text of a school, to be kept as the next version. */
export interface TemplateToKeep extends LetterText {
  readonly schoolId: string;
  readonly kind: LetterKind;
  readonly version: number;
  readonly reset: boolean;
  readonly by: string;
  readonly now: Date;
}

/** Keeps it; false when somebody else was first. */
export async function keepTemplate(tx: BoardTransaction, given: TemplateToKeep): Promise<boolean> {
  const { schoolId, kind, version, subject, body, reset, by, now } = given;
  const kept = await tx
    .insertInto('letter_template')
    .values({
      board_id: tx.boardId,
      id: newId(),
      school_id: schoolId,
      kind,
      version,
      subject,
      body,
      reset,
      made_at: now,
      made_by: by,
    })
    .onConflict((conflict) => conflict.columns(['board_id', 'school_id', 'kind', 'version']).doNothing())
    .executeTakeFirst();
  return (kept.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

function versionsOf(tx: BoardTransaction, schoolId: string, kind: LetterKind) {
  return tx
    .selectFrom('letter_template')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .execute();
}
