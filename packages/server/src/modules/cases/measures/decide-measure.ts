import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { done, type Result } from '../../../platform/http/index.ts';
import type { CaseChange, ChangingCase } from '../change-case.ts';
import type { BreachBy } from '../duties/case-facts.ts';
import type { CasePorts } from '../ports.ts';
import { findMeasure, happen, moved, moveMeasure, refuseMeasure } from './changing-measures.ts';
import { refusedByCase } from './measure-blocks.ts';
import { factsOfMeasure, type MeasureContext, type MeasureOf } from './measure-context.ts';
import { rulesOfKind } from './measure-kinds.ts';
import { type Deciding, refusal, refusedToDecide } from './measure-refusals.ts';
import { refusedBySide } from './measure-sides.ts';
import { saidOfMeasure } from './protocol-measures.ts';
import { holdPupil } from './suspended-elsewhere.ts';

type Decision = z.output<NonNullable<typeof operations.decideMeasure.body>>;

/**
 * Decides a measure, by somebody with a name. All that comes first has to be there, and everything that is not is said at once. The
 * case is held meanwhile, so what was heard and written down is what stands.
 */
export async function decideMeasure(
  changing: ChangingCase,
  ports: CasePorts,
  measureId: string,
  decision: Decision,
): Promise<Result<CaseChange>> {
  await holdPupil(changing, measureId);
  const found = await findMeasure(changing, ports, measureId, 'decide');
  if (!found.ok) return found;
  const { context, of } = found.value;
  const deciding = decidingOf(decision);
  const facts = factsOfMeasure(context, of);
  const refused = [
    ...refusedBySide(context, of),
    ...(decision.decidedOn > context.today ? [refusal('in-future', '/body/decidedOn')] : []),
    ...refusedByCase(context, {
      kind: of.kind,
      partyId: of.partyId,
      act: 'decide',
      isUrgent: deciding.isUrgent && of.kind === 'order-suspension',
    }),
    ...refusedToDecide(facts, deciding, context.decider, context.basis.constantsOn(decision.decidedOn)),
  ];
  if (refused.length > 0) return refuseMeasure(refused);
  const light = rulesOfKind(of.kind, facts.capacity)?.decidedBy === 'any-reader';
  await keepDecision(changing, context, of, decision, light ? 'reader' : (context.decider ?? 'reader'));
  return done(moved(measureId, 'decided'));
}

/** What was filled in, as far as rules ask it. Blank is not filled in. */
function decidingOf(decision: Decision): Deciding {
  return {
    decidedOn: decision.decidedOn,
    from: decision.from,
    until: decision.until,
    hasReasons: isSaid(decision.reasons),
    hasMandate: isSaid(decision.mandate),
    // The same words again are no motivation of its own.
    hasOwnMotivation:
      isSaid(decision.ownMotivation) && decision.ownMotivation?.trim() !== decision.reasons.trim(),
    saysWhyNotParentFirst: isSaid(decision.whyNotParentFirst),
    isUrgent: isSaid(decision.urgency),
    saysWhyLonger: isSaid(decision.longerBecause),
  };
}

function isSaid(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

async function keepDecision(
  changing: ChangingCase,
  context: MeasureContext,
  of: MeasureOf,
  decision: Decision,
  as: 'board' | 'director' | 'reader',
): Promise<void> {
  const { tx, key, caller } = changing;
  const { version: _, decidedOn, from, until, ...said } = decision;
  const id = of.id ?? '';
  await tx
    .updateTable('case_measure')
    .set({
      from_on: from,
      until_on: until,
      decided_on: decidedOn,
      decided_by: caller.personId,
      decided_as: as,
      urgent: of.kind === 'order-suspension' && isSaid(decision.urgency),
      citations: JSON.stringify(citationsOf(context, of)),
      decision: key.seal('measure-decision', id, said),
      status: 'decided',
    })
    .where('id', '=', id)
    .execute();
  await happen(changing, { measureId: id, what: 'decided', on: decidedOn, text: decision.reasons });
  await changing.record({
    kind: 'measure-decided',
    about: { partyId: of.partyId, code: of.kind },
    said: { text: decision.reasons },
  });
}

/** The articles it rests on, kept as they stand today: the protocol may be another when the letter is read. */
function citationsOf(context: MeasureContext, of: MeasureOf) {
  const asked = { compiled: context.basis.compiled, facts: context.basis.facts, by: breachByOf(context, of) };
  return saidOfMeasure(asked, of.kind).citations;
}

/** Whose act a measure is about, as protocols tell people apart; null for who is none of those. */
export function breachByOf({ parties }: MeasureContext, { partyId, becauseOf }: MeasureOf): BreachBy | null {
  const who = parties.find(({ id }) => id === (becauseOf ?? partyId));
  return who?.capacity === 'pupil' || who?.capacity === 'parent' || who?.capacity === 'staff'
    ? who.capacity
    : null;
}

/** Says that a measure is not taken after all. What was written down about it stays. */
export async function dropMeasure(
  changing: ChangingCase,
  ports: CasePorts,
  measureId: string,
  reason: string,
): Promise<Result<CaseChange>> {
  const found = await findMeasure(changing, ports, measureId, 'drop');
  if (!found.ok) return found;
  if (!isSaid(reason)) return refuseMeasure([refusal('text-missing', '/body/reason')]);
  const { context, of } = found.value;
  await moveMeasure(changing, measureId, 'dropped');
  await happen(changing, { measureId, what: 'dropped', on: context.today, text: reason });
  await changing.record({
    kind: 'measure-dropped',
    about: { partyId: of.partyId, code: of.kind },
    said: { text: reason },
  });
  return done(moved(measureId, 'dropped'));
}
