import { createHash } from 'node:crypto';
import type { ConsentLanguage } from '@plaatswijs/contract';
import { consentPageWords } from '@plaatswijs/web/consent-words';
import type { PurposeVersion } from './purpose-version.ts';

/**
 * The digest of what somebody was shown before they answered: the question and its explanation in their language, the
 * school's own words, and the channels with who can see them. With the version it proves what they agreed to.
 */
export function shownDigest(
  { name, meaning, standard, channels }: PurposeVersion,
  language: ConsentLanguage,
): string {
  const words = consentPageWords[language];
  const explained = standard === null ? null : words.purposes[standard];
  const shown = {
    language,
    question: explained === null ? words.ownPurposeSelf : explained.askSelf,
    means: explained?.means ?? null,
    name,
    meaning,
    channels: channels.map((channel) => [channel.name, words.audiences[channel.audience]]),
  };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}
