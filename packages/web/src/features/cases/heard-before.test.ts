import { expect, it } from 'vitest';
import type { CaseEntry } from './case-queries.ts';
import { closedBefore } from './heard-before.ts';
import { caseOf, entryOf, reportOf } from './test-case.ts';

const at = '2026-11-21T11:00:00Z';
const entry = (version: number, part: Partial<CaseEntry>) => entryOf({ version, at, ...part });

it('MEA-45 finds who was told the ending before, and what; an answer of another moment is none of it', () => {
  const report = reportOf({
    messages: [{ id: 'm', at, from: 'school', by: null, text: 'Er is een maatregel.' }],
  });
  const entries = [
    entry(1, { kind: 'message-sent', reportId: 'report', at: '2026-11-20T11:00:00Z' }),
    entry(2, { kind: 'message-sent', reportId: 'report' }),
    entry(3, { kind: 'message-sent', partyId: 'accused', text: 'Je bent geschorst.' }),
    entry(4, { kind: 'closed', code: 'measure' }),
    entry(5, { kind: 'reopened', code: 'measure-withdrawn', at: '2026-11-22T11:00:00Z' }),
  ];
  const before = closedBefore(caseOf({ reports: [report], entries }));
  expect(before).toMatchObject({ outcome: 'measure', isWithdrawn: true });
  expect([...(before?.heard ?? [])]).toEqual([
    ['report', { at, text: 'Er is een maatregel.' }],
    ['accused', { at, text: 'Je bent geschorst.' }],
  ]);
});

it('MEA-45 knows a case that was never closed, and one that was opened again by hand', () => {
  expect(closedBefore(caseOf())).toBeNull();
  const entries = [
    entry(1, { kind: 'closed', code: 'agreement' }),
    entry(2, { kind: 'reopened', text: 'Toch nog iets.' }),
  ];
  expect(closedBefore(caseOf({ entries }))).toMatchObject({ isWithdrawn: false });
});
