import { expect, it } from 'vitest';
import { casesWork as t } from '../../messages/nl/office/cases-work.ts';
import { type CloseValues, closeBody, closeFaults, concernedIn } from './close-values.ts';
import { caseOf, reportOf } from './test-case.ts';

const party = {
  id: 'accused',
  person: null,
  name: 'Bram',
  note: '',
  role: 'accused' as const,
  capacity: 'pupil' as const,
  guardianOf: null,
  since: '2026-11-21T10:00:00Z',
  until: null,
};
const own = reportOf({ id: 'own', manner: 'staff', by: { id: 'me', name: 'Ik' }, answersReach: false });
const it_ = caseOf({
  reports: [reportOf(), own],
  parties: [
    party,
    { ...party, id: 'witness', role: 'witness' },
    { ...party, id: 'gone', until: '2026-11-21T11:00:00Z' },
  ],
});
const concerned = concernedIn(it_, () => 'de melder');
const nothing: CloseValues = { outcome: 'solved', why: '', telling: {} };

it('asks what each report and each of those concerned hears, but not of oneself', () => {
  expect(concerned.map(({ id }) => id)).toEqual(['report', 'accused']);
  expect(closeFaults({ ...nothing, outcome: null }, concerned, t).map(({ field }) => field)).toEqual([
    'close-outcome',
    'tell-report',
    'tell-accused',
  ]);
});

it('asks for the text, and for the reason of telling nothing', () => {
  const telling = {
    report: { how: 'told' as const, text: ' ', reason: null },
    accused: { how: 'not-told' as const, text: '', reason: null },
  };
  expect(closeFaults({ ...nothing, telling }, concerned, t).map(({ field }) => field)).toEqual([
    'tell-text-report',
    'tell-why-accused',
  ]);
});

it('sends to each only what is theirs', () => {
  const telling = {
    report: { how: 'told' as const, text: ' We hebben gepraat. ', reason: null },
    accused: { how: 'not-told' as const, text: 'oud', reason: 'unsafe' as const },
  };
  const values = { ...nothing, telling };
  expect(closeFaults(values, concerned, t)).toEqual([]);
  expect(closeBody(it_, values, concerned)).toEqual({
    outcome: 'solved',
    why: '',
    reporters: [
      { reportId: 'own', told: { how: 'not-told', reason: 'not-concerned' } },
      { reportId: 'report', told: { how: 'told', text: 'We hebben gepraat.' } },
    ],
    parties: [{ partyId: 'accused', told: { how: 'not-told', reason: 'unsafe' } }],
  });
});
