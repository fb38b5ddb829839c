import type { MeasureKind, MeasureRefusal } from '@plaatswijs/contract';
import { blockedNow } from '../duties/duties-of.ts';
import type { MeasureContext } from './measure-context.ts';
import { rulesOfKind } from './measure-kinds.ts';
import { refusal } from './measure-refusals.ts';

/** What in the case itself comes before a measure: duties of the law, what has to be found out, and hearing whom it happened to. */
export interface WhatIsDone {
  readonly kind: MeasureKind;
  readonly partyId: string;
  readonly act: 'decide' | 'intend';
  /** It could not wait; then only the law does stop it. */
  readonly isUrgent: boolean;
}

/**
 * What refuses a measure as long as something in the case comes first. Talking with whom it is about, asking to take something down
 * and telling of an intention confront them, so those wait for what the law wants before that.
 */
export function refusedByCase(context: MeasureContext, done: WhatIsDone): readonly MeasureRefusal[] {
  const { duties } = context;
  const blocked = blockedNow(duties, duties.settled);
  const capacity = context.parties.find(({ id }) => id === done.partyId)?.capacity ?? 'unknown';
  const isLight = rulesOfKind(done.kind, capacity)?.decidedBy === 'any-reader';
  const keys = blocked.get(isLight || done.act === 'intend' ? 'confront-accused' : 'take-measure') ?? [];
  return keys.flatMap((key): readonly MeasureRefusal[] => {
    if (asksHearing(key) || (done.isUrgent && key === 'hear-affected')) return [];
    const duty = duties.duties.find((one) => one.key === key);
    return duty === undefined
      ? [refusal('question-open', '', { fact: key })]
      : [refusal('comes-first', '', { duty: key }, duty.source)];
  });
}

/** Whom a measure is about is asked of each measure by itself, which is stricter than that all of a kind were heard. */
function asksHearing(key: string): boolean {
  return key.startsWith('hear-accused-');
}
