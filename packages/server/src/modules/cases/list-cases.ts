import type { operations } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { namesOf } from '../people/index.ts';
import { dutiesOfCases, nextDueOf } from './case-duties.ts';
import { type CaseRow, caseFrom, numberOf } from './case-row.ts';
import type { CaseAsking } from './enter-case.ts';
import { caseKeysOf } from './keys/keys-of-case.ts';
import type { SealingKey } from './keys/sealing-key.ts';
import { namesOfCategories } from './own-categories.ts';
import type { CasePorts } from './ports.ts';

type Listed = z.input<NonNullable<typeof operations.listCases.answer>>;
export type CaseSummary = Listed['items'][number];
type Query = z.output<typeof operations.listCases.query>;

/** The cases somebody reads, newest first. Found from who reads them, so that it takes no longer when others have more. */
export async function listCases(
  asking: CaseAsking,
  ports: CasePorts,
  schoolId: string,
  query: Query,
): Promise<Listed> {
  const { limit } = query;
  const rows = await casesRead(asking, schoolId, query);
  const shown = rows.slice(0, limit);
  const keys = await caseKeysOf(
    { ...asking, personId: asking.caller.personId },
    shown.map(({ id, wrapped_key }) => ({ caseId: id, wrappedKey: wrapped_key })),
  );
  const cases = shown.map((row) => caseFrom(row));
  const besides = await knownBesides(asking, ports, schoolId, cases);
  const items = shown.flatMap((row, index) => {
    const key = keys[index];
    const one = cases[index];
    return key === undefined || one === undefined
      ? []
      : [{ ...summaryOf(one, key, besides), unseen: row.seen_version < row.version }];
  });
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/**
 * What they read comes first, and each case is looked up by that. `offset 0` keeps the planner from going through all cases
 * of the board to see which of them are theirs.
 */
async function casesRead({ tx, caller }: CaseAsking, schoolId: string, query: Query) {
  const { after, limit, status, mine, number } = query;
  let found = tx
    .selectFrom('case_reader as r')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('school_case as one')
          .selectAll()
          .whereRef('one.board_id', '=', 'r.board_id')
          .whereRef('one.id', '=', 'r.case_id')
          .offset(0)
          .as('c'),
      (join) => join.onTrue(),
    )
    .selectAll('c')
    .select(['r.wrapped_key', 'r.seen_version'])
    .where('r.board_id', '=', tx.boardId)
    .where('r.person_id', '=', caller.personId)
    .where('r.until', 'is', null)
    .where('c.school_id', '=', schoolId);
  if (number === undefined) found = found.where('r.closed', '=', status === 'closed');
  else {
    const [year, count] = number.split('-');
    found = found.where('c.year', '=', Number(year)).where('c.number', '=', Number(count));
  }
  if (after !== undefined) found = found.where('r.case_id', '<', after);
  if (mine === 'yes') found = found.where(isTheirs(caller.personId));
  return found
    .orderBy('r.case_id', 'desc')
    .limit(limit + 1)
    .execute();
}

/** They handle it, or have something to do in it. */
function isTheirs(personId: string) {
  return sql<boolean>`(c.handler_id = ${personId} or exists (
    select from plaatswijs.case_task t
    where t.board_id = c.board_id and t.case_id = c.id and t.owner_id = ${personId} and t.done_at is null))`;
}

type Besides = Awaited<ReturnType<typeof knownBesides>>;

/** What a summary says besides, of all of them at once. */
export async function knownBesides(
  { tx, caller, now }: CaseAsking,
  ports: CasePorts,
  schoolId: string,
  cases: readonly CaseRow[],
) {
  const ids = cases.map(({ id }) => id);
  const tasks =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('case_task')
          .select(['case_id'])
          .where('owner_id', '=', caller.personId)
          .where('done_at', 'is', null)
          .where('case_id', 'in', ids)
          .execute();
  const duties = await dutiesOfCases(tx, ports, schoolId, cases, now);
  return {
    tasks: Map.groupBy(tasks, ({ case_id }) => case_id),
    duties: new Map(ids.map((id, index) => [id, duties[index]])),
    names: await namesOf(tx, [...new Set(cases.flatMap(({ handler_id }) => handler_id ?? []))]),
    categories: await namesOfCategories(tx, cases),
  };
}

/** A case in a few words, but for whether it was seen. */
export function summaryOf(
  row: CaseRow,
  key: SealingKey,
  { tasks, duties, names, categories }: Besides,
): Omit<CaseSummary, 'unseen'> {
  const due = duties.get(row.id);
  return {
    id: row.id,
    number: numberOf(row),
    title: titleOf(row, key),
    status: row.status,
    category: row.category as CaseSummary['category'],
    ownCategory: ownOf(row, categories),
    seriousness: row.seriousness as CaseSummary['seriousness'],
    urgency: row.urgency as CaseSummary['urgency'],
    place: row.place as CaseSummary['place'],
    illegalImage: row.illegal_image,
    openedAt: row.opened_at,
    movedAt: row.moved_at,
    handler: row.handler_id === null ? null : { id: row.handler_id, name: names.get(row.handler_id) ?? '' },
    myTasks: tasks.get(row.id)?.length ?? 0,
    nextDue: row.status === 'closed' || due === undefined ? null : nextDueOf(due),
  };
}

/** What the school itself calls it. */
function ownOf({ own_category: id }: CaseRow, categories: Besides['categories']): CaseSummary['ownCategory'] {
  const name = id === null ? undefined : categories.get(id);
  return id === null || name === undefined ? null : { id, name };
}

const sealedTitle = z.object({ title: z.string() });

/** Empty while nobody gave it one. */
function titleOf({ id, title }: CaseRow, key: SealingKey): string {
  return title === null ? '' : sealedTitle.parse(key.open('case-title', id, title)).title;
}
