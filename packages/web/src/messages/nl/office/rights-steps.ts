import type { CorrectedField, RightsStepPlan, RightsStepRefusal } from '@plaatswijs/contract';
import { plural } from '../../plural.ts';

type Kind = RightsStepPlan['kind'];
type Carried = Exclude<Kind, 'by-hand'>;

const kinds: Readonly<Record<Kind, string>> = {
  'person-details': 'Naam of geboortedatum verbeteren',
  'file-statement': 'Iets naast een stuk in het dossier zetten',
  'file-erasure': 'Een stuk uit het dossier wissen',
  'consent-withdrawal': 'Toestemming intrekken',
  'publication-recall': 'Een plaatsing weg laten halen',
  'photo-cover': 'Op een foto onherkenbaar maken',
  'photo-erasure': 'Een foto wissen',
  'by-hand': 'Het is met de hand gedaan',
};

const who: Readonly<Record<Carried, string>> = {
  'person-details': 'Wacht op de administratie of de directeur.',
  'file-statement': 'Wacht op wie het dossier bijhoudt.',
  'file-erasure': 'Wacht op wie het dossier bijhoudt.',
  'consent-withdrawal': 'Wacht op de administratie of de directeur.',
  'publication-recall': 'Wacht op wie verzoeken behandelt.',
  'photo-cover': 'Wacht op de administratie, de paginabeheerder of wie de foto instuurde.',
  'photo-erasure': 'Wacht op de administratie, de paginabeheerder of wie de foto instuurde.',
};

const refused: Readonly<Record<RightsStepRefusal, string>> = {
  'as-it-is': 'Zo staat het er al. Zeg dat het met de hand gedaan is.',
  held: 'Dit mag nu niet weg: iemand houdt het vast, om een klacht of een onderzoek, of er loopt nog een verzoek om inzage. Dat staat bij Bewaren en vernietigen. Geef het terug, of wacht.',
  'not-online': 'Dit staat niet meer online, of deze persoon is er niet meer in te herkennen.',
  'stands-somewhere': 'Deze foto staat nog ergens. Laat eerst de plaatsing weghalen.',
  'no-box': 'Om deze persoon staat nog geen kader. Zet eerst bij de foto een kader om het gezicht.',
  'nobody-to-withdraw':
    'Wie dit vroeg, kan hier niet intrekken: die staat niet bij Mensen, of het gaat om iemand zonder toestemmingen. Leg het bij Toestemming vast zoals het gezegd is.',
  'may-not-withdraw': 'Wie dit vroeg, mag niet (meer) over deze toestemming beslissen.',
  'said-later':
    'Na de dag van het verzoek gaf dezelfde persoon toestemming. Vraag na wat nu geldt, en leg dat vast bij Toestemming.',
};

const fields: Readonly<Record<CorrectedField, string>> = {
  givenName: 'Voornaam',
  callName: 'Roepnaam',
  prefix: 'Tussenvoegsel',
  surname: 'Achternaam',
  initials: 'Voorletters',
  birthDate: 'Geboortedatum',
};

