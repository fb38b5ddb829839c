import type { LawConstantValue, RetentionKind, RetentionTrigger } from '@plaatswijs/contract';
import { plural } from '../../plural.ts';

interface KindWords {
  /** As a heading: all of them. */
  readonly name: string;
  readonly one: string;
  readonly many: string;
}

const kinds: Readonly<Record<RetentionKind, KindWords>> = {
  case: { name: 'Zaken', one: 'een zaak', many: 'zaken' },
  'case-unfounded': {
    name: 'Zaken die ongegrond bleken',
    one: 'een zaak die ongegrond bleek',
    many: 'zaken die ongegrond bleken',
  },
  'case-breach': {
    name: 'Zaken over een datalek',
    one: 'een zaak over een datalek',
    many: 'zaken over een datalek',
  },
  'pupil-record': {
    name: 'Stukken in leerlingdossiers',
    one: 'een stuk in een leerlingdossier',
    many: 'stukken in leerlingdossiers',
  },
  'pupil-warning': {
    name: 'Waarschuwingen in leerlingdossiers',
    one: 'een waarschuwing in een leerlingdossier',
    many: 'waarschuwingen in leerlingdossiers',
  },
  'staff-record': {
    name: 'Stukken in personeelsdossiers',
    one: 'een stuk in een personeelsdossier',
    many: 'stukken in personeelsdossiers',
  },
  consent: {
    name: 'Toestemming voor beeld',
    one: 'de toestemming van iemand',
    many: 'keer de toestemming van iemand',
  },
  'rights-request': {
    name: 'Verzoeken over eigen gegevens',
    one: 'een verzoek over eigen gegevens',
    many: 'verzoeken over eigen gegevens',
  },
  'rights-answer': {
    name: 'Bestanden met het antwoord op een verzoek',
    one: 'het bestand met het antwoord op een verzoek',
    many: 'bestanden met het antwoord op een verzoek',
  },
  'breach-record': {
    name: 'Het datalekregister',
    one: 'een datalek in het register',
    many: 'datalekken in het register',
  },
};

const triggers: Readonly<Record<RetentionTrigger, string>> = {
  closed: 'na het sluiten',
  left: 'nadat de laatste leerling of medewerker over wie het gaat van school is',
  'employment-ended': 'na het einde van het dienstverband',
  'school-year-ended': 'na het einde van het schooljaar',
  answered: 'na het antwoord',
  recorded: 'na de laatste wijziging',
};

type Term = Extract<LawConstantValue, { kind: 'term' }>;

function months(count: number): string {
  if (count >= 12 && count % 12 === 0) return `${count / 12} jaar`;
  return plural('nl', count, { one: '1 maand', other: `${count} maanden` });
}

