import type {
  MeasureKind,
  MeasureRefusalCode,
  MeasureStanding,
  MeasureStatus,
  MeasureStep,
} from '@plaatswijs/contract';

/** What a sentence about a refusal needs, as it is shown; empty where it does not go with the code. */
export interface RefusalValues {
  readonly days: string;
  readonly most: string;
  readonly weeks: string;
  readonly schoolDays: string;
  readonly from: string;
  readonly until: string;
  readonly day: string;
  readonly step: string;
  readonly duty: string;
  readonly fact: string;
  readonly status: string;
}

interface Named {
  readonly title: string;
  readonly text: string;
}

const kinds: Readonly<Record<MeasureKind, Named>> = {
  talk: { title: 'Een gesprek', text: 'De school bespreekt wat er gebeurde en wat er nu anders moet.' },
  'removal-request': {
    title: 'Vragen om iets weg te halen',
    text: 'De school vraagt iemand een bericht of beeld weg te halen.',
  },
  warning: { title: 'Een waarschuwing', text: 'De school laat op schrift weten dat dit niet mag.' },
  reprimand: {
    title: 'Een schriftelijke berisping',
    text: 'De school keurt op schrift af wat er gebeurd is. Voor een medewerker staat in de cao hoe dat gaat.',
  },
  suspension: { title: 'Een schorsing', text: 'Iemand komt een paar dagen niet op school.' },
  'order-suspension': {
    title: 'Schorsing als ordemaatregel',
    text: 'Een medewerker blijft een tijd weg, omdat dat voor de school nodig is. Het is geen straf.',
  },
  'pay-withholding': {
    title: 'Een deel van het salaris inhouden',
    text: 'Een medewerker krijgt een tijd minder salaris. De cao zegt hoeveel en hoe dat gaat.',
  },
  expulsion: {
    title: 'Verwijdering van school',
    text: 'Een leerling gaat van school. Dat kan alleen als een andere school de leerling wil toelaten.',
  },
  'collect-device': {
    title: 'Ouders halen het apparaat op',
    text: 'De school houdt een telefoon of tablet kort, tot de ouders die ophalen.',
  },
  'remove-content': {
    title: 'Berichten of beelden laten weghalen',
    text: 'De leerling haalt zelf iets weg. De school kijkt niet in de telefoon.',
  },
  'access-ban': {
    title: 'De toegang tot de school ontzeggen',
    text: 'Iemand mag een tijd niet in of bij de school komen.',
  },
  'legal-steps': {
    title: 'Juridische stappen',
    text: 'De school vraagt een advocaat of de rechter om hulp.',
  },
  dismissal: { title: 'Ontslag', text: 'Dit gaat niet via Plaatswijs.' },
  'summary-dismissal': { title: 'Ontslag op staande voet', text: 'Dit gaat niet via Plaatswijs.' },
  other: { title: 'Iets anders', text: 'Beschrijf zelf wat de school wil doen.' },
};

const standing: Readonly<Record<MeasureStanding, Named>> = {
  asked: { title: 'Het protocol vraagt dit', text: 'Het protocol zegt dat de school dit doet.' },
  named: { title: 'Het protocol noemt dit', text: 'Het kan volgens het protocol. Het hoeft niet.' },
  fitting: {
    title: 'Kan als het past',
    text: 'Het protocol noemt geen maatregel bij naam. Mensen wegen wat past.',
  },
  'not-named': {
    title: 'Het protocol noemt dit niet',
    text: 'Dat is geen verbod en geen toestemming. Mensen wegen of het kan. De wet geldt altijd.',
  },
  silent: {
    title: 'Het protocol zegt hier niets over',
    text: 'Dat is geen toestemming. De grenzen van de wet gelden wel.',
  },
  against: { title: 'Het protocol is hiertegen', text: 'Lees het artikel. Kies liever iets anders.' },
  depends: {
    title: 'Nog niet te zeggen',
    text: 'Het hangt af van wat er over de zaak nog niet bekend is.',
  },
};

