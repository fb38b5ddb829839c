import { consentLanguage } from '@plaatswijs/contract';
import { expect, it } from 'vitest';
import { shownDigest } from '../../src/modules/consent/shown-text.ts';
import { facebook, instagram, version } from './made-up-lines.ts';

it('CON-2: the digest is of just what was shown: another in each language, and with every other word or channel', () => {
  const shown = version(1, { standard: 'social-media' });
  const digests = [
    ...consentLanguage.options.map((language) => shownDigest(shown, language)),
    shownDigest({ ...shown, meaning: 'Ook in de krant.' }, 'nl'),
    shownDigest({ ...shown, standard: null }, 'nl'),
    shownDigest({ ...shown, channels: [facebook, instagram] }, 'nl'),
    shownDigest({ ...shown, channels: [{ ...facebook, audience: 'closed-group' }] }, 'nl'),
  ];
  expect(new Set(digests).size).toBe(digests.length);
  expect(digests.every((digest) => /^[0-9a-f]{64}$/.test(digest))).toBe(true);
  expect(shownDigest(version(1, { standard: 'social-media' }), 'nl')).toBe(digests[0]);
});
