import type { CaseDuty, CaseReport, WholeCase } from './case-queries.ts';
import { closedBefore } from './heard-before.ts';
import { heldBackBy } from './held-back.ts';

/** The one thing that comes first in a case, for whoever looks at it. */
export type NextStep =
  | { readonly kind: 'take-up' | 'triage' | 'close-again' | 'nothing' | 'closed' | 'look-on' }
  | { readonly kind: 'decide' | 'answer'; readonly report: CaseReport }
  | { readonly kind: 'duty'; readonly duty: CaseDuty }
  | { readonly kind: 'task'; readonly what: string };

/**
 * What to do next: first what others wait for, then what the law and the protocol ask by when, then what is one's own.
 *
 * A duty that can wait is not put before somebody's own task; one that must be done or has a date is.
 */
export function nextStepOf(it: WholeCase): NextStep {
  if (it.me.capacity === 'consulted') return nextOfConsulted(it);
  if (it.status === 'closed') {
    // Also after the end somebody can have said something: nobody is left without an answer.
    const spoke = it.reports.find(({ messages }) => messages.at(-1)?.from === 'reporter');
    return spoke === undefined ? { kind: 'closed' } : { kind: 'answer', report: spoke };
  }
  const toDecide = it.reports.find((report) => report.identity?.requests.some(({ mayDecide }) => mayDecide));
  if (toDecide !== undefined) return { kind: 'decide', report: toDecide };
  if (it.status === 'new') return { kind: 'take-up' };
  const atOnce = firstDuty(it, ({ due }) => due?.kind === 'at-once');
  if (atOnce !== null) return { kind: 'duty', duty: atOnce };
  // Whoever heard how it ended has heard what is no longer so.
  if (closedBefore(it)?.isWithdrawn === true) return { kind: 'close-again' };
  const waiting = it.reports.find(waitsForAnswer);
  if (waiting !== undefined) return { kind: 'answer', report: waiting };
  if (it.category === null || it.seriousness === null) return { kind: 'triage' };
  const duty = firstDuty(it, ({ force, due }) => force === 'must' || due !== null);
  if (duty !== null) return { kind: 'duty', duty };
  const task = ownTask(it);
  if (task !== undefined) return { kind: 'task', what: task.what };
  const optional = firstDuty(it, () => true);
  return optional === null ? { kind: 'nothing' } : { kind: 'duty', duty: optional };
}

/** Who is consulted has their own tasks, and else reads along. */
function nextOfConsulted(it: WholeCase): NextStep {
  const task = ownTask(it);
  return task === undefined ? { kind: 'look-on' } : { kind: 'task', what: task.what };
}

function ownTask({ tasks, me }: WholeCase) {
  return tasks.find(({ owner, doneAt }) => doneAt === null && owner.id === me.personId);
}

/** Somebody who can be answered and was not, or who said something since the last answer. */
function waitsForAnswer({ answersReach, messages }: CaseReport): boolean {
  return answersReach && messages.at(-1)?.from !== 'school';
}

/** The first that is open, waits for nothing, and is due soonest. */
function firstDuty(it: WholeCase, which: (duty: CaseDuty) => boolean): CaseDuty | null {
  const [first] = it.duties
    .filter((duty) => duty.state === 'open' && canBeDone(it, duty) && which(duty))
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
  return first ?? null;
}

/** Whether it waits for nothing, and nothing goes before it. */
function canBeDone(it: WholeCase, duty: CaseDuty): boolean {
  return duty.waitsFor.length === 0 && heldBackBy(it, duty) === null;
}

/** Comparable; what has no date comes last. */
function dueOf({ due }: CaseDuty): string {
  if (due === null) return '9';
  if (due.kind === 'at-once') return '0';
  return due.kind === 'moment' ? due.at : due.on;
}
