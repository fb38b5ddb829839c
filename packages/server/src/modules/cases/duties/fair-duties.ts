import type { CaseDuty } from '@plaatswijs/contract';
import { dayOf } from '../../../platform/calendar.ts';
import { type BreachBy, breachKinds, type CaseFacts } from './case-facts.ts';
import { type ConstantsOnDay, termIn } from './constant-on.ts';
import { clockOf, dutyOf, onceKnown, party } from './duty.ts';
import { lastDayOf } from './terms.ts';

/** On what ground somebody is heard. Where no article asks it of every measure, it is our own choice and says so. */
const grounds: Readonly<Record<BreachBy | 'other', CaseDuty['source']>> = {
  staff: { kind: 'law', reference: 'cao PO; cao VO (zienswijze)', confidence: 'med' },
  pupil: { kind: 'own-choice', reference: 'WPO 40(11), 63(2); WVO 2020 8.15' },
  parent: { kind: 'own-choice', reference: 'WPO 63(2); WVO 2020 8.15' },
  other: { kind: 'own-choice', reference: null },
};

/**
 * What makes a case fair to everybody in it: whoever reported hears that it was read, and before any measure those whom it
 * happened to and those it is about tell their side.
 *
 * @param first keys of duties that come before anybody is questioned
 */
export function fairDuties(
  facts: CaseFacts,
  constants: ConstantsOnDay,
  first: readonly string[],
): readonly CaseDuty[] {
  const hearing = {
    owner: party('handler'),
    after: [...first],
    blocks: ['take-measure' as const],
    proof: 'note' as const,
  };
  const accused: readonly (BreachBy | 'other')[] = [
    ...breachKinds(facts),
    ...(facts.about.some((kind) => kind === 'board' || kind === 'outsider') ? ['other' as const] : []),
  ];
  return [
    ...(facts.canAnswer ? [firstAnswer(facts, constants)] : []),
    ...(accused.length === 0
      ? []
      : [dutyOf('hear-affected', { ...hearing, to: party('affected'), source: grounds.other })]),
    ...accused.map((kind) =>
      dutyOf('hear-accused', {
        ...hearing,
        key: `hear-accused-${kind}`,
        to: party('accused'),
        source: grounds[kind],
      }),
    ),
  ];
}

function firstAnswer(facts: CaseFacts, constants: ConstantsOnDay): CaseDuty {
  const begins = dayOf(new Date(facts.receivedAt));
  const term = termIn(constants, 'first-answer');
  return dutyOf('first-answer', {
    owner: party('handler'),
    to: party('reporter'),
    source: { kind: 'own-choice', reference: null },
    due:
      term === null || term.unit === 'hours'
        ? onceKnown(facts.receivedAt)
        : { kind: 'day', on: lastDayOf(begins, term, 'none') },
    clock: clockOf(constants, 'first-answer'),
    proof: 'date',
  });
}