const status: Readonly<Record<MeasureStatus, string>> = {
  considered: 'Wordt overwogen',
  intended: 'Voornemen gestuurd',
  decided: 'Besloten',
  objection: 'Er loopt bezwaar',
  upheld: 'Blijft staan na bezwaar',
  changed: 'Aangepast na bezwaar',
  withdrawn: 'Ingetrokken',
  ended: 'Afgelopen',
  dropped: 'Gaat niet door',
};

const steps: Readonly<Record<MeasureStep, string>> = {
  'person-heard': 'De persoon zelf horen',
  'parent-who-did-it-heard': 'De ouder horen over wie het gaat',
  'intention-sent': 'Het voornemen sturen',
  'parent-first': 'Eerst iets doen dat zich op de ouder richt',
  'view-received': 'De reactie (zienswijze) ontvangen',
  'parents-heard': 'De ouders horen',
  'group-teacher-heard': 'De groepsleraar horen',
  'inspectorate-consulted': 'Overleggen met de inspectie',
  'other-school-willing': 'Een andere school vinden die de leerling wil toelaten',
  'teaching-kept': 'Zorgen dat de leerling kan blijven leren',
  'decision-sent': 'Het besluit op schrift sturen',
  'parents-told': 'Het de ouders laten weten',
  'inspectorate-told': 'De inspectie op schrift laten weten, met de redenen',
  'attendance-officer-told': 'De leerplichtambtenaar laten weten',
  'municipality-told': 'De gemeente laten weten',
  'confirmed-in-writing': 'De schorsing op schrift bevestigen',
  'heard-on-objection': 'Wie bezwaar maakt horen',
};

type Refusal = (p: RefusalValues) => string;

const refusals: Readonly<Record<MeasureRefusalCode, Refusal>> = {
  'comes-first': (p) => `Eerst moet dit gedaan zijn: ${p.duty}.`,
  'question-open': (p) => `Eerst moet dit duidelijk zijn: ${p.fact}`,
  'party-not-accused': () => 'De melding gaat niet over deze persoon.',
  'capacity-unknown': () =>
    'Nog niet bekend is of dit een leerling, ouder of medewerker is. Vul dat in bij “Wie erbij betrokken zijn”.',
  'not-for-this-person': () => 'Deze maatregel is er niet voor deze persoon.',
  'not-in-this-sector': () => 'Deze maatregel is er niet in dit soort onderwijs.',
  'only-hr-and-jurist': () => 'Ontslag gaat niet via Plaatswijs. Bel personeelszaken en een jurist.',
  'not-heard': (p) => `Nog niet gedaan: ${p.step}. Lukte het niet? Schrijf dan op waarom.`,
  'step-missing': (p) => `Dit moet eerst: ${p.step}.`,
  'no-other-school': () => 'Nog geen andere school wil deze leerling toelaten. Tot dan kan dit niet.',
  'intention-first': () => 'Stuur eerst het voornemen. Daarna is er tijd om te reageren.',
  'view-awaited': (p) =>
    p.until === ''
      ? `Na het voornemen zijn er ${p.weeks} weken om te reageren. Wacht die reactie af.`
      : `De reactie is nog niet binnen. Die kan komen tot en met ${p.until}. Komt er niets, dan kan de school vanaf ${p.from} beslissen.`,
  'denomination-unknown': () =>
    'Nog niet bekend is of de school bijzonder of openbaar is. Daarvan hangt af wie er gehoord wordt.',
  'parent-first': () =>
    'De zaak gaat over de ouder, niet over het kind. Doe eerst iets dat zich op de ouder richt, of schrijf op waarom dat niet kan.',
  'own-motivation-missing': () => 'Schrijf apart op waarom het kind deze maatregel krijgt.',
  'days-missing': () => 'Vul de eerste en de laatste dag in.',
  'days-turned': () => 'De laatste dag ligt voor de eerste dag.',
  'begins-before-decision': (p) => `De maatregel kan niet ingaan voor het besluit van ${p.day}.`,
  'suspension-too-long': (p) =>
    `Dit zijn ${p.days} dagen, waarvan ${p.schoolDays} schooldagen. Een schorsing duurt hoogstens ${p.most} dagen. De laatste dag die kan is ${p.until}.`,
  'suspensions-touch': (p) =>
    `Er is al een schorsing van ${p.from} tot en met ${p.until}. Samen zijn dat ${p.days} dagen achter elkaar. Het mogen er ${p.most} zijn.`,
  'order-measure-too-long': (p) =>
    `Dit zijn ${p.days} dagen. In principe duurt dit hoogstens ${p.most} dagen, tot en met ${p.until}. Moet het langer, schrijf dan op waarom.`,
  'may-not-decide': () =>
    'Dit beslist het bestuur, of een directeur die dat namens het bestuur mag. Laat zo iemand meelezen.',
  'mandate-missing': () => 'Schrijf op waar staat dat de directeur dit mag beslissen.',
  'what-missing': () => 'Schrijf op wat de school wil doen.',
  'text-missing': () => 'Er ontbreekt een tekst.',
  'in-future': () => 'Die dag moet nog komen.',
  'before-step': (p) => `Dit kan niet voor ${p.day} zijn.`,
  'objection-hearing-missing': () => 'Hoor eerst wie bezwaar maakt.',
  'heavier-than-decided': (p) =>
    `Na bezwaar wordt een maatregel nooit zwaarder. De laatste dag blijft uiterlijk ${p.until}.`,
  'not-in-status': (p) => `Dit kan niet zoals de maatregel nu staat: ${p.status}.`,
};

