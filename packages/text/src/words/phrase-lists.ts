import type { PhraseList } from '../phrases/phrase-book.ts';
import { familyPhrases, healthPhrases } from './care-phrases.ts';
import {
  addressPhrases,
  directInsultPhrases,
  obscenityPhrases,
  sextingPhrases,
  strongInsultPhrases,
  threatPhrases,
  watchingPhrases,
  weakInsultPhrases,
} from './conduct-phrases.ts';
import {
  copyrightPhrases,
  creditPhrases,
  criticismPhrases,
  employerPhrases,
  onBehalfPhrases,
  ownOpinionPhrases,
  thirdPartyPhrases,
} from './opinion-phrases.ts';
import {
  noOutcomePhrases,
  plannedPhrases,
  strongOutcomePhrases,
  talkEventPhrases,
  weakOutcomePhrases,
} from './talk-phrases.ts';

/** All phrases that any detector asks for, searched in one go. The confidence is that of the phrase by itself. */
export const phraseLists = [
  { name: 'health', confidence: 0.6, phrases: healthPhrases },
  { name: 'family', confidence: 0.6, phrases: familyPhrases },
  { name: 'talk-event', confidence: 0.4, phrases: talkEventPhrases },
  { name: 'outcome', confidence: 0.7, phrases: strongOutcomePhrases },
  { name: 'weak-outcome', confidence: 0.4, phrases: weakOutcomePhrases },
  { name: 'no-outcome', confidence: 0, phrases: noOutcomePhrases },
  { name: 'planned', confidence: 0, phrases: plannedPhrases },
  { name: 'strong-insult', confidence: 0.7, phrases: strongInsultPhrases },
  { name: 'weak-insult', confidence: 0.4, phrases: weakInsultPhrases },
  { name: 'direct-insult', confidence: 0.8, phrases: directInsultPhrases },
  { name: 'address', confidence: 0, phrases: addressPhrases },
  { name: 'threat', confidence: 0.85, phrases: threatPhrases },
  { name: 'watching', confidence: 0.6, phrases: watchingPhrases },
  { name: 'obscenity', confidence: 0.65, phrases: obscenityPhrases },
  { name: 'sexting', confidence: 0.7, phrases: sextingPhrases },
  { name: 'criticism', confidence: 0.7, phrases: criticismPhrases },
  { name: 'employer', confidence: 0.8, phrases: employerPhrases },
  { name: 'own-opinion', confidence: 0.85, phrases: ownOpinionPhrases },
  { name: 'third-parties', confidence: 0.85, phrases: thirdPartyPhrases },
  { name: 'on-behalf', confidence: 0.8, phrases: onBehalfPhrases },
  { name: 'copyright', confidence: 0.65, phrases: copyrightPhrases },
  { name: 'credit', confidence: 0.7, phrases: creditPhrases },
  {
    name: 'singled-out',
    confidence: 0.5,
    phrases: [
      'enige kind|jongen|meisje|leerling|kindje met|zonder|in|van|die',
      'als enige in|van ..1 groep|klas',
    ],
  },
] as const satisfies readonly PhraseList<string>[];

export type PhraseName = (typeof phraseLists)[number]['name'];
