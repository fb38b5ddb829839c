import type { ErasureGround, FiledEntryKind, FileKind, FileRecordKind } from '@plaatswijs/contract';
import { plural } from '../../plural.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Keeping = { readonly months: number };

const recordKind: Words<FileRecordKind> = {
  'measure-decision': 'Besluit over een maatregel',
  warning: 'Waarschuwing',
  reprimand: 'Berisping',
  correspondence: 'Brieven en afspraken',
  'incident-report': 'Verslag van wat er gebeurde',
  statement: 'Verklaring',
  other: 'Iets anders',
};

const entryKind: Words<FiledEntryKind> = {
  note: 'Aantekening',
  conversation: 'Gesprek',
  hearing: 'Hoor en wederhoor',
  'parent-contact': 'Contact met ouders',
  'duty-done': 'Wat moest gebeuren, is gedaan',
  'measure-intended': 'Voornemen van een maatregel',
  'measure-step': 'Stap bij een maatregel',
  'measure-decided': 'Besluit over een maatregel',
  'measure-objection-decided': 'Besluit op bezwaar',
  'measure-ended': 'Einde van een maatregel',
  closed: 'De zaak is gesloten',
};

const ground: Words<ErasureGround> = {
  'wrongly-filed': 'Het staat in het verkeerde dossier, of het had er niet in gemoeten',
  'no-longer-needed': 'Het is niet meer nodig',
  'objection-upheld': 'Iemand maakte bezwaar, en kreeg gelijk',
  unlawful: 'De school mocht dit niet bewaren',
  'duty-of-law': 'De wet zegt dat het weg moet',
};

const kinds: Words<FileKind> = { pupil: 'Leerlingen', staff: 'Medewerkers' };
const names: Words<FileKind> = { pupil: 'Leerlingdossier', staff: 'Personeelsdossier' };