/** What the codes of measures are called. */
export const measureWords = {
  kinds,
  standing,
  status,
  steps,
  refusals,
  notices: {
    'warning-may-be-reprimand':
      'Let op: leest een waarschuwing als een berisping, dan telt die ook zo. Dan had de medewerker eerst mogen reageren.',
    'no-ladder': 'De volgorde in het protocol zegt niet wat lichter of zwaarder is.',
    'device-of-owner':
      'Niemand van school kijkt in de telefoon of haalt er iets af. Dat doet de leerling zelf, of het gebeurt met toestemming.',
    'age-unknown': 'We weten de leeftijd niet. Daarom gaan we uit van de regels voor jonger dan 18.',
    'denomination-unknown':
      'We weten niet of de school bijzonder of openbaar is. Daarom gaan we uit van de strengste regels.',
    'check-cao': 'Kijk in de cao die nu geldt of dit nog zo is.',
    'ask-jurist': 'Vraag een jurist om mee te kijken.',
  },
  terms: {
    view: 'Reageren kan tot en met',
    objection: 'Bezwaar kan tot en met',
    appeal: 'Beroep kan tot en met',
    'decision-on-objection': 'De school beslist op het bezwaar uiterlijk op',
    'measure-ends': 'De laatste dag van de maatregel is',
  },
  history: {
    considered: 'Overwogen',
    intended: 'Voornemen gestuurd',
    step: 'Vastgelegd',
    decided: 'Besloten',
    objected: 'Bezwaar gemaakt',
    upheld: 'Bezwaar: de maatregel blijft',
    changed: 'Bezwaar: de maatregel is aangepast',
    withdrawn: 'Ingetrokken',
    ended: 'Afgelopen',
    dropped: 'Gaat niet door',
  },
  how: {
    'registered-letter': 'Met een aangetekende brief',
    letter: 'Met een gewone brief',
    'handed-over': 'Zelf gegeven',
    mail: 'Per mail',
  },
  outcome: {
    upheld: 'De maatregel blijft staan',
    changed: 'De maatregel wordt lichter of korter',
    withdrawn: 'De school trekt de maatregel in',
  },
  decidedAs: { board: 'namens het bestuur', director: 'als directeur', reader: 'als lezer van de zaak' },
};

/** What every language has to say here. */
export type MeasureWords = typeof measureWords;
