import { expect, it } from 'vitest';
import { caseOf } from './test-case.ts';
import { triageBody, triageOf } from './triage-values.ts';

it('says what is known as yes or no, and leaves out what is not', () => {
  const values = triageOf(caseOf({ facts: { sexual: true, leaked: false } }));
  expect(values.facts).toMatchObject({ sexual: 'yes', leaked: 'no', betweenPupils: 'unknown' });
  const { facts } = triageBody(
    { ...values, facts: { ...values.facts, sexual: 'unknown' } },
    { sexual: true },
  );
  expect(facts).toEqual({ leaked: false });
});

it('keeps what was decided elsewhere', () => {
  const before = { reasonableSuspicion: true, doubtBy: 'staff' } as const;
  expect(triageBody(triageOf(caseOf({ facts: before })), before).facts).toEqual(before);
});

it('says when the school knew of a leak, and only of a leak', () => {
  const facts = { leaked: true, awareOfLeakAt: '2026-11-21T13:30:00.000Z' };
  const values = triageOf(caseOf({ facts }));
  expect(values.leakKnownAt).toEqual({ day: '2026-11-21', time: '14:30' });
  expect(triageBody(values, facts).facts).toEqual(facts);
  const none = { ...values, facts: { ...values.facts, leaked: 'no' as const } };
  expect(triageBody(none, facts).facts).toEqual({ leaked: false });
});
