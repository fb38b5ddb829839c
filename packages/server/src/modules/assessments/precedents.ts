import { randomUUID } from 'node:crypto';
import {
  type FactKey,
  type FactView,
  factView,
  type RoleView,
  roleView,
  type SimpleValue,
  type Vocabulary,
} from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { readCursor, writeCursor } from '../people/index.ts';
import type { ProtocolInForce } from '../settings/index.ts';

export type Decision = 'may' | 'may-not' | 'may-if';
export type ShownTo = 'anyone' | 'signed-in';

/** What was decided before, without who asked. */
export interface Precedent {
  readonly id: string;
  readonly act: string;
  readonly facts: Readonly<Record<FactKey, SimpleValue>>;
  readonly summary: string;
  readonly decision: Decision;
  readonly role: string | null;
  readonly decidedIn: string;
  readonly shownTo: ShownTo;
}

/** As it is shown, its facts in words. */
export interface PrecedentView extends Omit<Precedent, 'facts' | 'role'> {
  readonly facts: readonly FactView[];
  readonly role: RoleView | null;
}

/** Keeps a precedent. Its id is drawn by lot: one made by the clock would tell when, and so perhaps who. */
export async function addPrecedent(
  tx: BoardTransaction,
  schoolId: string,
  { act, facts, summary, decision, role, decidedIn, shownTo }: Omit<Precedent, 'id'>,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto('precedent')
    .values({
      board_id: tx.boardId,
      id,
      school_id: schoolId,
      act,
      facts: JSON.stringify(facts),
      summary,
      decision,
      protocol_role: role,
      decided_in: `${decidedIn.slice(0, 7)}-01`,
      shown_to: shownTo,
    })
    .execute();
  return id;
}

/** Shows it to nobody any more. False when the school has no such precedent, or not any more. */
export async function withdrawPrecedent(
  tx: BoardTransaction,
  schoolId: string,
  precedentId: string,
  now: Date,
): Promise<boolean> {
  const row = await tx
    .updateTable('precedent')
    .set({ withdrawn_at: now.toISOString() })
    .where('school_id', '=', schoolId)
    .where('id', '=', precedentId)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface PrecedentPage {
  readonly schoolId: string;
  readonly act: string | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

/** One page, newest month first. */
export async function pageOfPrecedents(
  tx: BoardTransaction,
  { schoolId, act, after, limit }: PrecedentPage,
): Promise<{ readonly items: readonly Precedent[]; readonly next: string | null }> {
  const from = readCursor(after, 2);
  let query = rows(tx, schoolId)
    .orderBy('decided_in', 'desc')
    .orderBy('id')
    .limit(limit + 1);
  if (act !== undefined) query = query.where('act', '=', act);
  if (from !== null && isPlace(from)) {
    const [month = '', id = ''] = from;
    query = query.where((by) =>
      by.or([by('decided_in', '<', month), by.and([by('decided_in', '=', month), by('id', '>', id)])]),
    );
  }
  const found = (await query.execute()).map(precedentOf);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next = found.length > limit && last !== undefined ? writeCursor([last.decidedIn, last.id]) : null;
  return { items, next };
}

/** A cursor comes from outside: what is no month and id is the first page. */
function isPlace([month = '', id = '']: readonly string[]): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-01$/.test(month) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

/** Precedents of one act to compare with; a school that has more of them has long made a rule of it. */
const mostCompared = 200;
const mostShown = 3;

/** The precedents of a school to compare a situation with, newest month first: of one act or of all (null). */
export async function livePrecedents(
  tx: BoardTransaction,
  schoolId: string,
  act: string | null,
): Promise<readonly Precedent[]> {
  const asked = rows(tx, schoolId);
  const numbered = (act === null ? asked : asked.where('act', '=', act)).select((by) =>
    by.fn
      .agg<string>('row_number')
      .over((over) => over.partitionBy(['act', 'shown_to']).orderBy('decided_in', 'desc').orderBy('id'))
      .as('place'),
  );
  const found = await tx
    .selectFrom(numbered.as('numbered'))
    .selectAll()
    .where('place', '<=', String(mostCompared))
    .orderBy('decided_in', 'desc')
    .orderBy('id')
    .execute();
  return found.map(precedentOf);
}

/** The precedents most like a situation, most alike first: of the same act, and more alike than different. */
export function similarPrecedents(
  precedents: readonly Precedent[],
  facts: Readonly<Record<FactKey, SimpleValue>>,
  shownTo: ShownTo,
): readonly Precedent[] {
  const act = facts['act'];
  return precedents
    .filter((one) => one.act === act && (shownTo === 'signed-in' || one.shownTo === 'anyone'))
    .slice(0, mostCompared)
    .map((precedent) => ({ precedent, likeness: likeness(precedent.facts, facts) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, mostShown)
    .map(({ precedent }) => precedent);
}

/** How many facts are the same less how many differ; the act, which is always the same, counts. */
export function likeness(
  one: Readonly<Record<FactKey, SimpleValue>>,
  other: Readonly<Record<FactKey, SimpleValue>>,
): number {
  return Object.entries(one).reduce((sum, [key, value]) => {
    const there = other[key];
    if (there === undefined) return sum;
    return sum + (isSame(there, value) ? 1 : -1);
  }, 0);
}

function isSame(one: SimpleValue, other: SimpleValue): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

/** A precedent as it is shown. The role is one of the protocol of today, or none where that has it no more. */
export function precedentView(
  { facts, role, ...precedent }: Precedent,
  { compiled }: ProtocolInForce,
  vocabulary: Vocabulary,
): PrecedentView {
  const known = role !== null && compiled.protocol.roles.some(({ id }) => id === role);
  return {
    ...precedent,
    facts: Object.entries(facts).flatMap(([key, value]) => factView(vocabulary, key, value) ?? []),
    role: known ? roleView(compiled, role) : null,
  };
}

function rows(tx: BoardTransaction, schoolId: string) {
  return tx
    .selectFrom('precedent')
    .select(['id', 'act', 'facts', 'summary', 'decision', 'protocol_role', 'decided_in', 'shown_to'])
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('withdrawn_at', 'is', null);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

function precedentOf(row: Row): Precedent {
  return {
    id: row.id,
    act: row.act,
    facts: row.facts as unknown as Precedent['facts'],
    summary: row.summary,
    decision: row.decision as Decision,
    role: row.protocol_role,
    decidedIn: row.decided_in,
    shownTo: row.shown_to as ShownTo,
  };
}
