import type { RetentionKind } from '@plaatswijs/contract';
import { appendAudit } from '../../platform/audit/index.ts';
import { addDays, dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Log } from '../../platform/log/index.ts';
import { noticeDays, previewDays } from './days.ts';
import { logDestroyed } from './destruction-log.ts';
import { retentionEvents } from './events.ts';
import { openHolds } from './holds.ts';
import type { KeptTerm } from './kept-terms.ts';
import { goesOn, keepNotices, noteMailed, noticesOf } from './notices.ts';
import type { CasesHeardOf } from './ports.ts';
import { isCase } from './preview.ts';
import type { Retained, RetainedItem } from './retained.ts';
import { tellWhoSeesIt } from './tell-who-sees-it.ts';
import { termsAt } from './terms-at.ts';

/** What the sweep needs. */
export interface RetentionSweepPorts {
  readonly database: Database;
  readonly log: Log;
  readonly retained: readonly Retained[];
  readonly cases: CasesHeardOf;
  /** Whether there is time for another; always where nothing is said. */
  readonly goesOn?: () => boolean;
}

/**
 * What the day brings: keeps since when things stand in the preview, tells who sees it that something goes in thirty days, and
 * destroys what has had its time. Each thing in a transaction of its own, so that it is there whole or not at all, whatever
 * breaks. Twice is once.
 *
 * @returns how many went
 */
export async function sweepRetention(
  ports: RetentionSweepPorts,
  boardId: BoardId,
  now: Date,
): Promise<number> {
  const { database } = ports;
  const schools = await database.withBoard(boardId, (tx) =>
    tx.selectFrom('school').select('id').where('board_id', '=', boardId).orderBy('id').execute(),
  );
  let gone = 0;
  for (const { id: schoolId } of schools) {
    const { doomed, soon } = await lookAtAll(ports, boardId, schoolId, dayOf(now));
    await database.withBoard(boardId, async (tx) => {
      await tellWhoSeesIt(tx, ports.cases, { schoolId, ...told(soon), now });
      for (const [kind, items] of Map.groupBy(soon, (one) => one.term.kind)) {
        const ids = items.map(({ item }) => item.id);
        await noteMailed(tx, schoolId, kind, ids);
      }
    });
    for (const one of doomed) {
      if (ports.goesOn?.() === false) return gone;
      if (await destroyOne(ports, boardId, { ...one, schoolId }, now)) gone += 1;
    }
  }
  return gone;
}

/** Every kind by itself: one that cannot be looked at keeps no other from its day. */
async function lookAtAll(
  { database, log, retained }: RetentionSweepPorts,
  boardId: BoardId,
  schoolId: string,
  today: string,
): Promise<{ readonly doomed: readonly Going[]; readonly soon: readonly Going[] }> {
  const doomed: Going[] = [];
  const soon: Going[] = [];
  for (const slice of retained) {
    try {
      const looked = await database.withBoard(boardId, async (tx) => {
        const term = (await termsAt(tx, schoolId, today)).get(slice.kind);
        return term === undefined ? null : lookAt(tx, { slice, term, schoolId, today });
      });
      doomed.push(...(looked?.doomed ?? []));
      soon.push(...(looked?.soon ?? []));
    } catch (error) {
      log.error('not looked at what goes', { kind: slice.kind, ...log.describe(error) });
    }
  }
  return { doomed, soon };
}

/** Something of which the day is known. */
interface Going {
  readonly slice: Retained;
  readonly term: KeptTerm;
  readonly item: RetainedItem;
}

interface Looking {
  readonly slice: Retained;
  readonly term: KeptTerm;
  readonly schoolId: string;
  readonly today: string;
}

/** What of one kind goes today, and what goes soon enough for who sees the preview to be told now. */
async function lookAt(tx: BoardTransaction, { slice, term, schoolId, today }: Looking) {
  const until = addDays(today, previewDays);
  const { items } = await slice.due(tx, { schoolId, until, months: term.months });
  const isHeld = await openHolds(tx);
  const going = (all: readonly RetainedItem[]) => all.map((item) => ({ slice, term, item }));
  if (!term.announced) {
    return { doomed: going(items.filter((item) => item.dueOn <= today && !isHeld(item))), soon: [] };
  }
  await keepNotices(tx, schoolId, slice.kind, items, today);
  const notices = await noticesOf(tx, schoolId, slice.kind);
  const dayOfItem = ({ id, dueOn }: RetainedItem) => goesOn(dueOn, notices.get(id)?.announcedOn ?? today);
  const free = items.filter((item) => !isHeld(item));
  const tellUntil = addDays(today, noticeDays);
  return {
    doomed: going(free.filter((item) => dayOfItem(item) <= today)),
    soon: going(
      free.filter((item) => dayOfItem(item) <= tellUntil && notices.get(item.id)?.mailed === false),
    ),
  };
}

async function destroyOne(
  { database, log }: RetentionSweepPorts,
  boardId: BoardId,
  { slice, term, item, schoolId }: Going & { readonly schoolId: string },
  now: Date,
): Promise<boolean> {
  const { kind, months } = term;
  try {
    return await database.withBoard(boardId, async (tx) => {
      // Somebody may have held it since it was looked at.
      if ((await openHolds(tx))(item)) return false;
      const gone = await slice.destroy(tx, { id: item.id, schoolId, months, today: dayOf(now) });
      if (gone === null) return false;
      const recordId = isOfPerson(kind) ? null : item.id;
      await logDestroyed(tx, { ...gone, schoolId, kind, recordId, dueOn: item.dueOn, months, now });
      await appendAudit(tx, retentionEvents['retention.destroyed'], {
        boardId,
        actor: null,
        subject: recordId,
        at: now,
        detail: { schoolId, kind, dueOn: item.dueOn, months, ...gone },
      });
      return true;
    });
  } catch (error) {
    log.error('not destroyed on its day', { kind, ...log.describe(error) });
    return false;
  }
}

/** Whether its id is that of somebody. */
function isOfPerson(kind: RetentionKind): boolean {
  return kind === 'consent';
}

/** What is told of it, which is no more than that there is something. */
function told(going: readonly Going[]) {
  const cases = going.filter(({ term }) => isCase(term.kind));
  return { caseIds: cases.map(({ item }) => item.id), others: cases.length < going.length };
}