/** Files of people, and what goes into one from a case. */
export const files = {
  title: 'Dossiers',
  lead: 'Wat de school van iemand bewaart. Je ziet alleen de dossiers die jij mag lezen. Dat je kijkt, wordt opgeschreven.',
  back: 'Start',
  loading: 'Dossiers laden',
  which: 'Van wie',
  kinds,
  names,
  searchLabel: 'Zoek op naam',
  more: 'Laat meer zien',
  emptyTitle: 'Er is geen dossier dat jij mag lezen',
  emptyText:
    'De directeur leest de dossiers van leerlingen en medewerkers, en het bestuur dat van de directeur. De directeur kan jou laten meelezen in het dossier van één leerling. Je eigen dossier staat hier nooit: daarvoor doe je een verzoek om inzage.',
  noneFound: 'Geen dossier met die naam.',
  records: (p: { count: number }): string =>
    plural('nl', p.count, { one: '1 stuk', other: `${p.count} stukken` }),
  lastOn: (p: { day: string }): string => `laatste van ${p.day}`,
  putIn: 'Zet iets in een dossier',

  crumb: 'Dossiers',
  oneTitle: 'Dossier',
  reading: 'Het dossier laden',
  goneTitle: 'Dit dossier is er niet',
  goneText:
    'Er is geen dossier op dit adres dat jij mag lezen. Misschien is het gewist, of mag jij het niet meer lezen.',
  toList: 'Naar de dossiers',
  leftOn: (p: { day: string }): string => `Niet meer op school sinds ${p.day}.`,
  readOnly: 'Je mag dit dossier lezen. Er iets in zetten of uit halen doet de directeur.',
  recordsTitle: 'Stukken',
  putInThis: 'Zet iets in dit dossier',
  fromCase: (p: { number: string }): string => `Zaak ${p.number}`,
  documents: (p: { count: number }): string =>
    plural('nl', p.count, { one: '1 bestand', other: `${p.count} bestanden` }),
  statements: (p: { count: number }): string =>
    plural('nl', p.count, { one: '1 verklaring erbij', other: `${p.count} verklaringen erbij` }),
  keepsUntil: (p: { day: string }): string => `weg op ${p.day}`,
  keepsAfter: {
    left: ({ months }: Keeping): string => `weg ${termOf(months)} nadat de leerling van school gaat`,
    'employment-ended': ({ months }: Keeping): string => `weg ${termOf(months)} na het einde van het werk`,
    other: 'nog niet bekend wanneer dit weggaat',
  },

  readersTitle: 'Wie leest mee',
  readersText:
    'De directeur leest dit dossier. Iemand anders die hier werkt kan meelezen, als dat nodig is, en tot een dag.',
  noReaders: 'Niemand leest mee.',
  readerUntil: (p: { day: string }): string => `tot en met ${p.day}`,
  readerBy: (p: { name: string; day: string }): string => `gevraagd door ${p.name} op ${p.day}`,
  addReader: 'Laat iemand meelezen',
  readerWho: 'Wie gaat meelezen?',
  readerWhoHelp: 'Typ een deel van de naam. Alleen wie hier werkt.',
  readerUntilLabel: 'Tot en met welke dag?',
  readerUntilHelp: 'Hooguit een jaar. Daarna kun je het opnieuw doen.',
  readerWhy: 'Waarom is dat nodig?',
  readerAdded: 'Leest nu mee',
  endReader: 'Stop',
  endReaderNamed: (p: { name: string }): string => `Stop het meelezen van ${p.name}`,
  endReaderTitle: (p: { name: string }): string => `Leest ${p.name} niet meer mee?`,
  endReaderText: 'Vanaf nu is dit dossier er niet meer voor hen.',
  readerEnded: 'Leest niet meer mee',

  recordTitle: 'Stuk in een dossier',
  recordReading: 'Het stuk laden',
  facts: 'Wat er bekend is',
  opinions: 'Wat iemand ervan vindt',
  noText: 'Er staat geen tekst bij dit stuk.',
  entriesTitle: 'Uit de zaak',
  entryKind,
  entryOpinion: 'Mening',
  article: (p: { number: string; heading: string; file: string }): string =>
    `Artikel ${p.number} (${p.heading}): dit hoort in het ${p.file}.`,
  articleOnly: (p: { number: string; heading: string }): string =>
    `Artikel ${p.number} (${p.heading}) vraagt om dit vast te leggen.`,
  about: 'Over dit stuk',
  aboutKind: 'Soort',
  aboutOn: 'Gaat over',
  aboutPut: 'Erin gezet',
  aboutPutBy: (p: { name: string; day: string }): string => `door ${p.name} op ${p.day}`,
  aboutKeep: 'Bewaren',
  aboutFrom: 'Komt uit',
  attachedTitle: 'Bestanden',
  noAttached: 'Er zit geen bestand bij.',
  size: (p: { size: string }): string => `${p.size} kB`,
  documentKind: {
    picture: 'Afbeelding',
    video: 'Film',
    document: 'Document',
    text: 'Tekst',
    other: 'Ander bestand',
  },
  addedBy: (p: { name: string; moment: string }): string => `Erbij gezet door ${p.name}, ${p.moment}`,
  addDocument: 'Zet er een bestand bij',
  documentFile: 'Bestand',
  documentHelp: 'Hooguit 20 MB. Het bestand wordt hier nooit geopend.',
  documentMissing: 'Kies een bestand.',
  documentAdded: 'Het bestand zit erbij',
  look: 'Bekijk',
  lookNamed: (p: { name: string }): string => `Bekijk ${p.name}`,
  lookRecorded: 'Dat je kijkt, wordt opgeschreven.',
  hide: 'Verberg',
  hideNamed: (p: { name: string }): string => `Verberg ${p.name}`,
  pictureAlt: (p: { name: string }): string => `Wat te zien is in ${p.name}`,
  pictureFailed: 'Hier kan geen afbeelding van gemaakt worden. Sla het bestand op om het te bekijken.',
  altered:
    'Dit bestand is niet meer wat er bewaard is. Het wordt niet getoond. Vertel het wie het systeem beheert.',
  busy: 'Dat lukt nu niet. Probeer het zo nog eens.',
  save: 'Sla op',
  saveNamed: (p: { name: string }): string => `Sla op: ${p.name}`,
  saveTitle: 'Bestand opslaan?',
  saveText:
    'Het bestand komt op dit apparaat te staan, met alles wat erin zit. Bewaar het veilig en gooi het weg als je klaar bent. Dat je het opslaat, wordt opgeschreven.',
  saveGo: 'Sla op',

  saidTitle: 'Wat erover gezegd is',
  saidText:
    'Een stuk verandert niet. Ziet iemand het anders, of klopt er iets niet, dan komt dat ernaast te staan.',
  noSaid: 'Er is niets over gezegd.',
  saidBy: { person: 'Van wie het gaat', guardian: 'Van een ouder', school: 'Van de school' },
  saidAt: (p: { name: string; moment: string }): string => `Opgeschreven door ${p.name}, ${p.moment}`,
  addSaid: 'Zet er iets naast',
  saidWho: 'Van wie is het?',
  saidWords: 'Wat wil die persoon erbij zeggen?',
  saidWhoMissing: 'Zeg van wie het is.',
  saidMissing: 'Schrijf op wat erbij moet staan.',
  saidAdded: 'Het staat erbij',

  erase: 'Wis dit stuk',
  eraseText: 'Wat gewist is, komt niet terug: de tekst, de bestanden en wat erover gezegd is.',
  eraseGround: 'Waarom moet het weg?',
  ground,
  groundMissing: 'Kies waarom het weg moet.',
  eraseAsk: 'Dit stuk voorgoed wissen?',
  eraseGo: 'Wis voorgoed',
  erased: 'Het stuk is gewist',

  newTitle: 'Zet iets in een dossier',
  newLead: 'Alleen wat nodig is, en zo dat wie het betreft het mag lezen.',
  whose: 'In wiens dossier?',
  whoseHelp: 'Typ een deel van de naam: een leerling, of wie hier werkt.',
  whoseMissing: 'Kies van wie het dossier is.',
  kindLabel: 'Wat is het?',
  kindPlaceholder: 'Kies wat het is',
  kindMissing: 'Kies wat het is.',
  recordKind,
  onLabel: 'Over welke dag gaat het?',
  onMissing: 'Vul de dag in.',
  titleLabel: 'Korte titel',
  titleHelp: 'Zonder namen van anderen.',
  titleMissing: 'Geef het een korte titel.',
  factsLabel: 'Wat is er bekend?',
  factsHelp:
    'Feiten: wie deed of zei wat, en wanneer. Geen stempels: schrijf niet dat iemand een dader is of strafbaar was.',
  factsMissing: 'Schrijf eerst op wat er bekend is.',
  opinionsLabel: 'Wat vind jij ervan?',
  opinionsHelp: 'Een oordeel of vermoeden staat apart, met van wie het is.',
  submit: 'Zet in het dossier',
  putDone: 'Het staat in het dossier',
  cancel: 'Niet nu',
  missing: 'Vul dit in.',

  problems: {
    'in-future': 'Die dag is nog niet geweest.',
    'facts-missing': 'Een mening zonder feiten hoort niet in een dossier. Schrijf op wat er bekend is.',
    'in-past': 'Die dag is al voorbij.',
    'too-long': 'Hooguit een jaar vanaf vandaag.',
    'may-not-read': 'Deze persoon kan dit dossier niet lezen.',
    'only-pupil-files': 'Het dossier van een medewerker heeft geen andere lezers.',
    held: 'Dit mag nu niet gewist worden: er is gezegd dat het bewaard moet blijven.',
    'too-many': 'Bij een stuk passen 20 bestanden.',
    'no-room': 'Er is geen ruimte meer voor bestanden. Vraag wie het systeem beheert.',
    'too-large': 'Dit bestand is groter dan 20 MB.',
    empty: 'Dit bestand is leeg.',
    'too-busy': 'Dat lukt nu niet. Probeer het zo nog eens.',
    'only-handler': 'Alleen wie de zaak behandelt, zet er iets van in een dossier.',
    'not-theirs': 'Dit kan niet in het dossier van deze persoon.',
    'own-file': 'Je zet niets in je eigen dossier. Laat een ander dat doen.',
    'nothing-chosen': 'Er is nog niets gekozen of geschreven.',
    'not-to-file': 'Dit deel van de zaak gaat niet naar een dossier.',
    'about-somebody-else': 'Dit gaat over iemand anders in de zaak. Dat hoort niet in dit dossier.',
  },

  filing: 'In het dossier',
  filingText:
    'Wat nodig blijft, gaat naar het dossier van wie het betreft. Alleen wat je hier kiest, wordt overgenomen. Wie het dossier leest, leest daarmee de zaak niet.',
  filingAsked: (p: { name: string }): string => `Nog te doen voor ${p.name}`,
  filingNobody:
    'Er is in deze zaak niemand met een dossier op deze school. Een dossier is van een leerling of van wie hier werkt; wat een ouder deed gaat naar het dossier van het kind.',
  filingHandler: 'Wie de zaak behandelt, zet er iets van in een dossier.',
  filingStart: 'Zet in het dossier',
  filingStartNamed: (p: { name: string }): string => `Zet in het dossier: ${p.name}`,
  filingOf: (p: { name: string }): string => `Over ${p.name}`,
  filingGoes: {
    pupil: (p: { owner: string }): string => `Dit gaat naar het leerlingdossier van ${p.owner}.`,
    staff: (p: { owner: string }): string => `Dit gaat naar het personeelsdossier van ${p.owner}.`,
  },
  filingNoChild:
    'Wat een ouder deed, gaat naar het dossier van het kind. Bij deze ouder is geen kind op deze school bekend. Vul dat eerst aan bij de mensen van de school.',
  filingNoFile: 'Deze persoon hoort niet bij deze school en heeft hier geen dossier.',
  filingNoArticle: 'Het protocol vraagt niet om dit vast te leggen. Bedenk of het nodig is.',
  filingChild: 'In het dossier van welk kind?',
  filingChildHelp: 'Wat de ouder deed, komt in dat dossier te staan. Kies het kind waar het over ging.',
  filingChildMissing: 'Kies het kind.',
  filingLeast:
    'Niet alles hoeft mee. Neem alleen over wat de school later nog nodig heeft, en laat namen van anderen weg. Wie het betreft mag het dossier inzien.',
  filingEntries: 'Uit het verloop van de zaak',
  filingEntriesHelp: 'Kies wat meegaat. Je kunt de woorden aanpassen, bijvoorbeeld om een naam weg te laten.',
  filingNoEntries: 'Er is niets dat over deze persoon gaat en mee kan.',
  filingEntry: (p: { kind: string; day: string }): string => `${p.kind}, ${p.day}`,
  filingEntryWords: 'Zo komt het in het dossier',
  filingEntryMissing: 'Schrijf op wat er in het dossier komt, of vink dit uit.',
  filingLetters: 'Brieven',
  filingLettersHelp: 'Brieven die klaar zijn, gaan mee als bestand.',
  filingNothing: 'Kies iets uit de zaak, of schrijf op wat er bekend is.',
  filingDone: 'Het staat in het dossier',
};

function termOf(months: number): string {
  if (months % 12 !== 0) return plural('nl', months, { one: '1 maand', other: `${months} maanden` });
  return `${months / 12} jaar`;
}
