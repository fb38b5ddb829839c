import { caseDuty, caseFactsTold, caseQuestion, dutyRemark } from '@plaatswijs/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../platform/calendar.ts';
import type { CaseFacts } from '../case-facts.ts';
import { constantsOn } from '../constant-on.ts';
import { blockedNow, dutiesOf, standingOf } from '../duties-of.ts';
import { anyCase, fiveProtocols, today } from './made-up-case.ts';

const school = fc.constantFrom(null, ...fiveProtocols);

/** The keys of what the law asks; what is our own choice or the school's is left out. */
function lawKeys(facts: CaseFacts, constants = today): readonly string[] {
  return dutiesOf(facts, constants, null).duties.flatMap(({ key, source }) =>
    source.kind === 'law' ? [key] : [],
  );
}

/** The moment the term of a duty began for anybody: the report, or since when the school knew. */
function triggerOf({ receivedAt, told }: CaseFacts): number {
  return Math.min(Date.parse(receivedAt), Date.parse(told.awareOfLeakAt ?? receivedAt));
}

describe('whatever the case', () => {
  it('DUT-60 the duties are what the contract says, and each has a key of its own', () => {
    fc.assert(
      fc.property(anyCase, school, (facts, compiled) => {
        const { duties, questions, remarks } = dutiesOf(facts, today, compiled);
        for (const duty of duties) expect(caseDuty.parse(duty)).toEqual(duty);
        for (const question of questions) expect(caseQuestion.parse(question)).toEqual(question);
        for (const remark of remarks) expect(dutyRemark.parse(remark)).toEqual(remark);
        expect(caseFactsTold.parse(facts.told)).toEqual(facts.told);
        expect(new Set(duties.map(({ key }) => key)).size).toBe(duties.length);
        expect(new Set(questions.map(({ fact }) => fact)).size).toBe(questions.length);
        // The protocols that come along ask nothing that a case does not know.
        expect(questions.map(({ fact }) => fact)).not.toContain('protocol');
      }),
      { numRuns: 300 },
    );
  });

  it('DUT-61 no duty is due before what it follows from', () => {
    fc.assert(
      fc.property(anyCase, school, (facts, compiled) => {
        for (const { due } of dutiesOf(facts, today, compiled).duties) {
          const trigger = triggerOf(facts);
          if (due?.kind === 'at-once') expect(Date.parse(due.since)).toBeGreaterThanOrEqual(trigger);
          if (due?.kind === 'moment') expect(Date.parse(due.at)).toBeGreaterThan(trigger);
          if (due?.kind === 'day') expect(due.on >= dayOf(new Date(trigger))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('DUT-62 knowing more never loses a duty of the law', () => {
    const more = fc.record({ less: anyCase, further: anyCase });
    fc.assert(
      fc.property(more, ({ less, further }) => {
        const grown: CaseFacts = {
          ...less,
          category: less.category ?? further.category,
          about: [...new Set([...less.about, ...further.about])],
          begun: less.begun ?? further.begun,
          illegalImage: less.illegalImage || further.illegalImage,
          // What was said stays said; what was not may be said now.
          told: { ...further.told, ...less.told },
        };
        const kept = lawKeys(grown);
        expect(lawKeys(less).filter((key) => !kept.includes(key))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('DUT-62 nor does the protocol of the school', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...fiveProtocols), (facts, compiled) => {
        const keys = dutiesOf(facts, today, compiled).duties.map(({ key }) => key);
        expect(lawKeys(facts).filter((key) => !keys.includes(key))).toEqual([]);
      }),
    );
  });

  it('DUT-63 what comes first is there and leads nowhere back to itself', () => {
    fc.assert(
      fc.property(anyCase, school, (facts, compiled) => {
        const { duties } = dutiesOf(facts, today, compiled);
        const settled = new Set<string>();
        // As long as something is open it can be done, until nothing is left.
        for (let round = 0; round <= duties.length; round++)
          for (const duty of duties) if (standingOf(duty, settled) === 'open') settled.add(duty.key);
        expect(duties.filter(({ key }) => !settled.has(key))).toEqual([]);
        const waitsForAnswers = blockedNow(dutiesOf(facts, today, compiled), settled);
        const { questions } = dutiesOf(facts, today, compiled);
        expect([...waitsForAnswers.keys()].sort()).toEqual(
          [...new Set(questions.flatMap(({ blocks }) => blocks))].sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('DUT-64 the same facts give the same duties', () => {
    fc.assert(
      fc.property(anyCase, school, (facts, compiled) => {
        expect(dutiesOf(structuredClone(facts), today, compiled)).toEqual(dutiesOf(facts, today, compiled));
      }),
    );
  });

  it('DUT-65 with no table at all the law still asks the same', () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        expect(lawKeys(facts, {})).toEqual(lawKeys(facts, constantsOn('2026-11-20').constants));
      }),
    );
  });
});
