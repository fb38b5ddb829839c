import { describe, expect, it } from 'vitest';
import { aboutFaults, aboutOf, comeOf } from './about-values.ts';

const after = {
  stop: [],
  come: [
    { id: 'board', name: 'Bas', capacity: 'board' as const, wasKeptOut: false },
    { id: 'director', name: 'Dirk', capacity: 'director' as const, wasKeptOut: true },
  ],
};
const words = { aboutMissing: 'none', aboutSame: 'same', aboutWait: 'wait', reasonMissing: 'why' };

describe('whom a case is about', () => {
  it('lets who could read it come, and whom it had been kept from only when somebody says so', () => {
    const values = aboutOf({ about: ['pupil'] });
    expect(comeOf(values, after)).toEqual(['board']);
    expect(comeOf({ ...values, chosen: { director: true, board: false } }, after)).toEqual(['director']);
    expect(comeOf(values, undefined)).toEqual([]);
  });

  it('is not sent empty, unchanged, without a reason, or before it was shown who reads it by it', () => {
    const now = { about: ['pupil' as const] };
    const faults = (about: readonly ('pupil' | 'staff')[], reason: string, shown = true) =>
      aboutFaults({ about, reason, chosen: {} }, now, shown ? after : undefined, words).map(
        ({ message }) => message,
      );
    expect(faults([], '')).toEqual(['none', 'why']);
    expect(faults(['pupil'], 'X')).toEqual(['same']);
    expect(faults(['staff'], 'X', false)).toEqual(['wait']);
    expect(faults(['staff'], 'X')).toEqual([]);
  });
});
