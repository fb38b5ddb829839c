import type { operations, RetentionKind } from '@plaatswijs/contract';
import type { z } from 'zod';
import type { Caller } from '../../platform/abilities/index.ts';
import { addDays, dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { previewDays } from './days.ts';
import { type IsHeld, openHolds } from './holds.ts';
import type { KeptTerm } from './kept-terms.ts';
import { goesOn, noticesOf } from './notices.ts';
import type { CasesHeardOf, RetentionPorts } from './ports.ts';
import type { RetainedItem } from './retained.ts';
import { termsAt } from './terms-at.ts';

type Preview = z.input<NonNullable<typeof operations.showRetention.answer>>;
type Going = Preview['going'][number];

interface Asking {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly now: Date;
}

/**
 * What goes in the coming ninety days, by kind and day; of a case its number for who reads it, else only that it is one. Who
 * has an interest in a case finds nothing of it here.
 */
export async function previewOf(
  asking: Asking,
  ports: Pick<RetentionPorts, 'retained' | 'cases'>,
  schoolId: string,
): Promise<Omit<Preview, 'mayHold'>> {
  const { tx, now } = asking;
  const today = dayOf(now);
  const until = addDays(today, previewDays);
  const terms = await termsAt(tx, schoolId, today);
  const isHeld = await openHolds(tx);
  const kinds: Preview['kinds'] = [];
  const going: Going[] = [];
  for (const slice of ports.retained) {
    const { kind } = slice;
    const term = terms.get(kind);
    if (term === undefined) continue;
    const { items, notRunning } = await slice.due(tx, { schoolId, until, months: term.months });
    kinds.push(shownTerm(term, notRunning));
    const days = await daysOf(tx, { schoolId, term, today, until }, items);
    going.push(
      ...(isCase(kind)
        ? await casesGoing(asking, ports.cases, { schoolId, kind, isHeld }, days)
        : countedByDay(kind, isHeld, days)),
    );
  }
  going.sort((one, other) => (one.goesOn < other.goesOn ? -1 : one.goesOn > other.goesOn ? 1 : 0));
  return { until, kinds, going };
}

/** Cases are told apart, so that each can be held. */
export function isCase(kind: RetentionKind): boolean {
  return kind === 'case' || kind === 'case-unfounded' || kind === 'case-breach';
}

interface Dated {
  readonly item: RetainedItem;
  readonly on: string;
}

async function daysOf(
  tx: BoardTransaction,
  { schoolId, term, today, until }: { schoolId: string; term: KeptTerm; today: string; until: string },
  items: readonly RetainedItem[],
): Promise<readonly Dated[]> {
  if (!term.announced) return items.map((item) => ({ item, on: item.dueOn < today ? today : item.dueOn }));
  const notices = await noticesOf(tx, schoolId, term.kind);
  return items
    .map((item) => {
      const on = goesOn(item.dueOn, notices.get(item.id)?.announcedOn ?? today);
      // What is held stays past its day.
      return { item, on: on < today ? today : on };
    })
    .filter(({ on }) => on <= until);
}

async function casesGoing(
  { tx, caller }: Asking,
  cases: CasesHeardOf,
  { schoolId, kind, isHeld }: { schoolId: string; kind: RetentionKind; isHeld: IsHeld },
  days: readonly Dated[],
): Promise<readonly Going[]> {
  // A program with a token reads no case and hears of none.
  if (caller.via.kind !== 'session') return [];
  const ids = days.map(({ item }) => item.id);
  const heard = await cases.heardOf(tx, caller.personId, schoolId, ids);
  return days.flatMap(({ item, on }) => {
    const number = heard.get(item.id);
    if (number === undefined) return [];
    const held = isHeld(item) ? 1 : 0;
    return [{ kind, goesOn: on, count: 1, held, case: { id: item.id, number } }];
  });
}

/** Of people only how many on a day. */
function countedByDay(kind: RetentionKind, isHeld: IsHeld, days: readonly Dated[]): readonly Going[] {
  return [...Map.groupBy(days, ({ on }) => on)].map(([on, all]) => ({
    kind,
    goesOn: on,
    count: all.length,
    held: all.filter(({ item }) => isHeld(item)).length,
    case: null,
  }));
}

function shownTerm(
  { kind, trigger, months, source, confidence, own }: KeptTerm,
  notRunning: number,
): Preview['kinds'][number] {
  return { kind, trigger, months, source, confidence, own, notRunning };
}
