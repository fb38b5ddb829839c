import type { StaysReason } from '@plaatswijs/contract';
import { plural } from '../../plural.ts';

const people = (count: number): string =>
  plural('nl', count, { one: '1 persoon', other: `${count} personen` });
const photos = (count: number): string => plural('nl', count, { one: '1 foto', other: `${count} foto’s` });

const reasons: Readonly<Record<StaysReason, string>> = {
  'consent-given-again': 'Er is weer toestemming',
  'law-requires': 'De wet zegt dat het moet blijven staan',
  'not-recognisable': 'Deze persoon is niet te herkennen',
  'not-this-person': 'Het is iemand anders',
  other: 'Iets anders, zie de uitleg',
};

/** What was placed, and where somebody can be seen. */
export const placed = {
  title: 'Plaatsingen',
  lead: 'Wat de school geplaatst heeft, en wie daarin te zien, te horen of genoemd is.',
  leadOwn: 'Wat jij geplaatst hebt, en wie daarin te zien, te horen of genoemd is.',
  back: 'Start',
  loading: 'Plaatsingen laden',
  cancel: 'Toch niet',
  record: 'Ik heb dit geplaatst',
  recordTitle: 'Vastleggen dat je dit geplaatst hebt',
  recordText:
    'Dan weet de school wie waar te zien is, en wat weg moet als iemand toestemming intrekt. De tekst van je bericht bewaren we niet.',
  recordGo: 'Leg vast',
  recorded: 'De plaatsing is vastgelegd.',
  recordedTask:
    'De plaatsing is vastgelegd. Niet van iedereen is er toestemming: er staat een taak klaar bij Plaatsingen.',
  recordHolds: (p: { photos: number; names: string }): string =>
    [
      ...(p.photos === 0 ? [] : [`${photos(p.photos)}, met wie erop staan.`]),
      ...(p.names === '' ? [] : [`Daarnaast: ${p.names}.`]),
    ].join(' '),
  placedOn: 'Wanneer heb je het geplaatst?',
  placedOnMissing: 'Vul een dag in.',
  link: 'Waar staat het?',
  linkHelp: 'De link naar het bericht, als die er is. Hij begint met https://',
  linkWrong: 'Dit is geen link die met https:// begint.',
  problems: {
    'in-future': 'Deze dag moet nog komen.',
    'nothing-in-it': 'Er zit geen foto in en er is niemand in genoemd: er is niets om vast te leggen.',
    'unknown-channel': 'Dit kanaal is er niet meer.',
    'unknown-photo': 'Een van de foto’s is er niet meer.',
    'not-of-this-school': 'Een van de mensen hoort niet bij deze school.',
    'no-consent-now':
      'Er is vandaag geen toestemming. Kies een andere reden, of leg eerst de toestemming vast.',
    'before-placed': 'Dat is eerder dan het geplaatst is.',
    'decided-on-request':
      'Hierover is besloten op een verzoek over gegevens. Nieuwe toestemming maakt dat niet ongedaan: overleg met wie het verzoek behandelt.',
    conflict: 'Iemand anders heeft dit net afgehandeld. Kijk nog eens.',
  },
  tasksTitle: 'Nog te doen',
  tasksText:
    'Deze mensen zijn te zien, te horen of genoemd, en er is geen toestemming meer voor, of er is besloten dat het weg moet.',
  taskOf: (p: { name: string; channel: string }): string => `${p.name} op ${p.channel}`,
  taskNote: (p: { placed: string; due: string }): string =>
    `Geplaatst op ${p.placed}. Haal het weg of handel het af voor het eind van ${p.due}.`,
  overdue: 'Te laat',
  noTasks: 'Er is niets dat weg moet.',
  listTitle: 'Alle plaatsingen',
  listTitleOwn: 'Jouw plaatsingen',
  emptyTitle: 'Nog niets vastgelegd',
  emptyText: 'Controleer een bericht met een foto, en leg daarna vast dat je het geplaatst hebt.',
  emptyFiltered: 'Geen plaatsingen die hierbij passen.',
  channelFilter: 'Kanaal',
  everyChannel: 'Alle kanalen',
  stateFilter: 'Wat je ziet',
  stateFilters: { all: 'Alles', online: 'Staat online', 'taken-down': 'Weggehaald' },
  more: 'Laat meer zien',
  states: { online: 'Staat online', 'taken-down': 'Weggehaald' },
  takenDownOn: (p: { day: string }): string => `Weggehaald op ${p.day}`,
  publicationOf: (p: { channel: string; day: string }): string => `${p.channel}, ${p.day}`,
  summaryOf: (p: { photos: number; people: number; by: string }): string =>
    [p.photos === 0 ? null : photos(p.photos), people(p.people), `door ${p.by}`]
      .filter((part) => part !== null)
      .join(' · '),
  openTasks: (p: { count: number }): string =>
    plural('nl', p.count, { one: '1 taak', other: `${p.count} taken` }),
  oneTitle: 'Plaatsing',
  factChannel: 'Kanaal',
  factPlaced: 'Geplaatst',
  factPlacedBy: (p: { day: string; name: string }): string => `${p.day}, door ${p.name}`,
  factLink: 'Waar het staat',
  factState: 'Stand',
  factTakenDown: (p: { day: string; name: string }): string => `Weggehaald op ${p.day}, door ${p.name}`,
  noLink: 'Geen link vastgelegd',
  changeLink: 'Verander de link',
  linkSaved: 'De link is bewaard.',
  saveLink: 'Bewaar de link',
  peopleTitle: 'Wie erin zitten',
  nobody: 'Er is van niemand bekend dat die erin zit.',
  person: 'Naam',
  shownHow: 'Hoe',
  consentThen: 'Toestemming toen',
  consentNow: 'Toestemming nu',
  shown: { depicted: 'In beeld', heard: 'Te horen', named: 'Genoemd' },
  appearances: {
    visible: 'te herkennen',
    covered: 'afgedekt, niet beoordeeld',
    unrecognisable: 'onherkenbaar',
    'still-recognisable': 'afgedekt, toch te herkennen',
  },
  consent: { yes: 'Ja', no: 'Nee' },
  consentStates: {
    given: 'Gegeven',
    refused: 'Geweigerd',
    withdrawn: 'Ingetrokken',
    none: 'Geen antwoord',
    hold: 'Ouders verschillen',
    outdated: 'Opnieuw te vragen',
  },
  photosTitle: 'Foto’s',
  photoAlt: (p: { number: number }): string => `Foto ${p.number} van deze plaatsing`,
  photoGone: 'Deze foto wordt niet meer bewaard.',
  photoHidden: 'Deze foto mag je niet zien.',
  photoVersion: 'Geplaatst met de versie die hier gemaakt is.',
  photoNoVersion: 'Er was geen versie van hier. We gaan ervan uit dat iedereen te zien is.',
  photoUnknown: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Van 1 gezicht is niet bekend wie het is.',
      other: `Van ${p.count} gezichten is niet bekend wie het zijn.`,
    }),
  takeDown: 'Ik heb het weggehaald',
  takeDownTitle: 'Het bericht is weg?',
  takeDownText:
    'Haal het eerst zelf van het kanaal. Daarna leg je het hier vast. Ouders zien dan op hun pagina dat het weg is.',
  takeDownOn: 'Op welke dag is het weggehaald?',
  takeDownGo: 'Ja, het is weg',
  takenDown: 'Vastgelegd dat het weg is.',
  settle: 'Handel anders af',
  settleNamed: (p: { name: string }): string => `Handel anders af voor ${p.name}`,
  settleTitle: (p: { name: string }): string => `Wat is er gedaan voor ${p.name}?`,
  settleGo: 'Leg vast',
  settled: 'De taak is afgehandeld.',
  outcome: 'Wat is er gedaan?',
  outcomeMissing: 'Kies wat er gedaan is.',
  outcomes: {
    replaced: 'Vervangen door een versie waarin deze persoon niet te herkennen is',
    stays: 'Het blijft staan',
  },
  reason: 'Waarom blijft het staan?',
  reasonMissing: 'Kies een reden.',
  reasons,
  note: 'Uitleg',
  noteHelp: 'Kort, zonder wat niet nodig is. Wie plaatsingen ziet, leest dit.',
  noteMissing: 'Leg uit waarom.',
  tasksHere: 'Wat er te doen is, en gedaan is',
  taskOpen: (p: { name: string; due: string }): string =>
    `${p.name}: geen toestemming. Te doen voor het eind van ${p.due}.`,
  taskOwner: (p: { name: string }): string => `Bij ${p.name}`,
  taskOpenByRequest: (p: { name: string; due: string }): string =>
    `${p.name}: moet weg. Te doen voor het eind van ${p.due}.`,
  taskByRequest: 'Hierover is besloten op een verzoek over gegevens.',
  taskNobody: 'Bij niemand in het bijzonder',
  taskDone: {
    'taken-down': (p: { name: string }): string => `${p.name}: weggehaald`,
    replaced: (p: { name: string }): string => `${p.name}: vervangen`,
    stays: (p: { name: string }): string => `${p.name}: blijft staan`,
  },
  taskDoneBy: (p: { moment: string; name: string }): string => `${p.moment}, door ${p.name}`,
  stillPlaced: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Er staat 1 bericht online dat weg moet',
      other: `Er staan ${p.count} berichten online die weg moeten`,
    }),
  stillPlacedGo: 'Kijk waar',
  whereTitle: 'Waar is deze persoon te zien?',
  whereLead: 'Alles wat is vastgelegd. Dat je hier keek, staat in het logboek.',
  whereLink: 'Waar is dit kind te zien?',
  whereLinkStaff: 'Waar is deze persoon te zien?',
  whereFind: 'Waar is iemand te zien?',
  whereFindHelp: 'Zoek op naam. Je vindt wie in een plaatsing of op een bewaarde foto staat.',
  whereName: 'Naam',
  whereGo: 'Laat zien',
  whereChoose: 'Kies iemand uit de lijst.',
  wherePublications: 'Plaatsingen',
  whereNone: 'Er is geen plaatsing vastgelegd met deze persoon.',
  wherePhotos: 'Foto’s die bewaard worden',
  whereNoPhotos: 'Er is geen foto met deze persoon.',
  whereWhen: 'Kanaal en dag',
  whereTask: 'Moet nog weg',
  whereConsent: 'Alles over toestemming',
  photoTaken: (p: { moment: string }): string => `Foto van ${p.moment}`,
  photoKept: (p: { day: string }): string => `Gaat weg na ${p.day}`,
  photoPlaced: 'Staat op een kanaal',
  settingsTitle: 'Hoelang bewaren we dit?',
  settingsText: 'Zo lang blijft bewaard wat was vastgelegd over iets dat weggehaald is.',
  keepDays: 'Dagen na het weghalen',
  keepDaysWrong: 'Vul een getal in van 30 tot en met 3650.',
  settingsSave: 'Bewaar',
  settingsSaved: 'Bewaard.',
};

/** What every language has to say here. */
export type PlacedMessages = typeof placed;
