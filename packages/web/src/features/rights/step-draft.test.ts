import { describe, expect, it } from 'vitest';
import { rightsSteps as t } from '../../messages/nl/office/rights-steps.ts';
import { faultsOf, planOf, startOf } from './step-draft.ts';
import type { RightsThings } from './step-queries.ts';

const file = { fileId: '0199a000-0000-7000-8000-000000000001', kind: 'pupil', records: 2 } as const;
const things: RightsThings = {
  details: {
    givenName: 'Saar',
    callName: null,
    prefix: 'van',
    surname: 'Akkerman',
    initials: null,
    birthDate: '2015-03-02',
  },
  files: [file],
  consent: { mayWithdraw: true, purposes: [], scans: 0 },
  publications: [],
  photos: [],
};
const asked = { capacity: 'guardian', outcome: 'corrected' } as const;
const start = startOf(things, asked);

describe('what is sent of a step', () => {
  it('is only what is other than it was, and an emptied part of a name is none', () => {
    const draft = { ...start, kind: 'person-details', surname: ' Ackermann ', prefix: '' } as const;
    expect(planOf(draft, things)).toEqual({
      kind: 'person-details',
      changes: { surname: 'Ackermann', prefix: null },
    });
    expect(faultsOf(draft, things, t)).toEqual([]);
  });

  it('is nothing while nothing was put right, or a name is missing', () => {
    const same = { ...start, kind: 'person-details' } as const;
    expect(planOf(same, things)).toBeNull();
    expect(faultsOf(same, things, t)).toEqual([{ field: 'step-given', message: t.correctMissing }]);
    const nameless = { ...same, surname: ' ' };
    expect(planOf(nameless, things)).toBeNull();
    expect(faultsOf(nameless, things, t)).toEqual([{ field: 'step-surname', message: t.nameMissing }]);
  });

  it('begins with the only file there is, and with whose words they are', () => {
    expect(start).toMatchObject({ fileId: file.fileId, saidBy: 'school' });
    expect(startOf(things, { ...asked, outcome: 'statement-added' }).saidBy).toBe('guardian');
    expect(startOf(things, { capacity: 'self', outcome: 'statement-added' }).saidBy).toBe('person');
    expect(startOf({ ...things, files: [] }, asked).fileId).toBeNull();
  });

  it('has a fault for whatever it is not sent without', () => {
    for (const kind of [
      'file-statement',
      'file-erasure',
      'consent-withdrawal',
      'publication-recall',
      'photo-cover',
      'photo-erasure',
      'by-hand',
    ] as const) {
      const draft = { ...start, kind };
      expect(planOf(draft, things), kind).toBeNull();
      expect(faultsOf(draft, things, t), kind).toHaveLength(1);
    }
    expect(planOf(start, things)).toBeNull();
    expect(faultsOf(start, things, t)).toHaveLength(1);
  });
});
