import { readFileSync } from 'node:fs';
import { readVocabulary } from '../../src/format/read-vocabulary.ts';
import type { Vocabulary } from '../../src/format/vocabulary.ts';

const folder = new URL('../../../../protocols/', import.meta.url);

/** A file under protocols/, as text. */
export function protocolFile(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** The facts all protocols are written in. */
export const vocabulary: Vocabulary = ((): Vocabulary => {
  const read = readVocabulary(protocolFile('facts.yaml'), 'facts.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.vocabulary;
})();

/** A small protocol that uses everything the format has. The school does not exist. */
export const sampleProtocol = `format: 1
id: de-voorbeeldschool
title: Afspraken over sociale media
holder: { kind: school, name: De Voorbeeldschool }
sectors: [PO]
dates:
  inForceFrom: 2024-08-01
  inForceUntil: null
  adoptedOn: 2024-06-20
  consent: { body: MR, on: 2024-06-18 }
roles:
  - id: directie
    name: { nl: de directie, en: the management }
    manages: [staff]
terms:
  social-media: { channel: social }
  consented: { person.consent-guardian: given }
articles:
  - id: M.7
    heading: { nl: Vrienden worden, en: Becoming friends }
    place: { section: Voor medewerkers, number: "7", from: Het is niet, to: van school is }
    summary: { nl: Medewerkers en leerlingen zijn geen vrienden online., en: Staff and pupils are not friends online. }
    norms:
      - id: M.7a
        modality: prohibition
        bearer: staff
        act: befriend
        when: { other.who: [pupil, parent], term: social-media }
        unless:
          - id: bond
            when: { other.prior-bond: true }
            text: { nl: als jullie elkaar al kenden, en: if you knew each other already }
        says: { nl: Word geen vrienden met een leerling., en: Do not become friends with a pupil. }
        carriedOut: [checked]
        judgedBy: directie
        duties:
          - { does: tell, to: directie, within: P7D, when: violated, text: { nl: Vertel het de directie., en: Tell the management. } }
      - id: M.7a/quiet
        modality: permission
        bearer: staff.private
        act: befriend
        provided: { months-quiet: { atLeast: 3 }, other.left-on: { yearsAgo: 2 } }
        otherwise: forbid
        overrides: [M.7a]
        says: { nl: Na twee jaar mag het., en: After two years it may. }
        carriedOut: [taught]
        moments: [onboarding]
  - id: SOL.1
    heading: { nl: Beelden, en: Images }
    place: { section: Beelden, number: "1", from: Op school, to: toestemming }
    summary: { nl: Beelden alleen met toestemming., en: Images only with consent. }
    norms:
      - id: SOL.1
        modality: obligation
        bearer: [everyone]
        act: spread
        when: { some-person: { person.who: pupil } }
        requires:
          every-person: { where: { person.who: pupil }, holds: { term: consented } }
        reliesOn: [M.7a/quiet]
        says: { nl: Vraag toestemming., en: Ask for consent. }
        carriedOut: [checked, workflow]
tensions:
  - id: own-child
    kind: contradiction
    norms: [SOL.1]
    bearer: parents
    act: publish
    when: { count-people: { where: { person.who: [pupil, own-child] }, atMost: 1 } }
    outcome: conflict
    says: { nl: De tekst zegt twee dingen., en: The text says two things. }
    choice: { nl: De school kijkt mee., en: The school looks along. }
notEncoded:
  - { row: M.8, reason: { nl: Dit is een groet., en: This is a greeting. } }
`;

/** A small file of facts, right as it stands. */
export const sampleFacts = `version: 1
facts:
  act:
    kind: choice
    personal: false
    question: { nl: Wat doe je?, en: What do you do? }
    values:
      publish: { nl: plaatsen, en: post }
      link: { nl: linken, en: link }
    families:
      spread: [publish, link]
  age:
    kind: number
    personal: true
    min: 0
    max: 120
    question: { nl: Hoe oud?, en: How old? }
  noisy:
    kind: yesno
    personal: false
    usual: false
    question: { nl: Is het luid?, en: Is it loud? }
contradictions:
  - { when: { act: link, noisy: true }, says: { nl: Dat kan niet., en: That cannot be. } }
`;

/** A small file of scenarios, right as it stands. */
export const sampleScenarios = `- scenario: A teacher befriends a pupil
  on: 2026-11-21
  facts: { act: befriend, actor.role: staff, other.who: pupil }
  rest: usual
  expect: { outcome: forbid, cites: [M.7a] }
  verdicts: { M.7a: violated }
- scenario: A photo of a pupil
  on: 2026-11-21
  facts:
    act: publish
    actor.role: staff
    media: [photo]
    people:
      - { who: pupil, number: 2 }
  expect: { outcome: forbid }
`;
