import type { ConsentWay } from '@plaatswijs/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerKind, ConsentEntry } from '../../src/modules/consent/consent-entry.ts';
import { effectiveConsent } from '../../src/modules/consent/effective-consent.ts';
import {
  both,
  child,
  facebook,
  father,
  instagram,
  justSixteen,
  line,
  mother,
  version,
  young,
} from './made-up-lines.ts';

describe('whatever was said', () => {
  const seed = 20_261_121;
  const day = fc
    .integer({ min: 0, max: 320 })
    .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  const ways: readonly ConsentWay[] = ['link', 'letter-code', 'paper', 'phone', 'signed-in', 'imported'];
  const maybe = (text: string) => fc.constantFrom(null, text);
  const anyLine = fc
    .record({
      kind: fc.constantFrom<AnswerKind>('given', 'refused', 'withdrawn'),
      by: fc.constantFrom(mother, father, 'stranger', child, null),
      way: fc.constantFrom(...ways),
      saidOn: day,
      hour: fc.integer({ min: 0, max: 9 }),
      version: fc.integer({ min: 1, max: 3 }),
      requestId: maybe('request'),
      reference: maybe('map 3'),
      note: maybe('belde zelf'),
      source: maybe('Parro'),
      recordedBy: maybe('office'),
      textDigest: maybe('f'.repeat(64)),
    })
    .map(({ kind, by, hour, ...rest }) =>
      line(kind, by, { ...rest, recordedAt: `${rest.saidOn}T0${hour}:00:00Z` }),
    );
  const proved = anyLine.map((one) => ({
    ...one,
    way: one.answeredBy === null ? ('imported' as const) : ('paper' as const),
    reference: 'map 3',
    source: 'Parro',
    recordedBy: 'office',
  }));
  const custody = fc.constantFrom(true, false, null);
  const cases = (lines: fc.Arbitrary<ConsentEntry>) =>
    fc.record({
      entries: fc.array(lines, { maxLength: 8 }),
      subject: fc.record({
        kind: fc.constant('pupil' as const),
        birthDate: fc.constantFrom(young, justSixteen, '2010-03-01', null),
        guardians: fc.tuple(custody, custody).map(([one, other]) => [
          { id: mother, hasCustody: one },
          { id: father, hasCustody: other },
        ]),
      }),
      versions: fc.constantFrom(
        [version(1)],
        [version(1), version(2, { channels: [facebook, instagram] })],
        [version(1), version(2, { meaningNumber: 2 }), version(3, { meaningNumber: 2 })],
      ),
      needs: fc.constantFrom([facebook], [instagram], []),
      on: day,
    });
  const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
    fc.assert(fc.property(arbitrary, holds), { seed, numRuns: 1500 });

  it('CON-2: nothing is given without a yes that is proved and was said by then', () => {
    check(cases(anyLine), (one) => {
      const { state, byWhom, since } = effectiveConsent(one);
      if (state !== 'given') return;
      const yes = one.entries.filter(({ kind, saidOn }) => kind === 'given' && saidOn <= one.on);
      const good = yes.filter(
        ({ way, requestId, textDigest, reference, note, source, recordedBy, answeredBy }) =>
          ((way === 'link' || way === 'letter-code') && requestId !== null && textDigest !== null) ||
          (way === 'paper' && reference !== null && recordedBy !== null) ||
          (way === 'phone' && note !== null && recordedBy !== null) ||
          (way === 'signed-in' && recordedBy === answeredBy && textDigest !== null) ||
          (way === 'imported' && source !== null && recordedBy !== null),
      );
      expect(good.some((answer) => byWhom.includes(answer.answeredBy) && answer.saidOn === since)).toBe(true);
    });
  });

  it('CON-3, CON-4: no yes wins over a later no of a guardian with custody', () => {
    check(fc.tuple(cases(proved), fc.constantFrom<AnswerKind>('refused', 'withdrawn')), ([one, kind]) => {
      const guardians = [{ id: mother, hasCustody: true }, one.subject.guardians[1] ?? both[1]].flatMap(
        (g) => g ?? [],
      );
      const subject = { ...one.subject, birthDate: young, guardians };
      const last = line(kind, mother, { saidOn: one.on, recordedAt: `${one.on}T23:00:00Z` });
      const { state } = effectiveConsent({ ...one, subject, entries: [...one.entries, last] });
      expect(['refused', 'withdrawn', 'hold']).toContain(state);
    });
  });

  it('CON-4: no yes wins over a later no of a pupil of sixteen', () => {
    check(cases(proved), (one) => {
      const on = '2026-12-01';
      const subject = { ...one.subject, birthDate: justSixteen };
      const last = line('withdrawn', child, { saidOn: on, recordedAt: `${on}T23:00:00Z` });
      expect(effectiveConsent({ ...one, on, subject, entries: [...one.entries, last] }).state).toBe(
        'withdrawn',
      );
    });
  });

  it('CON-5: the order of lines decides nothing', () => {
    check(
      cases(anyLine).chain((one) =>
        fc.tuple(fc.constant(one), fc.shuffledSubarray(one.entries, { minLength: one.entries.length })),
      ),
      ([one, entries]) => {
        expect(effectiveConsent({ ...one, entries })).toEqual(effectiveConsent(one));
      },
    );
  });

  it('CON-7: before the birthday nothing a pupil says matters, and after it nothing a parent gives', () => {
    check(cases(proved), (one) => {
      const subject = { ...one.subject, birthDate: justSixteen };
      const before = { ...one, subject, on: '2026-11-09' };
      const byOthers = one.entries.filter(({ answeredBy }) => answeredBy !== child);
      expect(effectiveConsent({ ...before, entries: byOthers })).toEqual(effectiveConsent(before));
      const after = { ...one, subject, on: '2026-11-21' };
      const late = line('given', father, { saidOn: '2026-11-20' });
      expect(effectiveConsent({ ...after, entries: [...one.entries, late] })).toEqual(
        effectiveConsent(after),
      );
    });
  });
});
