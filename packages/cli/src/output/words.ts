import type { Language, Outcome, Text } from '@plaatswijs/rules';

/** What the answers are called. Silence has its own words: it is never shown as permission. */
export const outcomeWords: Readonly<Record<Outcome | 'open', Text>> = {
  allow: { nl: 'Mag', en: 'Allowed' },
  'allow-if': { nl: 'Mag, als…', en: 'Allowed, if…' },
  forbid: { nl: 'Mag niet', en: 'Not allowed' },
  discourage: { nl: 'Liever niet', en: 'Better not' },
  require: { nl: 'Moet', en: 'Must be done' },
  recommend: { nl: 'Aangeraden', en: 'Recommended' },
  may: { nl: 'De school kan hier iets doen', en: 'The school may act' },
  aware: { nl: 'Let op', en: 'Be aware' },
  outside: { nl: 'Valt buiten het protocol', en: 'Outside the protocol' },
  unclear: { nl: 'Niet duidelijk in het protocol', en: 'Unclear in the protocol' },
  conflict: { nl: 'Het protocol spreekt zichzelf tegen', en: 'The protocol contradicts itself' },
  silent: { nl: 'Het protocol zegt hier niets over', en: 'The protocol is silent' },
  open: { nl: 'Nog niet te zeggen', en: 'Cannot be said yet' },
};

/** What an answer means, where its name alone could be misread. */
export const outcomeNotes: Partial<Readonly<Record<Outcome | 'open', Text>>> = {
  silent: {
    nl: 'Dat is geen toestemming. De wet geldt wel, en je kunt het op school vragen.',
    en: 'That is no permission. The law still applies, and you can ask at school.',
  },
  outside: {
    nl: 'De wet en gewone fatsoensregels gelden wel.',
    en: 'The law and ordinary decency still apply.',
  },
  open: {
    nl: 'Er zijn nog feiten nodig. Dit is geen ja en geen nee.',
    en: 'More facts are needed. This is neither yes nor no.',
  },
  unclear: {
    nl: 'De tekst kan op twee manieren gelezen worden. Een mens beslist.',
    en: 'The text can be read in two ways. A person decides.',
  },
  conflict: {
    nl: 'Twee artikelen botsen. Een mens beslist.',
    en: 'Two articles collide. A person decides.',
  },
};

const phrases = {
  because: { nl: 'Waarom', en: 'Why' },
  also: { nl: 'Ook', en: 'Also' },
  depending: { nl: 'Hangt af van wat je nog vertelt', en: 'Depending on what you still tell' },
  conditions: { nl: 'Op voorwaarde', en: 'On condition' },
  whatNow: { nl: 'Wat nu', en: 'What now' },
  instead: { nl: 'Zo kan het wel', en: 'How it can be done' },
  notAgainst: {
    nl: 'Zo staat het protocol je niet in de weg',
    en: 'How the protocol does not stand in your way',
  },
  ask: { nl: 'Vraag het aan', en: 'Ask' },
  stillOpen: { nl: 'Nog te weten', en: 'Still to know' },
  photos: { nl: 'Foto’s', en: 'Photos' },
  assumed: { nl: 'Aangenomen, niet gezegd', en: 'Assumed, not said' },
  noted: { nl: 'Over de tekst', en: 'About the text' },
  forInstance: { nl: 'Bijvoorbeeld', en: 'For instance' },
  goodToKnow: { nl: 'Goed om te weten', en: 'Good to know' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  none: { nl: 'niets van dit alles', en: 'none of these' },
  unknown: { nl: 'weet ik niet', en: "I don't know" },
  person: { nl: 'Persoon', en: 'Person' },
  notInForce: {
    nl: 'Let op: dit protocol gold op deze dag niet.',
    en: 'Note: this protocol was not in force on this day.',
  },
  ifNothingElse: { nl: 'Als er verder niets bijzonders is', en: 'If nothing else is special' },
  receipt: { nl: 'Bewijs', en: 'Receipt' },
} as const satisfies Record<string, Text>;

/** A short phrase of the command line in the language asked for. */
export function phrase(key: keyof typeof phrases, language: Language): string {
  return phrases[key][language];
}
