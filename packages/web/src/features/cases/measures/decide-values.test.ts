import { describe, expect, it } from 'vitest';
import { measures as t } from '../../../messages/nl/office/measures.ts';
import {
  asksOf,
  type DecideAsks,
  type DecideValues,
  decideBody,
  decideFaults,
  noDecision,
  tooLong,
} from './decide-values.ts';
import type { Measure } from './measure-queries.ts';

const today = '2026-11-23';

const suspension: DecideAsks = {
  days: 'needed',
  mandate: true,
  ownMotivation: false,
  whyNotParentFirst: false,
  urgency: false,
  mostDays: 7,
  longerWithReason: false,
};

const filledIn: DecideValues = {
  ...noDecision(today),
  from: '2026-11-23',
  until: '2026-11-29',
  reasons: 'Hij sloeg iemand.',
  mandate: 'Managementstatuut, artikel 7',
};

const faultsOf = (values: DecideValues, asks: DecideAsks = suspension) =>
  decideFaults(values, {
    asks,
    today,
    t,
    turned: 'omgekeerd',
    sayTooLong: ({ days, schoolDays, most, until }) => `${days} ${schoolDays} ${most} ${until}`,
    freeDays: [],
  });

const fieldsOf = (values: DecideValues, asks: DecideAsks = suspension) =>
  faultsOf(values, asks).map(({ field }) => field);

describe('a decision that is filled in', () => {
  it('has nothing chosen beforehand but the day it is', () => {
    const { decidedOn, ...others } = noDecision(today);
    expect(decidedOn).toBe(today);
    expect(Object.values(others).every((value) => value === null || value === '')).toBe(true);
    expect(fieldsOf(noDecision(today))).toEqual(['decide-from', 'decide-reasons', 'decide-mandate']);
  });

  it('takes seven days and says of eight until when it may last', () => {
    expect(faultsOf(filledIn)).toEqual([]);
    expect(faultsOf({ ...filledIn, until: '2026-11-30' })).toEqual([
      { field: 'decide-until', message: '8 6 7 2026-11-29' },
    ]);
  });

  it('is refused where it ends before it begins, or was decided later than today', () => {
    expect(faultsOf({ ...filledIn, until: '2026-11-22' })).toEqual([
      { field: 'decide-until', message: 'omgekeerd' },
    ]);
    expect(fieldsOf({ ...filledIn, decidedOn: '2026-11-24' })).toEqual(['decide-on']);
    expect(fieldsOf({ ...filledIn, decidedOn: null })).toEqual(['decide-on']);
  });

  it('lasts longer with a reason only where the law leaves that', () => {
    const order: DecideAsks = { ...suspension, mostDays: 28, longerWithReason: true };
    const long = { ...filledIn, until: '2026-12-31' };
    expect(fieldsOf(long, order)).toEqual(['decide-longer']);
    expect(fieldsOf({ ...long, longerBecause: 'Het onderzoek loopt nog.' }, order)).toEqual([]);
    expect(fieldsOf({ ...long, longerBecause: 'Het onderzoek loopt nog.' })).toEqual(['decide-until']);
  });

  it('asks a motivation of its own for a child whose parent did it', () => {
    const child = { ...suspension, ownMotivation: true, whyNotParentFirst: true };
    expect(fieldsOf(filledIn, child)).toEqual(['decide-own', 'decide-parent']);
    // The same words again say nothing of the child.
    const again = { ...filledIn, ownMotivation: filledIn.reasons, whyNotParentFirst: 'De ouder is weg.' };
    expect(fieldsOf(again, child)).toEqual(['decide-own']);
    expect(fieldsOf({ ...again, ownMotivation: 'De klas is niet veilig.' }, child)).toEqual([]);
  });

  it('asks no days where there are none, and may leave them open where that is possible', () => {
    const none = { ...filledIn, from: null, until: null };
    expect(fieldsOf(none, { ...suspension, days: 'none' })).toEqual([]);
    expect(fieldsOf(none, { ...suspension, days: 'possible' })).toEqual([]);
    expect(fieldsOf({ ...none, from: today }, { ...suspension, days: 'possible' })).toEqual([]);
    expect(fieldsOf({ ...none, from: today })).toEqual(['decide-until']);
  });

  it('sends only what was asked', () => {
    const said = { ...filledIn, urgency: 'haast', ownMotivation: 'eigen', longerBecause: 'langer' };
    expect(decideBody(said, { ...suspension, days: 'none', mandate: false }, [])).toEqual({
      decidedOn: today,
      from: null,
      until: null,
      reasons: 'Hij sloeg iemand.',
      mandate: null,
      ownMotivation: null,
      whyNotParentFirst: null,
      urgency: null,
      longerBecause: null,
    });
    expect(decideBody(filledIn, suspension, []).mandate).toBe('Managementstatuut, artikel 7');
  });
});

describe('what a decision asks', () => {
  const step = (
    name: 'parent-first' | 'view-received',
    state: 'open' | 'done',
  ): Measure['steps'][number] => ({
    step: name,
    state,
    when: 'before',
    force: 'must',
    to: null,
    source: { kind: 'own-choice', reference: null },
    possibleFrom: null,
    due: null,
    recordable: true,
    done: null,
  });
  const measure = (steps: Measure['steps']): Pick<Measure, 'steps' | 'option'> => ({
    steps,
    option: {
      standing: 'named',
      citations: [],
      remarks: [],
      judge: null,
      notices: [],
      decidedBy: 'board-or-mandated-director',
      needs: {
        days: 'needed',
        mandate: true,
        ownMotivation: false,
        urgency: true,
        mostDays: 28,
        longerWithReason: true,
        elsewhere: [],
      },
    },
  });

  it('is where a mandate stands of a director, and not of the board', () => {
    expect(asksOf(measure([]), 'director').mandate).toBe(true);
    expect(asksOf(measure([]), 'board').mandate).toBe(false);
  });

  it('is why the parent did not come first only while nothing turned to the parent', () => {
    expect(asksOf(measure([step('parent-first', 'open')]), 'board').whyNotParentFirst).toBe(true);
    expect(asksOf(measure([step('parent-first', 'done')]), 'board').whyNotParentFirst).toBe(false);
  });

  it('is why it cannot wait only while the view is awaited', () => {
    expect(asksOf(measure([step('view-received', 'open')]), 'board').urgency).toBe(true);
    expect(asksOf(measure([step('view-received', 'done')]), 'board').urgency).toBe(false);
  });
});

it('is never too long where there is no longest', () => {
  expect(tooLong({ from: today, until: '2027-11-23' }, null, [])).toBeNull();
});
