import { interviewWords } from './interview-words.ts';

/** Answers of the protocol, the questions that lead to them, and putting a doubt before somebody. */
export const answers = {
  ...interviewWords,
  yes: 'Ja',
  no: 'Nee',
  none: 'geen van deze',
  notKnown: 'Weet ik niet',
  goOn: 'Verder',
  noneOfThese: 'Niets van dit alles',
  choose: 'Kies',
  yourAnswer: 'Jouw antwoord',
  allThatHold: 'Kies alles wat klopt',
  judgement:
    'Dit kan alleen een mens zeggen. Twijfel je? Kies “Weet ik niet”, dan hoor je aan wie je het vraagt.',
  seems: (p: { value: string }): string => `Zo te zien is het antwoord: ${p.value}.`,
  special: 'Is er nog iets bijzonders?',
  specialHelp: 'Meestal klopt hier niets van. Dan ben je meteen klaar.',
  specialLabel: 'Kies wat wel zo is',
  numberBetween: (p: { min: number; max: number | null }): string =>
    p.max === null
      ? `Typ een heel getal vanaf ${p.min}`
      : `Typ een heel getal van ${p.min} tot en met ${p.max}`,

  notYet: 'Nog niet zeker',
  words: {
    may: 'Mag',
    'may-if': 'Mag, als…',
    'ask-first': 'Vraag het eerst',
    not: 'Mag niet',
    'rather-not': 'Liever niet',
    must: 'Dit moet',
    advised: 'Aangeraden',
    aware: 'Let op',
    outside: 'Valt buiten het protocol',
    silent: 'Het protocol zegt hier niets over',
    unclear: 'Niet duidelijk',
    open: 'Nog niet te zeggen',
  },
  sentences: {
    may: 'Dit mag volgens het protocol van je school.',
    'may-if': 'Dit mag, als je aan de voorwaarde voldoet.',
    'ask-first': 'Vraag het eerst aan wie dit mag beslissen.',
    not: 'Zo mag dit niet van het protocol.',
    'rather-not': 'Het mag, maar het protocol raadt het af.',
    must: 'Hier moet je iets doen.',
    advised: 'Het protocol raadt dit aan.',
    aware: 'Dit mag. Houd wel iets in gedachten.',
    outside: 'Hier gaat het protocol niet over.',
    silent: 'Dat is geen toestemming: de wet geldt altijd.',
    unclear: 'De tekst kan op twee manieren worden gelezen. Een mens beslist.',
    open: 'Er ontbreekt nog iets om dit te kunnen zeggen.',
  },
  provisional: {
    may: 'Waarschijnlijk mag dit.',
    'may-if': 'Waarschijnlijk mag dit onder een voorwaarde.',
    'ask-first': 'Waarschijnlijk moet je dit eerst aan iemand vragen.',
    not: 'Waarschijnlijk mag dit zo niet.',
    'rather-not': 'Waarschijnlijk kun je dit beter niet doen.',
    must: 'Waarschijnlijk moet je hier iets doen.',
    advised: 'Waarschijnlijk is dit juist goed.',
    aware: 'Waarschijnlijk mag dit.',
    outside: 'Waarschijnlijk gaat het protocol hier niet over.',
    silent: 'Waarschijnlijk zegt het protocol hier niets over.',
    unclear: 'Waarschijnlijk is de tekst hier niet duidelijk.',
    open: 'Beantwoord eerst nog een vraag.',
  },
  askWhom: (p: { whom: string }): string => `Vraag het eerst aan: ${p.whom}.`,
  announced: (p: { word: string; sentence: string }): string => `${p.word}. ${p.sentence}`,

  conditions: 'Voorwaarde',
  why: 'Waarom',
  missing: 'Wat je nog moet weten',
  whatToDo: 'Wat je nu doet',
  howItCan: 'Zo kan het wel',
  whatHelps: 'Dit zou helpen',
  whomToAsk: 'Aan wie je het vraagt',
  inDoubt: 'Twijfel je nog? Leg het voor. Het antwoord krijg je bij je vragen.',
  decidedBefore: 'Zo is eerder beslist',
  goodToKnow: 'Ook goed om te weten',
  assumed: 'Waar dit antwoord van uitgaat',
  assumedWhy: 'Dit zei je niet. Klopt het niet? Verander het dan.',
  assumedBack: 'Laat het zo',
  tension: 'De tekst van het protocol is hier niet helemaal duidelijk',
  notInForce: 'Dit protocol geldt nog niet, of niet meer',
  place: (p: { section: string; number: string; heading: string }): string =>
    `${p.section}, ${p.number}: ${p.heading}`,
  toWhom: (p: { role: string; names: string }): string => (p.names === '' ? p.role : `${p.role}: ${p.names}`),
  change: 'Wijzig',
  changeOf: (p: { question: string }): string => `Wijzig: ${p.question}`,
  whatYouSaid: 'Wat je zei',

  decisions: { may: 'Mag', 'may-if': 'Mag, als…', 'may-not': 'Mag niet' },
  decidedBy: (p: { role: string | null; month: string }): string =>
    p.role === null ? p.month : `${p.role}, ${p.month}`,

  putBefore: 'Leg het voor',
  putBeforeWhom: (p: { whom: string }): string => `Leg het voor aan ${p.whom}`,
  ownWords: 'Wil je er iets bij zeggen?',
  ownWordsHelp:
    'Noem geen namen van leerlingen of ouders. Wat je hier typt, verdwijnt als er een voorbeeld van is gemaakt.',
  send: 'Stuur',
  cancel: 'Toch niet',
  wasPut: (p: { name: string }): string => `Je vraag ligt bij ${p.name}`,
  wasPutNow: 'Je ziet het antwoord bij',
  toQuestions: 'je vragen',
  nobodyToAsk: 'Op deze school is nog niet ingevuld wie hierover beslist. Loop bij je leidinggevende langs.',
};

/** What every language has to say here. */
export type AnswerMessages = typeof answers;