/** What is kept until when, what is held, what went, and the terms of the school. */
export const retention = {
  title: 'Bewaren en vernietigen',
  lead: 'Wat een school over mensen bewaart, bewaart zij niet langer dan nodig is. Hier zie je wat er binnenkort weggaat en wat er weg is.',
  row: 'Bewaren en vernietigen',
  rowNote: 'Wat wanneer wordt vernietigd, en welke termijnen gelden',
  back: 'School',
  loading: 'Laden',
  cancel: 'Annuleer',
  kinds,
  triggers,
  months: (p: { count: number }): string => months(p.count),

  goingTitle: 'Dit gaat binnenkort weg',
  goingText: (p: { day: string }): string =>
    `Alles wat tot en met ${p.day} wordt vernietigd. Je hoeft hier niets voor te doen. Moet iets blijven? Houd het dan vast.`,
  goingNone: (p: { day: string }): string => `Tot en met ${p.day} gaat er niets weg.`,
  aCase: 'Een zaak',
  caseOf: (p: { number: string }): string => `Zaak ${p.number}`,
  countOf: (p: { kind: RetentionKind; count: number }): string =>
    p.count === 1 ? capital(kinds[p.kind].one) : `${p.count} ${kinds[p.kind].many}`,
  goesOn: (p: { day: string; months: string; trigger: string }): string =>
    `Gaat weg op ${p.day}. Bewaard: ${p.months} ${p.trigger}.`,
  heldAll: 'Vastgehouden',
  heldSome: (p: { held: number }): string => `${p.held} vastgehouden`,
  hold: 'Houd vast',
  holdOf: (p: { what: string }): string => `Houd vast: ${p.what}`,

  holdsTitle: 'Vastgehouden',
  holdsText:
    'Wat vastgehouden is, wordt niet vernietigd. Bijvoorbeeld omdat er een rechtszaak of klacht loopt. Vroeg iemand om inzage in de eigen gegevens? Dan blijft alles over die persoon vanzelf bewaard tot er een antwoord is.',
  holdsNone: 'Er is nu niets vastgehouden.',
  holdPerson: 'Houd alles over iemand vast',
  holdPersonLead: 'Alles wat de school over deze persoon bewaart, blijft tot je het weer loslaat.',
  holdCaseLead: 'Deze zaak blijft tot je haar weer loslaat.',
  who: 'Over wie gaat het?',
  whoHelp: 'Ook wie van school is, staat in de lijst.',
  whoMissing: 'Kies iemand uit de lijst.',
  reason: 'Waarom moet het blijven?',
  reasonMissing: 'Schrijf op waarom.',
  holdDone: 'Het blijft bewaard.',
  holdOn: (p: { name: string }): string => `Alles over ${p.name}`,
  heldBy: (p: { name: string; day: string }): string => `Vastgehouden door ${p.name} op ${p.day}`,
  endedBy: (p: { name: string; day: string; reason: string }): string =>
    `Losgelaten door ${p.name} op ${p.day}: ${p.reason}`,
  release: 'Laat los',
  releaseOf: (p: { what: string }): string => `Laat los: ${p.what}`,
  releaseLead:
    'Is de bewaartermijn voorbij? Dan wordt het vernietigd zodra het langer dan dertig dagen is aangekondigd.',
  releaseReason: 'Waarom mag het weer weg?',
  releaseDone: 'Losgelaten.',
  earlierHolds: 'Eerder vastgehouden',

  logTitle: 'Dit is vernietigd',
  logText: 'Wat erin stond en over wie het ging, staat hier niet. Dat is weg.',
  logNone: 'Er is nog niets vernietigd.',
  logOn: (p: { day: string; due: string; months: string }): string =>
    `Vernietigd op ${p.day}. De termijn van ${p.months} was voorbij op ${p.due}.`,
  logCounts: (p: { rows: number; files: number }): string =>
    `${plural('nl', p.rows, { one: '1 regel', other: `${p.rows} regels` })} en ${plural('nl', p.files, { one: '1 bestand', other: `${p.files} bestanden` })}`,
  more: 'Laat meer zien',
  download: 'Download als CSV',
  csv: {
    file: (p: { day: string }): string => `vernietigd-${p.day}.csv`,
    head: [
      'Soort',
      'Nummer in het logboek',
      'Termijn voorbij op',
      'Vernietigd op',
      'Termijn in maanden',
      'Regels',
      'Bestanden',
    ],
  },

  keptTitle: 'Hoe lang alles bewaard blijft',
  keptTerm: (p: { months: string; trigger: string }): string => `${p.months} ${p.trigger}`,
  keptOwn: 'Eigen termijn',
  notRunning: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Voor 1 loopt de termijn nog niet.',
      other: `Voor ${p.count} loopt de termijn nog niet.`,
    }),
  termsLink: 'Bekijk of verander de termijnen',

  termsTitle: 'Termijnen',
  termsLead:
    'De getallen uit de wet en de cao waarmee Plaatswijs rekent, en hoe lang alles bewaard blijft. Een school mag soms iets anders kiezen, met een reden.',
  termsLaw: 'Uit de wet, de cao en de praktijk',
  termsKeeping: 'Bewaartermijnen',
  ordinary: (p: { value: string }): string => `Gewoon: ${p.value}`,
  counts: (p: { value: string; reason: string }): string => `Nu bij jullie: ${p.value}. ${p.reason}`,
  forBoard: 'Van het hele bestuur',
  forSchool: 'Van deze school',
  source: (p: { source: string }): string => `Bron: ${p.source}`,
  ownChoice: 'Bron: keuze van Plaatswijs; staat niet in de wet',
  confidence: {
    high: 'zeker',
    med: 'waarschijnlijk; laat een jurist kijken',
    low: 'onzeker; laat een jurist kijken',
  },
  notSettable: 'Hier laat de wet niets te kiezen.',
  range: (p: { least: string; most: string }): string =>
    `Jullie mogen kiezen van ${p.least} tot en met ${p.most}.`,
  on: 'aan',
  off: 'uit',
  years: (p: { count: number }): string => `${p.count} jaar`,
  change: 'Verander',
  changeOf: (p: { what: string }): string => `Verander: ${p.what}`,
  valueCount: (p: { unit: string }): string => `Aantal ${p.unit}`,
  units: {
    hours: 'uren',
    days: 'dagen',
    'working-days': 'werkdagen',
    weeks: 'weken',
    months: 'maanden',
  } satisfies Readonly<Record<Term['unit'], string>>,
  ages: 'jaren',
  valueSwitch: 'Moet dit gelden?',
  number: 'Telefoonnummer',
  from: 'Bereikbaar vanaf',
  until: 'Bereikbaar tot',
  hoursHelp: 'Op werkdagen, zoals 08:00. Laat allebei leeg voor dag en nacht.',
  what: 'Wat wil je?',
  choices: { own: 'Een eigen termijn', ordinary: 'Weer de gewone termijn' },
  termReason: 'Waarom?',
  termReasonHelp: 'Iedereen die deze pagina ziet, leest dit. Noem niemand.',
  validFrom: 'Geldt vanaf',
  validUntil: 'Geldt tot en met',
  forWhom: 'Voor wie?',
  forWhomOptions: {
    school: 'Alleen deze school',
    board: 'Alle scholen van het bestuur die zelf niets kozen',
  },
  save: 'Bewaar',
  saved: 'De termijn is bewaard.',
  countWrong: (p: { least: number; most: number }): string =>
    `Vul een heel getal in van ${p.least} tot en met ${p.most}.`,
  phoneWrong: 'Vul een telefoonnummer in.',
  dayMissing: 'Kies een dag.',
  history: 'Wat hier eerder is ingesteld',
  historyLine: (p: { value: string; from: string; until: string | null }): string =>
    p.until === null ? `${p.value}, vanaf ${p.from}` : `${p.value}, van ${p.from} tot en met ${p.until}`,
  historyBack: 'de gewone termijn',
  historyBy: (p: { name: string; day: string }): string => `Ingesteld door ${p.name} op ${p.day}`,

  problems: {
    'about-yourself':
      'Wat over jezelf gaat, kun je niet zelf vasthouden. Vraag het de functionaris voor gegevensbescherming.',
    conflict: 'Dat is al gebeurd.',
    'in-the-past': 'Een termijn kan niet met terugwerkende kracht veranderen. Kies vandaag of later.',
    'ends-before-it-begins': 'De laatste dag ligt voor de eerste.',
    'out-of-range': 'Dit mag niet van de wet, of is langer dan nodig.',
    'wrong-kind': 'Dit past hier niet.',
    'not-to-be-set': 'Hier laat de wet niets te kiezen.',
    'not-for-the-board': 'Alleen het bestuur stelt iets in voor alle scholen.',
  },
};

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export type RetentionMessages = typeof retention;
