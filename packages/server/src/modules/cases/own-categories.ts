import { type CaseCategory, caseCategory, type operations } from '@plaatswijs/contract';
import type { Selectable } from 'kysely';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction, Tables } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { CaseRow } from './case-row.ts';
import { notPossible } from './change-case.ts';
import type { CaseAsking } from './enter-case.ts';
import { caseEvents } from './events.ts';

type ToAdd = z.output<NonNullable<typeof operations.addCaseCategory.body>>;
type Listed = z.input<NonNullable<typeof operations.listCaseCategories.answer>>['items'][number];
type Row = Selectable<Tables['case_category']>;

/** Most that a school has at once: more than a list to choose from can hold. */
const most = 50;

/** What the school added, by name; ended ones last. */
export async function listCategories(tx: BoardTransaction, schoolId: string): Promise<Listed[]> {
  const rows = await tx.selectFrom('case_category').selectAll().where('school_id', '=', schoolId).execute();
  return rows
    .map(shown)
    .sort(
      (one, other) =>
        Number(one.endedOn !== null) - Number(other.endedOn !== null) ||
        one.name.nl.localeCompare(other.name.nl, 'nl'),
    );
}

/** Adds one. Another that is called so, of the school or of ours in either language, is for the screen to look at. */
export async function addCategory(
  { tx, caller, now }: Omit<CaseAsking, 'keyring'>,
  schoolId: string,
  { name, under }: ToAdd,
): Promise<Result<Listed>> {
  const there = (await listCategories(tx, schoolId)).filter(({ endedOn }) => endedOn === null);
  if (there.length >= most) return notPossible('/body', 'too-many');
  const isTaken = there.some((one) => one.name.nl.toLowerCase() === name.nl.toLowerCase());
  if (isTaken) return notPossible('/body/name/nl', 'taken');
  const id = newId();
  const made = await tx
    .insertInto('case_category')
    .values({
      board_id: tx.boardId,
      id,
      school_id: schoolId,
      name_nl: name.nl,
      name_en: name.en,
      under,
      made_at: now,
    })
    // Two at once: the second is told the same.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 0n) return notPossible('/body/name/nl', 'taken');
  const detail = { schoolId, under };
  await appendForCaller(tx, caseEvents['cases.category-added'], { caller, now, subject: id, detail });
  return done({ id, name, under, endedOn: null });
}

/** From today it is not chosen any more. */
export async function endCategory(
  { tx, caller, now }: Omit<CaseAsking, 'keyring'>,
  { schoolId, categoryId }: { readonly schoolId: string; readonly categoryId: string },
): Promise<Result<undefined>> {
  const ended = await tx
    .updateTable('case_category')
    .set({ ended_on: dayOf(now) })
    .where('id', '=', categoryId)
    .where('school_id', '=', schoolId)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) return refuse('not-found');
  const told = { caller, now, subject: categoryId, detail: { schoolId } };
  await appendForCaller(tx, caseEvents['cases.category-ended'], told);
  return done();
}

/** Whether a case can have this one of the school's: it stands under what is said of the case, and is chosen still or was. */
export async function categoryFits(
  { tx, row }: { readonly tx: BoardTransaction; readonly row: CaseRow },
  ownCategory: string | null,
  category: CaseCategory,
): Promise<Result<undefined>> {
  if (ownCategory === null) return done();
  const found = (await listCategories(tx, row.school_id)).find(({ id }) => id === ownCategory);
  if (found === undefined) return notPossible('/body/ownCategory', 'unknown');
  if (found.under !== category) return notPossible('/body/ownCategory', 'not-under');
  if (found.endedOn !== null && row.own_category !== ownCategory) {
    return notPossible('/body/ownCategory', 'ended');
  }
  return done();
}

/** What the categories of a school are called that these cases have. */
export async function namesOfCategories(
  tx: BoardTransaction,
  cases: readonly CaseRow[],
): Promise<ReadonlyMap<string, Listed['name']>> {
  const ids = [...new Set(cases.flatMap(({ own_category }) => own_category ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('case_category').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, shown(row).name]));
}

function shown({ id, name_nl, name_en, under, ended_on }: Row): Listed {
  // What was written by an older version of ours and is none of them any more counts as other.
  const known = caseCategory.safeParse(under);
  return {
    id,
    name: { nl: name_nl, en: name_en },
    under: known.success ? known.data : 'other',
    endedOn: ended_on,
  };
}
