import { caseAct } from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import { canBeDone, mayBeDoneBy, statusAfter, whatMayBeDone } from './case-status.ts';

const statuses = ['new', 'open', 'closed'] as const;
const transitions = ['take-up', 'close', 'reopen'] as const;

describe('CAS-1 the statuses of a case', () => {
  it.each([
    ['new', 'take-up', 'open'],
    ['new', 'close', null],
    ['new', 'reopen', null],
    ['open', 'take-up', null],
    ['open', 'close', 'closed'],
    ['open', 'reopen', null],
    ['closed', 'take-up', null],
    ['closed', 'close', null],
    ['closed', 'reopen', 'open'],
  ] as const)('%s, %s: %s', (from, transition, to) => {
    expect(statusAfter(from, transition)).toBe(to);
    expect(canBeDone(from, transition)).toBe(to !== null);
  });

  it('is the whole table', () => {
    expect(statuses.length * transitions.length).toBe(9);
  });

  it.each([
    ['triage', true, true, false],
    ['change-parties', true, true, false],
    ['change-readers', true, true, true],
    ['hand-over', true, true, false],
    ['write-note', true, true, false],
    ['write-down', true, true, false],
    ['plan-task', true, true, false],
    ['finish-task', true, true, true],
    ['settle-duty', true, true, true],
    ['answer-reporter', true, true, true],
    ['add-evidence', true, true, false],
    ['write-letter', true, true, true],
    ['send-letter', true, true, true],
    ['ask-identity', true, true, false],
    ['decide-identity', true, true, false],
    ['link', true, true, true],
    ['take-measure', true, true, false],
    ['note-measure-step', true, true, true],
  ] as const)('%s can be done while new: %s, open: %s, closed: %s', (act, ...can) => {
    expect(statuses.map((status) => canBeDone(status, act))).toEqual(can);
  });
});

describe('CAS-31 what somebody does in a case, by as what they read it', () => {
  it.each(['counsellor', 'director', 'leader', 'board', 'handler'] as const)('%s: everything', (capacity) => {
    expect(caseAct.options.filter((act) => !mayBeDoneBy(capacity, act))).toEqual([]);
  });

  it('consulted: a note, and a task of their own', () => {
    expect(caseAct.options.filter((act) => mayBeDoneBy('consulted', act))).toEqual([
      'write-note',
      'finish-task',
    ]);
  });

  it('and by how the case stands', () => {
    expect(whatMayBeDone('open', 'consulted')).toEqual(['write-note', 'finish-task']);
    expect(whatMayBeDone('closed', 'consulted')).toEqual(['finish-task']);
    expect(whatMayBeDone('open', 'handler')).not.toContain('take-up');
    expect(whatMayBeDone('new', 'handler')).toContain('take-up');
  });
});
