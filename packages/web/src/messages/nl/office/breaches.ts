import type { BreachData, BreachOpen, BreachPeople, BreachTold } from '@plaatswijs/contract';
import { plural } from '../../plural.ts';

const dataKinds: Readonly<Record<BreachData, string>> = {
  'name-contact': 'Naam, adres, telefoon of e-mail',
  'birth-date': 'Geboortedatum',
  'id-number': 'Burgerservicenummer of onderwijsnummer',
  image: 'Foto, film of geluid',
  results: 'Cijfers en toetsen',
  'care-health': 'Zorg en gezondheid',
  behaviour: 'Gedrag en incidenten',
  family: 'De situatie thuis',
  login: 'Wachtwoord of andere inloggegevens',
  financial: 'Geld, bank of salaris',
  messages: 'Berichten van mensen',
  other: 'Iets anders',
};

const peopleKinds: Readonly<Record<BreachPeople, string>> = {
  pupils: 'Leerlingen',
  parents: 'Ouders',
  staff: 'Medewerkers',
  'former-pupils': 'Oud-leerlingen',
  others: 'Anderen',
};

const states: Readonly<Record<BreachTold, string>> = {
  undecided: 'Nog niet besloten',
  'will-tell': 'Wordt verteld',
  told: 'Verteld',
  'not-told': 'Niet verteld',
};

const open: Readonly<Record<BreachOpen, string>> = {
  discovered: 'hoe het is ontdekt',
  dataKinds: 'welke gegevens het zijn',
  peopleKinds: 'van wie de gegevens zijn',
  effects: 'wat de gevolgen kunnen zijn',
  measures: 'wat de school deed',
  authority: 'de melding aan de toezichthouder',
  people: 'het bericht aan de mensen zelf',
};

