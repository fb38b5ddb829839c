import { describe, expect, it } from 'vitest';
import { nextStepOf } from './next-step.ts';
import { caseOf, dutyOf, entryOf, reportOf } from './test-case.ts';

const answered = reportOf({
  messages: [{ id: 'm', at: '2026-11-21T11:00:00Z', from: 'school', by: null, text: 'Dank je.' }],
});
const asked = {
  id: 'request',
  askedBy: { id: 'other', name: 'Fee' },
  askedAt: '2026-11-21T11:00:00Z',
  reason: 'Om de ouders te spreken.',
  decidedAt: null,
  decidedBy: null,
  granted: null,
  mayDecide: true,
};

describe('what to do next in a case', () => {
  it('is to take up what is new', () => {
    expect(nextStepOf(caseOf({ status: 'new', reports: [reportOf()] })).kind).toBe('take-up');
  });

  it('is to decide about a colleague’s question before all else', () => {
    const report = reportOf({ identity: { known: true, mayAsk: false, requests: [asked] } });
    expect(nextStepOf(caseOf({ status: 'new', reports: [report] }))).toEqual({ kind: 'decide', report });
  });

  it('is what is due at once, before the answer', () => {
    const duty = dutyOf({ key: 'tell', due: { kind: 'at-once', since: '2026-11-21T10:00:00Z' } });
    const it = caseOf({ reports: [reportOf()], duties: [dutyOf(), duty] });
    expect(nextStepOf(it)).toEqual({ kind: 'duty', duty });
  });

  it('is to answer who was not answered, or said something since', () => {
    const again = reportOf({
      messages: [
        ...answered.messages,
        { id: 'n', at: '2026-11-21T12:00:00Z', from: 'reporter', by: null, text: 'Nog iets.' },
      ],
    });
    expect(nextStepOf(caseOf({ reports: [reportOf()] })).kind).toBe('answer');
    expect(nextStepOf(caseOf({ reports: [again] })).kind).toBe('answer');
    expect(nextStepOf(caseOf({ reports: [answered] })).kind).toBe('nothing');
    expect(nextStepOf(caseOf({ reports: [reportOf({ answersReach: false })] })).kind).toBe('nothing');
  });

  it('is to classify before anything follows from it', () => {
    expect(nextStepOf(caseOf({ seriousness: null, duties: [dutyOf()] })).kind).toBe('triage');
  });

  it('MEA-45 is to close it again when the measure it ended in was taken back', () => {
    const entries = [
      entryOf({ version: 1, kind: 'closed', code: 'measure' }),
      entryOf({ version: 2, kind: 'reopened', code: 'measure-withdrawn' }),
    ];
    expect(nextStepOf(caseOf({ entries, duties: [dutyOf()] })).kind).toBe('close-again');
  });

  it('is the duty that is due soonest, whatever the kind of its term', () => {
    const later = dutyOf({ key: 'later', due: { kind: 'day', on: '2026-11-25' } });
    const sooner = dutyOf({ key: 'sooner', due: { kind: 'moment', at: '2026-11-24T09:00:00Z' } });
    const it = caseOf({ duties: [dutyOf({ key: 'no-date' }), later, sooner] });
    expect(nextStepOf(it)).toEqual({ kind: 'duty', duty: sooner });
  });

  it('is never what waits for something else, is done, or the law holds back', () => {
    const it = caseOf({
      duties: [
        dutyOf({ key: 'waits', waitsFor: ['other'] }),
        dutyOf({ key: 'done', state: 'done' }),
        dutyOf({ key: 'hear-accused', code: 'hear-accused' }),
      ],
      blocked: [{ action: 'confront-accused', by: ['tell-board'] }],
    });
    expect(nextStepOf(it).kind).toBe('nothing');
    expect(nextStepOf({ ...it, blocked: [] }).kind).toBe('duty');
  });

  it('is one’s own task before what may be left', () => {
    const task = {
      id: 'task',
      owner: { id: 'me', name: 'Ik' },
      what: 'De mentor bellen',
      dueOn: null,
      madeAt: '2026-11-21T10:00:00Z',
      madeBy: { id: 'me', name: 'Ik' },
      doneAt: null,
      doneBy: null,
    };
    const optional = dutyOf({ force: 'may' });
    expect(nextStepOf(caseOf({ tasks: [task], duties: [optional] }))).toEqual({
      kind: 'task',
      what: 'De mentor bellen',
    });
    const theirs = { ...task, owner: { id: 'other', name: 'Fee' } };
    expect(nextStepOf(caseOf({ tasks: [theirs], duties: [optional] })).kind).toBe('duty');
  });

  it('is to answer who says something after the end', () => {
    const message = { id: 'm', at: '2026-11-21T12:00:00Z', from: 'reporter' as const, by: null };
    const report = reportOf({ messages: [{ ...message, text: 'Het begint weer.' }] });
    expect(nextStepOf(caseOf({ status: 'closed', reports: [report] }))).toEqual({ kind: 'answer', report });
    expect(nextStepOf(caseOf({ status: 'closed', reports: [reportOf()] })).kind).toBe('closed');
  });

  it('is nothing when it is closed', () => {
    expect(nextStepOf(caseOf({ status: 'closed', duties: [dutyOf()] })).kind).toBe('closed');
  });

  it('CAS-32 is a task of their own or to look on, for who is consulted', () => {
    const me = { personId: 'me', capacity: 'consulted', may: ['write-note', 'finish-task'] } as const;
    const consulted = { me: { ...me, may: [...me.may] } };
    const urgent = dutyOf({ due: { kind: 'at-once', since: '2026-11-21T10:00:00Z' } });
    const all = { ...consulted, reports: [reportOf()], duties: [urgent] };
    expect(nextStepOf(caseOf(all)).kind).toBe('look-on');
    expect(nextStepOf(caseOf({ ...all, status: 'new' })).kind).toBe('look-on');
    expect(nextStepOf(caseOf({ ...all, status: 'closed' })).kind).toBe('look-on');
    const task = {
      id: 'task',
      owner: { id: 'me', name: 'Ik' },
      what: 'Bellen',
      dueOn: null,
      madeAt: '2026-11-21T10:00:00Z',
      madeBy: { id: 'other', name: 'Fee' },
      doneAt: null,
      doneBy: null,
    };
    expect(nextStepOf(caseOf({ ...all, tasks: [task] }))).toEqual({ kind: 'task', what: 'Bellen' });
  });
});
