import type { operations, RetentionKind } from '@plaatswijs/contract';
import type { z } from 'zod';
import { ablenessOf, type Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../platform/http/index.ts';
import { retentionEvents } from './events.ts';
import { problemWithMonths } from './kept-terms.ts';
import { addOwnTerm } from './own-terms.ts';
import type { RetentionPorts, TermProblem } from './ports.ts';
import { retentionTerms } from './retention-kinds.ts';

type Wanted = z.output<NonNullable<typeof operations.setOwnTerm.body>>;

/**
 * Sets a term of a school, or of its board for every school that has none. Never backwards: what people were told holds. Never
 * outside what the table leaves open.
 */
export async function setOwnTerm(
  { tx, caller, now }: { readonly tx: BoardTransaction; readonly caller: Caller; readonly now: Date },
  ports: Pick<RetentionPorts, 'law' | 'abilities'>,
  { schoolId, forBoard, key, ...wanted }: Wanted & { readonly schoolId: string },
): Promise<Result<{ readonly ownTermId: string }>> {
  const { value, reason, validFrom, validUntil } = wanted;
  if (forBoard && !mayForBoard(ports, caller)) return notPossible('/body/forBoard', 'not-for-the-board');
  if (validFrom < dayOf(now)) return notPossible('/body/validFrom', 'in-the-past');
  if (validUntil !== null && validUntil < validFrom)
    return notPossible('/body/validUntil', 'ends-before-it-begins');
  const kept = retentionTerms.find(({ kind }) => kind === (key as RetentionKind));
  const problem: TermProblem | null =
    value === null
      ? null
      : kept === undefined
        ? ports.law.problemWith(key, value, validFrom)
        : problemWithMonths(kept, value);
  if (problem !== null) return notPossible('/body/value', problem);
  const of = forBoard ? null : schoolId;
  const set = { key, value, reason, validFrom, validUntil, by: caller.personId };
  const ownTermId = await addOwnTerm(tx, { ...set, schoolId: of, now });
  const detail = { schoolId: of, key, validFrom, back: value === null };
  await appendForCaller(tx, retentionEvents['retention.term-set'], {
    caller,
    now,
    subject: ownTermId,
    detail,
  });
  return done({ ownTermId });
}

/** Who may set it for the whole board. */
export function mayForBoard({ abilities }: Pick<RetentionPorts, 'abilities'>, caller: Caller): boolean {
  return ablenessOf(abilities(), caller, 'terms.change', null).able;
}

function notPossible(at: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at, code }] });
}