/** The register of data breaches. */
export const breaches = {
  title: 'Datalekken',
  lead: 'Hier staat elk datalek van de school, ook een klein. De school is dat verplicht (AVG 33, vijfde lid).',
  back: 'Start',
  caseCrumb: 'Zaken',
  loading: 'Datalekken laden',
  rowNote: 'Het register: wat er misging met gegevens, en wat de school deed.',
  newBreach: 'Nieuw datalek',
  year: 'Jaar',
  choose: 'Kies',
  allYears: 'Alle jaren',
  emptyTitle: 'Er staat geen datalek in het register',
  emptyText:
    'Een datalek uit een zaak komt hier als iemand het in de zaak vastlegt. Een klein datalek kun je hier zelf vastleggen.',
  emptyYear: 'In dit jaar is geen datalek vastgelegd.',
  more: 'Laat meer zien',
  titleOf: (p: { number: string; title: string }): string => `${p.number}: ${p.title}`,
  rowAware: (p: { day: string }): string => `bekend sinds ${p.day}`,
  rowAuthority: {
    undecided: 'Toezichthouder: open',
    'will-tell': 'Toezichthouder: wordt gemeld',
    told: 'Toezichthouder: gemeld',
    'not-told': 'Toezichthouder: niet gemeld',
  },
  rowPeople: {
    undecided: 'Mensen: open',
    'will-tell': 'Mensen: worden ingelicht',
    told: 'Mensen: ingelicht',
    'not-told': 'Mensen: niet ingelicht',
  },
  rowOpen: (p: { count: number }): string =>
    plural('nl', p.count, { one: '1 ding nog open', other: `${p.count} dingen nog open` }),

  take: 'Download het register (CSV)',
  takeText: 'Voor de Autoriteit Persoonsgegevens. Er staat in het logboek dat jij het hebt gedownload.',
  taken: 'Het register is gedownload.',
  fileName: (p: { year: string | null }): string =>
    p.year === null ? 'datalekken.csv' : `datalekken-${p.year}.csv`,

  newTitle: 'Een datalek vastleggen',
  newLead: 'Voor een datalek waar geen zaak van is, zoals een mail naar de verkeerde persoon.',
  fromCaseTitle: 'Het datalek van deze zaak vastleggen',
  fromCaseLead: 'Wat in de zaak al is besloten, is ingevuld. Kijk het na.',
  fromCaseCrumb: 'De zaak',
  alreadyThere: (p: { number: string }): string =>
    `Het datalek van deze zaak staat in het register als nummer ${p.number}.`,
  recordFromCase: 'Leg vast in het datalekregister',
  seeRecord: 'Bekijk het datalekregister',
  toRecord: 'Naar het register',
  notOwed:
    'Deze zaak gaat niet over een datalek. Kies bij de indeling van de zaak dat er gegevens zijn gelekt. Dan kun je het hier vastleggen.',
  reading: 'Het datalek laden',

  noNamesTitle: 'Noem geen namen',
  noNames:
    'Het register blijft jaren bestaan, ook als de zaak weg is. Schrijf niet wie het overkwam of wie het deed. ‘Een leerling’ of ‘een leraar’ is genoeg.',
  namesFound: (p: { names: string }): string =>
    `In je tekst staat misschien een naam uit de zaak: ${p.names}. Haal die weg als het kan.`,
  needed: 'Vul nu in wat je weet. De rest kan later. Wat open is, blijft zichtbaar.',
  titleLabel: 'Korte titel',
  titleHelp: 'Bijvoorbeeld: mail naar de verkeerde groep.',
  titleMissing: 'Geef het datalek een korte titel.',
  happened: 'Wat er gebeurde',
  happenedMissing: 'Schrijf op wat er gebeurde.',
  aware: 'Sinds wanneer weet de school het?',
  awareHelp: 'Vanaf dit moment loopt de termijn van 72 uur, ook in het weekend.',
  discovered: 'Hoe is het ontdekt?',
  dataKinds: 'Welke gegevens zijn het?',
  peopleKinds: 'Van wie zijn de gegevens?',
  count: 'Van ongeveer hoeveel mensen?',
  countHelp: 'Een getal. Laat het leeg als je het niet weet.',
  countWrong: 'Schrijf een heel getal, zonder punten of letters.',
  effects: 'Wat kunnen de gevolgen zijn voor die mensen?',
  measures: 'Wat deed de school eraan?',
  measuresHelp: 'Ook wat je deed om te voorkomen dat het weer gebeurt.',
  authority: 'De Autoriteit Persoonsgegevens',
  authorityHelp:
    'Melden moet, behalve als het waarschijnlijk geen risico is voor mensen. Kan het niet binnen 72 uur, leg dan uit waarom.',
  people: 'De mensen van wie de gegevens zijn',
  peopleHelp: 'Bij een groot risico moeten zij het snel weten.',
  state: { authority: 'Is het gemeld?', people: 'Weten zij het?' },
  toldAt: 'Wanneer',
  reason: 'Waarom is dat besloten?',
  reasonMissing: 'Schrijf op waarom niet.',
  by: 'Wie besloot dat?',
  byHelp: 'De functie is genoeg, bijvoorbeeld: de directeur.',
  byMissing: 'Schrijf op wie dat besloot.',
  save: 'Leg vast',
  cancel: 'Stop',
  recorded: (p: { number: string }): string => `Het datalek is vastgelegd als nummer ${p.number}.`,
  recordedFromCase: 'Het datalek is vastgelegd.',

  oneTitle: 'Datalek',
  number: (p: { number: string }): string => `Datalek ${p.number}`,
  goneTitle: 'Dit datalek is er niet voor jou',
  goneText: 'Het bestaat niet, of je mag het niet lezen.',
  noRegisterTitle: 'Hier is niets voor jou',
  noRegisterText:
    'Het register is voor de functionaris gegevensbescherming, de directeur en het bestuur. Wie een zaak over een datalek leest, ziet dat datalek.',
  toList: 'Naar het register',
  toStart: 'Naar de startpagina',
  stillOpen: (p: { what: string }): string => `Nog open: ${p.what}.`,
  inCase: 'Uit zaak',
  fromCase: 'Uit een zaak die jij niet leest',
  factHappened: 'Wat er gebeurde',
  factAware: 'Bekend sinds',
  factDiscovered: 'Ontdekt',
  factData: 'Gegevens',
  factPeople: 'Van wie',
  factCount: 'Hoeveel mensen',
  factEffects: 'Gevolgen',
  factMeasures: 'Maatregelen',
  factAuthority: 'Toezichthouder',
  factTold: 'De mensen zelf',
  factReason: 'Waarom',
  factBy: 'Besloten door',
  unknown: 'Nog niet ingevuld',
  decided: (p: { state: string; moment: string | null }): string =>
    p.moment === null ? p.state : `${p.state} op ${p.moment}`,
  change: 'Verander of vul aan',
  changeTitle: 'Verander of vul aan',
  changeLead: 'Wat er stond, blijft bewaard in de geschiedenis.',
  why: 'Waarom verander je het?',
  whyMissing: 'Schrijf op waarom je het verandert.',
  changed: 'De nieuwe versie is bewaard.',
  history: 'Geschiedenis',
  versionOf: (p: { version: number; moment: string; name: string }): string =>
    `Versie ${p.version}: ${p.moment}, door ${p.name}`,
  versionWhy: (p: { why: string }): string => `Waarom: ${p.why}`,

  dataKindsWords: dataKinds,
  peopleKindsWords: peopleKinds,
  states,
  open,
  columns: {
    number: 'Nummer',
    title: 'Titel',
    recordedAt: 'Vastgelegd op',
    changedAt: 'Laatst veranderd op',
    authorityAt: 'Toezichthouder verteld op',
    authorityReason: 'Toezichthouder: waarom',
    authorityBy: 'Toezichthouder: besloten door',
    peopleAt: 'Mensen verteld op',
    peopleReason: 'Mensen: waarom',
    peopleBy: 'Mensen: besloten door',
  },
  problems: {
    'in-future': 'Dat moment is nog niet geweest.',
    'before-aware': 'Er kan niets verteld zijn voordat de school het wist.',
    'late-reason': 'De melding kwam later dan 72 uur. Schrijf op waarom: dat vraagt de wet.',
    'no-breach': 'Deze zaak gaat niet over een datalek.',
    'only-reads': 'Je mag dit lezen, maar niet veranderen.',
    'only-consulted': 'Je leest deze zaak mee. Vastleggen doet wie de zaak behandelt.',
    conflict: 'Het datalek van deze zaak staat al in het register.',
    'changed-meanwhile':
      'Iemand anders heeft intussen iets veranderd. Jouw tekst staat er nog. Kijk wat er veranderd is en verstuur dan opnieuw.',
  },
};

/** What this part of the catalogue holds, for the other languages. */
export type BreachesMessages = typeof breaches;
