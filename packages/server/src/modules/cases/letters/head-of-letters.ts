import { canDrawLogo, type LetterHead } from '@plaatswijs/document';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { houseStyleOf } from '../../settings/index.ts';

/** What a school settles of the head of its letters. */
export interface HeadFields {
  readonly lines: readonly string[];
  readonly telephone: string | null;
  readonly web: string | null;
  readonly place: string | null;
  readonly authority: string | null;
  readonly objectionTo: string | null;
}

/** The head as it is, with what follows from elsewhere. */
export interface HeadOfLetters extends HeadFields {
  /** Moves with each change; 0: nothing was settled yet. */
  readonly version: number;
  readonly name: string;
  readonly board: string;
  readonly colour: string;
  readonly logo: Uint8Array | null;
  /** There is one that comes out on paper. */
  readonly hasLogo: boolean;
}

export async function headOfLetters(tx: BoardTransaction, schoolId: string): Promise<HeadOfLetters> {
  const { name, board } = await tx
    .selectFrom('school')
    .innerJoin('board', 'board.board_id', 'school.board_id')
    .select(['school.name', 'board.name as board'])
    .where('school.id', '=', schoolId)
    .executeTakeFirstOrThrow();
  const row = await tx
    .selectFrom('letter_head')
    .selectAll()
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  const { colour, logo } = await houseStyleOf(tx, schoolId);
  return {
    version: row?.version ?? 0,
    lines: row?.lines ?? [],
    telephone: row?.telephone ?? null,
    web: row?.web ?? null,
    place: row?.place ?? null,
    authority: row?.authority ?? null,
    objectionTo: row?.objection_to ?? null,
    name,
    board,
    colour,
    logo: logo === null ? null : new Uint8Array(logo.bytes),
    hasLogo: logo !== null && canDrawLogo(logo.bytes),
  };
}

/**
 * Settles the head anew.
 *
 * @param seen the version that was seen; 0 for none
 * @returns whether nobody else was first
 */
export async function setHead(
  tx: BoardTransaction,
  schoolId: string,
  seen: number,
  head: HeadFields,
): Promise<boolean> {
  const fields = {
    lines: [...head.lines],
    telephone: head.telephone,
    web: head.web,
    place: head.place,
    authority: head.authority,
    objection_to: head.objectionTo,
    version: seen + 1,
  };
  if (seen === 0) {
    const made = await tx
      .insertInto('letter_head')
      .values({ board_id: tx.boardId, school_id: schoolId, ...fields })
      .onConflict((conflict) => conflict.columns(['board_id', 'school_id']).doNothing())
      .executeTakeFirst();
    return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const set = await tx
    .updateTable('letter_head')
    .set(fields)
    .where('school_id', '=', schoolId)
    .where('version', '=', seen)
    .executeTakeFirst();
  return set.numUpdatedRows > 0n;
}

/** As it is printed. */
export function printedHead({ name, lines, telephone, web, colour, logo }: HeadOfLetters): LetterHead {
  return {
    name,
    lines: [...lines, ...[telephone, web].flatMap((one) => one ?? [])],
    colour,
    ...(logo === null ? {} : { logo: { bytes: logo, alt: name } }),
  };
}
