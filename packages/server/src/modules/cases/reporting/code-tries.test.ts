import { describe, expect, it } from 'vitest';
import { mostTries, openCodeTries } from './code-tries.ts';

const at = { boardId: 'b', schoolId: 's' };
const now = new Date('2026-11-21T09:59:30Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('REP-44: wrong codes', () => {
  it('stop one address after ten a minute, and nobody else', () => {
    const tries = openCodeTries();
    for (let time = 0; time < mostTries.ofAddress; time++) {
      expect(tries.mayTry('s', '10.0.0.1', now)).toBe(true);
      tries.wrong(at, '10.0.0.1', now);
    }
    expect(tries.mayTry('s', '10.0.0.1', later(59))).toBe(false);
    expect(tries.mayTry('s', '10.0.0.2', now)).toBe(true);
    expect(tries.mayTry('s', '10.0.0.1', later(60))).toBe(true);
  });

  it('stop a school after a hundred a minute, from however many addresses; what is refused makes it no longer', () => {
    const tries = openCodeTries();
    for (let time = 0; time < mostTries.atSchool; time++) tries.wrong(at, `10.1.0.${time}`, now);
    expect(tries.mayTry('s', '10.2.0.1', now)).toBe(false);
    expect(tries.mayTry('other', '10.2.0.1', now)).toBe(true);
    for (let time = 0; time < 500; time++) tries.wrong(at, `10.3.0.${time}`, later(30));
    expect(tries.mayTry('s', '10.2.0.1', later(60))).toBe(true);
  });

  it('are counted by the hour, told once, and hold no address', () => {
    const tries = openCodeTries();
    tries.wrong(at, '10.0.0.1', now);
    tries.wrong(at, '10.0.0.1', now);
    tries.wrong(at, '10.0.0.1', later(60));
    expect(tries.takeCounted(now)).toEqual([]);
    expect(tries.takeCounted(later(60))).toEqual([
      { ...at, hour: new Date('2026-11-21T09:00:00Z'), tries: 2 },
    ]);
    expect(tries.takeCounted(later(60))).toEqual([]);
    expect(tries.takeCounted(later(60), 'all')).toEqual([
      { ...at, hour: new Date('2026-11-21T10:00:00Z'), tries: 1 },
    ]);
  });
});
