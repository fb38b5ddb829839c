import { declarationContent } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Declaration } from './declaration.ts';

function declarations(tx: BoardTransaction) {
  return tx.selectFrom('declaration').selectAll();
}

type Row = Awaited<ReturnType<ReturnType<typeof declarations>['executeTakeFirstOrThrow']>>;

export async function findDeclaration(
  tx: BoardTransaction,
  schoolId: string,
  id: string,
): Promise<Declaration | null> {
  const row = await declarations(tx)
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

export interface DeclarationPage {
  /** The id after which to go on. */
  readonly after: string | null;
  readonly limit: number;
  /** Only those that still wait for somebody, on this day. */
  readonly waitingOn: string | null;
}

/** Declarations of a school in the order they were made; one more than `limit` when there are more. */
export async function listDeclarations(
  tx: BoardTransaction,
  schoolId: string,
  { after, limit, waitingOn }: DeclarationPage,
): Promise<readonly Declaration[]> {
  let query = declarations(tx).where('school_id', '=', schoolId);
  if (after !== null) query = query.where('id', '>', after);
  if (waitingOn !== null) {
    query = query
      .where('confirmed_at', 'is', null)
      .where('refused_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .where('ends_on', '>=', waitingOn);
  }
  const rows = await query
    .orderBy('id')
    .limit(limit + 1)
    .execute();
  return rows.map(fromRow);
}

/** What a person declared, and what was declared about them. */
export async function declarationsAround(
  tx: BoardTransaction,
  personId: string,
): Promise<readonly Declaration[]> {
  const rows = await declarations(tx)
    .where((where) =>
      where.or([
        where('about', '=', personId),
        where('declared_by', '=', personId),
        where('other', '=', personId),
      ]),
    )
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  return rows.map(fromRow);
}

/** Confirmed declarations of a school that count on a day (`YYYY-MM-DD`). */
export async function declarationsInForce(
  tx: BoardTransaction,
  schoolId: string,
  day: string,
): Promise<readonly Declaration[]> {
  const rows = await declarations(tx)
    .where('school_id', '=', schoolId)
    .where('confirmed_at', 'is not', null)
    .where('refused_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('starts_on', '<=', day)
    .where('ends_on', '>=', day)
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

export async function insertDeclaration(
  tx: BoardTransaction,
  boardId: BoardId,
  declaration: Declaration,
): Promise<void> {
  await tx
    .insertInto('declaration')
    .values({
      board_id: boardId,
      id: declaration.id,
      school_id: declaration.schoolId,
      kind: declaration.content.kind,
      about: declaration.about,
      other: declaration.other,
      content: JSON.stringify(declaration.content),
      starts_on: declaration.startsOn,
      ends_on: declaration.endsOn,
      declared_by: declaration.declaredBy,
      declared_at: declaration.declaredAt,
    })
    .execute();
}

export async function markDeclaration(
  tx: BoardTransaction,
  id: string,
  mark: { readonly as: 'confirmed' | 'refused' | 'withdrawn'; readonly by: string; readonly at: Date },
): Promise<void> {
  const at = mark.at.toISOString();
  const set = {
    confirmed: { confirmed_by: mark.by, confirmed_at: at },
    refused: { refused_at: at },
    withdrawn: { withdrawn_at: at },
  }[mark.as];
  await tx.updateTable('declaration').set(set).where('id', '=', id).execute();
}

function fromRow(row: Row): Declaration {
  return {
    id: row.id,
    schoolId: row.school_id,
    about: row.about,
    other: row.other,
    content: declarationContent.parse(row.content),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    declaredBy: row.declared_by,
    declaredAt: row.declared_at,
    confirmedBy: row.confirmed_by,
    refused: row.refused_at !== null,
    withdrawn: row.withdrawn_at !== null,
  };
}
