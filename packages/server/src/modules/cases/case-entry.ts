import { type CaseEntryKind, caseAbout, notToldReason } from '@plaatswijs/contract';
import { z } from 'zod';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { SealingKey } from './keys/sealing-key.ts';

/** What an entry is about: ids and codes, never a text. A key that does not go with its kind is missing. */
export const entryAbout = z
  .strictObject({
    personId: z.string(),
    partyId: z.string(),
    reportId: z.string(),
    evidenceId: z.string(),
    taskId: z.string(),
    letterId: z.string(),
    otherId: z.string(),
    /** See `code` of an entry in the contract. */
    code: z.string(),
    /** When it took place, as somebody says; RFC 3339. */
    happenedAt: z.string(),
    /** It took place while something else came first. */
    tooEarly: z.literal(true),
    /** Whom the case was about before it was put right, and whom since. */
    aboutWas: z.array(caseAbout),
    aboutIs: z.array(caseAbout),
    /** At closing: who is not told, and why. */
    notTold: z.array(
      z.strictObject({
        reportId: z.string().optional(),
        partyId: z.string().optional(),
        reason: notToldReason,
      }),
    ),
  })
  .partial();
export type EntryAbout = z.infer<typeof entryAbout>;

/** What was said, sealed. */
export const entrySaid = z.object({ text: z.string().nullable(), withWhom: z.string().nullable() });

/** Something that happened, to stand on the timeline. */
export interface NewEntry {
  readonly caseId: string;
  readonly kind: CaseEntryKind;
  readonly at: Date;
  /** Null: a reporter, or the program. */
  readonly by: string | null;
  readonly about?: EntryAbout;
  /** Sealed with `key`. */
  readonly said?: { readonly text?: string; readonly withWhom?: string };
}

/**
 * Puts something on the timeline, which moves the case one version on. Who adds it need not read the case: what they say goes
 * in only when there is a key to seal it with.
 *
 * @returns id of the entry
 */
export async function addEntry(
  tx: BoardTransaction,
  key: SealingKey | null,
  { caseId, kind, at, by, about = {}, said }: NewEntry,
): Promise<string> {
  const id = newId();
  const text = said?.text ?? null;
  const withWhom = said?.withWhom ?? null;
  if (said !== undefined && key === null) throw new Error('what is said in a case is sealed, or not said');
  await tx
    .insertInto('case_entry')
    .values({
      board_id: tx.boardId,
      id,
      case_id: caseId,
      at,
      by_person: by,
      kind,
      about: JSON.stringify(entryAbout.parse(about)),
      sealed: said === undefined || key === null ? null : key.seal('entry', id, { text, withWhom }),
    })
    .execute();
  return id;
}
