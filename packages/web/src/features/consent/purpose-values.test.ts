import { describe, expect, it } from 'vitest';
import { consent as t } from '../../messages/nl/office/consent.ts';
import type { Purpose } from './consent-queries.ts';
import { asksAgain, faultsIn, type PurposeValues, sentPurpose } from './purpose-values.ts';

const purpose: Purpose = {
  id: '0190f6a0-0000-7000-8000-000000000001',
  name: 'Sociale media',
  meaning: 'Op Facebook.',
  standard: 'social-media',
  place: 1,
  version: 1,
  versionSince: '2026-09-01T08:00:00Z',
  channels: [],
  closedOn: null,
};
const same: PurposeValues = {
  name: 'Sociale media',
  meaning: 'Op Facebook. ',
  standard: 'social-media',
  changes: null,
  moveHere: [],
};

describe('changing a purpose', () => {
  it('asks nobody again when nothing or only the wording changes', () => {
    expect(asksAgain(purpose, same)).toBe(false);
    expect(asksAgain(purpose, { ...same, meaning: 'Op onze Facebook.', changes: 'words' })).toBe(false);
    expect(faultsIn(purpose, same, t)).toEqual([]);
  });

  it('asks everybody again for another meaning and for another channel', () => {
    expect(asksAgain(purpose, { ...same, meaning: 'Ook op TikTok.', changes: 'meaning' })).toBe(true);
    expect(asksAgain(purpose, { ...same, moveHere: ['channel'] })).toBe(true);
  });

  it('is not sent before somebody has said what the change of words is', () => {
    const unsaid = { ...same, standard: 'website' as const };
    expect(faultsIn(purpose, unsaid, t)).toEqual([
      { field: 'purpose-changes', message: t.purposeKindMissing },
    ]);
    expect(faultsIn(purpose, { ...unsaid, changes: 'meaning' }, t)).toEqual([]);
    expect(sentPurpose({ ...unsaid, changes: 'meaning' }, true).onlyWording).toBe(false);
  });

  it('needs words of its own where no explanation of ours belongs to it', () => {
    const bare = { ...same, name: ' ', meaning: '', standard: null };
    expect(faultsIn(null, bare, t).map(({ field }) => field)).toEqual(['purpose-name', 'purpose-meaning']);
  });
});
