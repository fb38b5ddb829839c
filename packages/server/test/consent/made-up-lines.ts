import type { AnswerKind, ConsentEntry } from '../../src/modules/consent/consent-entry.ts';
import type { CoveredChannel, PurposeVersion } from '../../src/modules/consent/purpose-version.ts';

export const mother = 'mother';
export const father = 'father';
export const child = 'child';
export const today = '2026-11-21';
export const young = '2016-05-05';
/** Turned sixteen on 10 November 2026. */
export const justSixteen = '2010-11-10';

export const facebook: CoveredChannel = { kind: 'facebook', audience: 'public', name: 'Facebook' };
export const instagram: CoveredChannel = { kind: 'instagram', audience: 'public', name: 'Instagram' };

export function version(number: number, given: Partial<PurposeVersion> = {}): PurposeVersion {
  const madeOn = `2026-0${number}-01`;
  const words = { name: 'sociale media', meaning: '', standard: null };
  return {
    number,
    meaningNumber: 1,
    ...words,
    channels: [facebook],
    madeAt: `${madeOn}T08:00:00Z`,
    madeOn,
    ...given,
  };
}

let made = 0;
export function line(kind: AnswerKind, by: string | null, given: Partial<ConsentEntry> = {}): ConsentEntry {
  made += 1;
  const saidOn = given.saidOn ?? '2026-09-01';
  return {
    id: `line-${String(made).padStart(5, '0')}`,
    subjectId: child,
    purposeId: 'purpose',
    version: 1,
    kind,
    answeredBy: by,
    capacity: by === child ? 'pupil' : 'guardian',
    way: by === null ? 'imported' : 'link',
    saidOn,
    recordedAt: `${saidOn}T10:00:00Z`,
    recordedBy: by === null ? 'office' : null,
    language: 'nl',
    textDigest: 'f'.repeat(64),
    requestId: 'request',
    reference: null,
    note: null,
    scanId: null,
    source: by === null ? 'Parro' : null,
    invalidates: null,
    reason: null,
    ...given,
  };
}

export const both = [
  { id: mother, hasCustody: true },
  { id: father, hasCustody: true },
];