/** What is done because of a decision on a request. */
export const rightsSteps = {
  kinds,
  who,
  refused,
  fields,
  none: 'leeg',
  open: 'Nog uit te voeren',
  allDone: 'Uitgevoerd',
  stepsTitle: 'Wat er gedaan is, en nog moet',
  nothingYet: 'Er is nog niets gedaan. Leg vast wat er moet gebeuren, of zeg wat met de hand gedaan is.',
  cannotClose:
    'Niet elk besluit is uitgevoerd. Het verzoek kan nog niet beantwoord worden; de termijn loopt door.',
  states: {
    waiting: 'Wacht',
    started: 'Loopt',
    done: 'Gedaan',
    'by-hand': 'Met de hand gedaan',
    'not-done': 'Niet gedaan',
  },
  outcomes: {
    'taken-down': 'Weggehaald',
    replaced: 'Vervangen',
    stays: 'Blijft staan: besluit opnieuw',
    expired: 'Weggehaald',
  },
  running: 'Staat als taak bij Plaatsingen. Als het weg is, is dit klaar.',
  doneBy: (p: { name: string; moment: string }): string => `${p.name}, ${p.moment}`,
  plannedBy: (p: { name: string; moment: string }): string => `Vastgelegd door ${p.name}, ${p.moment}`,
  reference: (p: { id: string }): string => `Kenmerk ${p.id}`,
  carryOut: 'Voer het uit',
  carryOutNamed: (p: { kind: string }): string => `Voer het uit: ${p.kind}`,
  drop: 'Haal dit weg',
  dropNamed: (p: { kind: string }): string => `Haal dit weg: ${p.kind}`,
  dropped: 'Het is weggehaald.',

  add: 'Leg vast wat er gebeurt',
  addMore: 'Leg nog iets vast',
  addMoreNamed: (p: { about: string }): string => `Leg nog iets vast: ${p.about}`,
  addNamed: (p: { about: string }): string => `Leg vast wat er gebeurt: ${p.about}`,
  addText: 'Hierna zie je precies wat er gedaan wordt, en wie het kan doen.',
  kind: 'Wat gebeurt er?',
  kindMissing: 'Kies wat er gebeurt.',
  correctHelp: 'Verander alleen wat fout is.',
  correctMissing: 'Verander ten minste een van deze gegevens.',
  nameMissing: 'Een voornaam en achternaam moeten er staan.',
  file: 'Welk dossier?',
  fileMissing: 'Kies een dossier.',
  noFile: 'Van deze persoon is hier geen dossier.',
  fileNote: 'Wie het dossier bijhoudt, kiest het stuk. Wat erin staat zie jij niet.',
  files: (p: { name: string; count: number }): string =>
    `${p.name}, ${plural('nl', p.count, { one: '1 stuk', other: `${p.count} stukken` })}`,
  statement: 'Wat komt ernaast te staan?',
  statementHelp: 'Neem de woorden over van wie het zegt. Het stuk zelf blijft zoals het is.',
  statementMissing: 'Schrijf op wat ernaast komt.',
  saidBy: 'Van wie is het?',
  saidByMissing: 'Zeg van wie het is.',
  ground: 'Waarom gaat het weg?',
  groundMissing: 'Kies waarom het weg gaat.',
  purposes: 'Waarvoor wordt de toestemming ingetrokken?',
  purposesMissing: 'Kies waarvoor.',
  mayNotWithdraw: 'Wie dit vroeg, mag niet over de toestemming beslissen. Dan kan het zo niet.',
  scans: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Er is 1 scan van een formulier. Die blijft: het is het bewijs van wat er gezegd is (AVG 7 lid 1), en gaat twee jaar nadat iemand van school is.',
      other: `Er zijn ${p.count} scans van formulieren. Die blijven: ze zijn het bewijs van wat er gezegd is (AVG 7 lid 1), en gaan twee jaar nadat iemand van school is.`,
    }),
  publication: 'Welke plaatsing?',
  publicationMissing: 'Kies een plaatsing.',
  noPublication: 'Deze persoon staat nergens online.',
  publicationOf: (p: { channel: string; day: string }): string => `${p.channel}, ${p.day}`,
  recalled: 'Hiervoor is al een taak.',
  photo: 'Welke foto?',
  photoMissing: 'Kies een foto.',
  noPhoto: 'Er is geen foto waarvan bekend is dat deze persoon erop staat.',
  photoOf: (p: { day: string; number: string }): string => `Ingestuurd op ${p.day}, nummer ${p.number}`,
  placed: 'Staat ergens.',
  byHand: 'Wat is er gedaan, en waar?',
  byHandHelp:
    'Voor wat hier niet kan: een zaak, een mail, een papieren lijst, een ander systeem. Schrijf op wat er echt gedaan is, zonder te herhalen wat er stond.',
  byHandMissing: 'Schrijf op wat er gedaan is.',
  byHandWhere: 'Waar je dit doet',
  byHandLinks: {
    people: 'Mensen',
    consent: 'Toestemming',
    placed: 'Plaatsingen',
    photos: 'Foto’s',
    files: 'Dossiers',
    cases: 'Zaken',
  },
  addGo: 'Leg vast',
  added: 'Het is vastgelegd.',

  listTitle: 'Uit te voeren door jou',
  listText: 'Hierover is besloten op een verzoek. Jij kunt het doen.',
  listRow: (p: { kind: string; name: string }): string => `${p.kind}: ${p.name}`,
  listNote: (p: { due: string }): string => `Doe dit ruim voor ${p.due}.`,
  waitsTitle: (p: { kind: string }): string => p.kind,
  waitsText:
    'Daarover is besloten op een verzoek van wie het gaat. Jij houdt dit dossier bij: jij voert het uit.',
  waitsGo: 'Bekijk wat er gebeurt',

  title: 'Een besluit uitvoeren',
  loading: 'Laden',
  settled: 'Hier is niets meer te doen.',
  elsewhere: 'Dit voert een ander uit. Je kunt wel zeggen dat het met de hand gedaan is.',
  about: 'Over wie',
  decidedAbout: 'Waarover besloten is',
  decided: 'Besluit',
  due: 'Antwoord voor het eind van',
  whatHappens: 'Wat er gebeurt',
  fieldChange: (p: { field: string; from: string; to: string }): string =>
    `${p.field}: ${p.from} wordt ${p.to}`,
  comesFrom: {
    oneroster: 'de koppeling met het leerlingsysteem (OneRoster)',
    edexml: 'het leerlingsysteem (Edexml)',
    table: 'de lijst die de school inleest',
  },
  importTitle: 'De volgende import zet het weer terug',
  importText: (p: { source: string }): string =>
    `Deze gegevens komen uit ${p.source}. Verbeter het ook daar. Doe je dat niet, dan staat de oude waarde er na de volgende import weer.`,
  statementEffect: 'Deze tekst komt naast het stuk dat je kiest. Het stuk zelf blijft zoals het is.',
  erasureEffect:
    'Het stuk dat je kiest, met zijn bijlagen en wat ernaast staat, wordt gewist. Dat kan niet teruggedraaid worden. In het logboek blijft staan dat er iets gewist is, door wie en waarom.',
  record: 'Welk stuk?',
  recordMissing: 'Kies het stuk.',
  recordNote: (p: { documents: number; statements: number }): string =>
    `${plural('nl', p.documents, { one: '1 bijlage', other: `${p.documents} bijlagen` })}, ${plural('nl', p.statements, { one: '1 tekst ernaast', other: `${p.statements} teksten ernaast` })}`,
  recordOf: (p: { title: string; day: string }): string => `${p.title}, ${p.day}`,
  withdrawalEffect: (p: { name: string }): string =>
    `${p.name} trekt de toestemming in voor wat hieronder staat. Wat eerder gezegd is blijft in het register, als bewijs. Wat ergens staat, komt als taak bij Plaatsingen.`,
  consentNow: {
    given: 'nu: ja',
    refused: 'nu: nee',
    withdrawn: 'nu: ingetrokken',
    none: 'nog niets gezegd',
  },
  recallEffect: (p: { channel: string; day: string }): string =>
    `Er komt een taak om dit weg te halen: ${p.channel}, geplaatst op ${p.day}. Die gaat naar wie het plaatste, met dezelfde termijn als na een intrekking. Een nieuwe toestemming maakt dit niet ongedaan.`,
  recallOpen: 'Er is al een taak. Die blijft, met dit verzoek als reden.',
  recallNotYet: 'Dit is pas klaar als het weg is.',
  coverEffect: (p: { boxes: number }): string =>
    plural('nl', p.boxes, {
      one: 'Het gezicht van deze persoon wordt op elk kanaal bedekt, ook als er toestemming is. Versies die er al zijn worden opnieuw gemaakt. Of iemand dan nog te herkennen is, beoordeelt een mens bij elke versie.',
      other: `Deze persoon wordt op ${p.boxes} plekken op elk kanaal bedekt, ook als er toestemming is. Versies die er al zijn worden opnieuw gemaakt. Of iemand dan nog te herkennen is, beoordeelt een mens bij elke versie.`,
    }),
  coverNot: 'Wat al ergens staat, verandert hierdoor niet.',
  photoErasureEffect: 'De foto wordt gewist, met elke versie ervan. Dat kan niet teruggedraaid worden.',
  others: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Er staat nog 1 ander bekend persoon op.',
      other: `Er staan nog ${p.count} andere bekende personen op.`,
    }),
  photoFrom: (p: { day: string }): string => `Ingestuurd op ${p.day}`,
  photoShown: 'De foto waar het om gaat',
  openPhoto: 'Open de foto',
  openPublication: 'Open de plaatsing',
  eraseAsk: (p: { what: string }): string => `Voorgoed wissen: ${p.what}?`,
  eraseGo: 'Wis voorgoed',
  thePhoto: (p: { day: string }): string => `de foto van ${p.day}`,
  cancel: 'Toch niet',
  go: {
    'person-details': 'Verbeter dit',
    'file-statement': 'Zet het ernaast',
    'file-erasure': 'Wis dit stuk',
    'consent-withdrawal': 'Leg de intrekking vast',
    'publication-recall': 'Zet de taak klaar',
    'photo-cover': 'Bedek deze persoon',
    'photo-erasure': 'Wis deze foto',
  } satisfies Readonly<Record<Carried, string>>,
  did: 'Het is uitgevoerd, en staat in het verzoek.',
  byHandTitle: 'Met de hand gedaan',
  byHandGo: 'Zeg dat het gedaan is',
  byHandSaid: 'Het staat in het verzoek.',
  notDone: 'Geef terug',
  notDoneTitle: 'Dit kan niet, of klopt niet',
  notDoneText: 'Wie het verzoek behandelt, leest waarom en besluit opnieuw.',
  notDoneWhy: 'Waarom niet?',
  notDoneMissing: 'Schrijf op waarom.',
  notDoneGo: 'Geef terug',
  notDoneSaid: 'Het is teruggegeven.',
  problems: {
    ...refused,
    'not-carried-out': 'Nog niet elk besluit is uitgevoerd, of als gedaan vastgelegd.',
    'carried-out': 'Hier is al iets voor gedaan. Dat blijft staan.',
    'unknown-thing': 'Dit is er niet (meer), of het is van iemand anders.',
    'not-with-this-outcome': 'Dat hoort niet bij dit besluit.',
    'record-missing': 'Kies het stuk.',
    'pupils-only': 'Een geboortedatum staat hier alleen bij leerlingen.',
    'in-future': 'Deze dag moet nog komen.',
    'not-in-state': 'Dat kan nu niet (meer).',
    'changed-meanwhile': 'Er is intussen iets veranderd. Kijk wat er nu staat en doe het nog een keer.',
  },
};
export type RightsStepsMessages = typeof rightsSteps;
