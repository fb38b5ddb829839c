import { letterKinds } from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import { letters as t } from '../../../messages/nl/office/letters.ts';
import { type DraftValues, draftFaults, goesWith, noDraft } from './draft-values.ts';

const fieldsOf = (values: Partial<DraftValues>) =>
  draftFaults({ ...noDraft(null), ...values }, letterKinds, t).map(({ field }) => field);

describe('a letter that is begun', () => {
  it('has nothing chosen beforehand', () => {
    expect(fieldsOf({})).toEqual(['letter-kind', 'letter-to']);
  });

  it('belongs to a measure where it must', () => {
    expect(fieldsOf({ kind: 'suspension-pupil', to: 'party' })).toEqual(['letter-measure']);
    expect(fieldsOf({ kind: 'suspension-pupil', measureId: 'm', to: 'party' })).toEqual([]);
    expect(fieldsOf({ kind: 'closing-letter', to: 'party' })).toEqual([]);
  });

  it('goes to somebody by name, with an address of six lines at most', () => {
    expect(fieldsOf({ kind: 'closing-letter', to: 'other' })).toEqual(['letter-name']);
    const lines = (count: number) => Array.from({ length: count }, () => 'regel\n').join('');
    expect(fieldsOf({ kind: 'closing-letter', to: 'party', address: lines(6) })).toEqual([]);
    expect(fieldsOf({ kind: 'closing-letter', to: 'party', address: lines(7) })).toEqual(['letter-address']);
  });

  it('goes with a measure of its kind, about such a person', () => {
    const pupil = { kind: 'suspension', capacity: 'pupil' } as const;
    expect(goesWith(letterKinds['suspension-pupil'], pupil)).toBe(true);
    expect(goesWith(letterKinds['decision-staff'], pupil)).toBe(false);
    expect(goesWith(letterKinds['closing-letter'], pupil)).toBe(false);
    expect(goesWith(letterKinds['hearing-invitation'], pupil)).toBe(true);
  });
});
