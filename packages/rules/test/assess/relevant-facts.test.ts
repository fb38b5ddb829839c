import { compileProtocol, type Protocol, type Situation } from '@plaatswijs/rules';
import {
  completions,
  type FullSituation,
  oracleAnswer,
  oracleOutcome,
  partlyKnown,
  protocol,
  smallVocabulary,
} from '@plaatswijs/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Context, EndTable } from '../../src/assess/end-table.ts';
import { frameOf } from '../../src/assess/frame.ts';
import { openPartOf, type Unknown, unknownsOf } from '../../src/assess/open-part.ts';
import { actIn, decideFrame } from '../../src/assess/relevance.ts';
import { RelevantFacts } from '../../src/assess/relevant-facts.ts';
import { Trial } from '../../src/assess/trial.ts';

// Whether a fact can still change the end, against all completions of the small world counted out by the oracle.
const runs = { seed: 20261121, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300) };

function open(rules: Protocol, known: Situation, end: 'outcome' | 'grounds') {
  const compiled = compileProtocol(rules, smallVocabulary);
  const frame = frameOf(known, compiled.layout);
  const decision = decideFrame(compiled, frame);
  const part = openPartOf(compiled, actIn(compiled, frame), frame, decision, end);
  return { decision, part, unknowns: unknownsOf(part) };
}

/** Tells whether two completions that differ in one fact alone end differently. */
function countOut(known: Situation, endOf: (full: FullSituation) => string): (unknown: Unknown) => boolean {
  const ends = completions(known).map((full) => ({ full, end: endOf(full) }));
  return ({ fact }) => {
    const byRest = new Map<string, Set<string>>();
    for (const { full, end } of ends) {
      // With who appears come facts about them: only what is not about people is held alike.
      const isHeld = (key: string) => (fact === 'people' ? !key.startsWith('people') : key !== fact);
      const rest = JSON.stringify(Object.entries(full).filter(([key]) => isHeld(key)));
      byRest.set(rest, (byRest.get(rest) ?? new Set()).add(end));
    }
    return [...byRest.values()].some((found) => found.size > 1);
  };
}

test('ENG-6 a fact counts as one that can change the outcome if, and only if, counting out says so', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      const { decision, part, unknowns } = open(rules, known, 'outcome');
      if (decision.settled) return;
      const counted = countOut(known, (full) => oracleOutcome(rules, full));
      const deciding = unknowns.filter(counted);
      expect(unknowns.filter((unknown) => new RelevantFacts(part, unknowns).matters(unknown))).toEqual(
        deciding,
      );
      // The second time there are contexts of the first: they make no difference.
      const again = new RelevantFacts(part, unknowns);
      expect(unknowns.filter((unknown) => again.matters(unknown))).toEqual(deciding);
    }),
    runs,
  );
});

test('written out near a fact and written out whole, a table says the same, each with a context that shows it', () => {
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      const { decision, part, unknowns } = open(rules, known, 'outcome');
      if (decision.settled) return;
      const trial = new Trial(part);
      const goTo = (context: Context) =>
        trial.setAll(unknowns, ({ fact, values }) => context.get(fact) ?? values[0]);
      const near = new EndTable(part, unknowns, 'near');
      const whole = new EndTable(part, unknowns, 'whole');
      for (const unknown of unknowns) {
        const one = near.contextNear(unknown, (context) => {
          goTo(context);
          return (giver) => trial.answerOf(giver);
        });
        const other = whole.contextInAll(unknown);
        expect(one === null).toBe(other === null);
        for (const context of [one, other]) {
          if (context === null || context === 'unsure') continue;
          goTo(context);
          expect(new Set(unknown.values.map((value) => trial.endIf(unknown, value))).size).toBeGreaterThan(1);
        }
      }
    }),
    runs,
  );
});

test('ENG-6 where the outcome is sure, the facts that decide its articles are those that counting out gives', () => {
  let met = 0;
  fc.assert(
    fc.property(protocol, partlyKnown, (rules, { known }) => {
      const { decision, part, unknowns } = open(rules, known, 'grounds');
      const sure = new Set(completions(known).map((full) => oracleOutcome(rules, full))).size === 1;
      if (decision.settled || !sure) return;
      met++;
      const counted = countOut(known, (full) => JSON.stringify(oracleAnswer(rules, full)));
      const deciding = unknowns.filter(counted).map(({ fact }) => fact);
      expect(new EndTable(part, unknowns, 'whole').factsThatGround()).toEqual(new Set(deciding));
    }),
    runs,
  );
  expect(met).toBeGreaterThan(0);
});
