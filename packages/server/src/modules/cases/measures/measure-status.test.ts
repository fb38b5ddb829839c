import { measureStatus } from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import {
  canBeDoneWith,
  isDecided,
  isPending,
  type MeasureTransition,
  measureStatusAfter,
  measureTransitions,
  stands,
} from './measure-status.ts';

const leads: Readonly<Record<string, Readonly<Partial<Record<MeasureTransition, string>>>>> = {
  considered: { intend: 'intended', decide: 'decided', drop: 'dropped' },
  intended: { decide: 'decided', drop: 'dropped' },
  decided: { object: 'objection', withdraw: 'withdrawn', end: 'ended' },
  objection: { uphold: 'upheld', change: 'changed', 'withdraw-on-objection': 'withdrawn' },
  upheld: { withdraw: 'withdrawn', end: 'ended' },
  changed: { withdraw: 'withdrawn', end: 'ended' },
  ended: { object: 'objection' },
  withdrawn: {},
  dropped: {},
};

describe('MEA-11 the statuses of a measure', () => {
  it.each(measureStatus.options)('%s leads where the table says, and nowhere else', (status) => {
    for (const transition of measureTransitions)
      expect(measureStatusAfter(status, transition), transition).toBe(leads[status]?.[transition] ?? null);
  });

  it('nothing is written down with what was dropped or withdrawn', () => {
    const can = measureStatus.options.filter((status) => canBeDoneWith(status, 'step'));
    expect(measureStatus.options.filter((status) => !can.includes(status))).toEqual(['withdrawn', 'dropped']);
  });

  it('only what was decided and not taken back stands; what waits for somebody is pending', () => {
    expect(measureStatus.options.filter(isPending)).toEqual(['considered', 'intended', 'objection']);
    expect(measureStatus.options.filter(stands)).toEqual([
      'decided',
      'objection',
      'upheld',
      'changed',
      'ended',
    ]);
    expect(measureStatus.options.filter((status) => !isDecided(status))).toEqual([
      'considered',
      'intended',
      'dropped',
    ]);
  });
});
