import { plural } from '../../plural.ts';

/** Figures of a school year, and cases that nobody can handle any more. */
export const figures = {
  title: 'Cijfers',
  lead: 'Hoeveel zaken er waren, voor de jaarlijkse evaluatie en de medezeggenschapsraad. Zonder namen.',
  row: 'Cijfers',
  rowNote: 'Hoeveel zaken er waren, voor de evaluatie van het jaar',
  back: 'School',
  loading: 'Cijfers laden',
  scope: 'Waarvan',
  scopes: { school: 'Deze school', board: 'Het hele bestuur' },
  year: 'Schooljaar',
  yearPlaceholder: 'Kies een schooljaar',
  yearName: (p: { year: number }): string => `${p.year}-${p.year + 1}`,
  counted: (p: { day: string }): string =>
    `Geteld op ${p.day}. Wat daarna verandert, telt hier niet meer mee.`,
  next: (p: { year: string; day: string }): string => `De cijfers van ${p.year} komen hier op ${p.day}.`,
  emptyTitle: 'Nog geen cijfers',
  emptyText: (p: { day: string }): string =>
    `Een schooljaar wordt één keer geteld, een maand nadat het voorbij is. De eerste cijfers komen op ${p.day}.`,
  notThisSchool: 'Van dit schooljaar zijn er geen cijfers van deze school.',
  hidden: 'niet getoond',
  howTitle: 'Wat je hier niet ziet',
  how: 'Een aantal van 1 tot en met 4 laten we niet zien: dan is al snel bekend over wie het gaat. Soms tonen we ook een groter aantal niet, omdat je het kleine anders kunt uitrekenen. Dat staat er als een streepje.',
  howApart:
    'Zaken waarin de leiding van de school of het bestuur zelf betrokken kan zijn, tellen in geen van deze tabellen mee.',
  apart: (p: { count: string }): string => `Los daarvan waren er ${p.count} van zulke zaken.`,
  download: 'Download als CSV',
  print: 'Print',
  caseCount: 'Zaken',
  casesTitle: 'Zaken',
  total: 'Samen',
  totalHidden: 'Er waren er te weinig om te tonen.',
  none: 'Er waren geen zaken.',
  nothing: 'Niet voorgekomen:',
  axis: {
    category: 'Wat er gebeurde',
    seriousness: 'Hoe ernstig het was',
    place: 'Waar het gebeurde',
    'age-group': 'Hoe oud wie het overkwam was',
    outcome: 'Hoe het afliep',
    month: 'In welke maand de zaak begon',
  },
  what: 'Wat',
  count: 'Aantal',
  noneOf: {
    category: 'Nog niet ingedeeld',
    seriousness: 'Nog niet ingedeeld',
    place: 'Niet ingevuld',
    'age-group': 'Niet ingevuld',
    outcome: 'Nog niet afgerond',
  },
  months: {
    '01': 'Januari',
    '02': 'Februari',
    '03': 'Maart',
    '04': 'April',
    '05': 'Mei',
    '06': 'Juni',
    '07': 'Juli',
    '08': 'Augustus',
    '09': 'September',
    '10': 'Oktober',
    '11': 'November',
    '12': 'December',
  },
  answersTitle: 'Het eerste antwoord aan wie iets meldde',
  answersText: 'Van de meldingen die niet van een medewerker kwamen.',
  answersNone: 'Er waren geen meldingen.',
  within: 'Binnen de termijn',
  later: 'Later',
  waiting: 'Nog geen antwoord',
  median: (p: { days: string }): string =>
    `De helft kreeg antwoord binnen ${p.days === '1' ? '1 dag' : `${p.days} dagen`}.`,
  medianSameDay: 'De helft kreeg op dezelfde dag antwoord.',
  measuresTitle: 'Maatregelen',
  measuresText: 'Maatregelen waarover in dit schooljaar besloten is, en die niet zijn ingetrokken.',
  measuresNone: 'Er zijn geen maatregelen genomen.',
  schoolsTitle: 'Per school',
  school: 'School',
  measureCount: 'Maatregelen',
  reportCount: 'Meldingen',
  csv: {
    file: (p: { year: string }): string => `cijfers-${p.year}.csv`,
    head: ['Schooljaar', 'School', 'Tabel', 'Wat', 'Aantal'],
    board: 'Alle scholen samen',
    hidden: 'niet getoond',
    total: 'Samen',
    medianDays: 'Middelste aantal dagen tot het eerste antwoord',
  },
  lonelyTitle: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Er is een zaak die niemand meer kan behandelen',
      other: `Er zijn ${p.count} zaken die niemand meer kan behandelen`,
    }),
  lonelyText:
    'Wie de zaak kon behandelen, werkt hier niet meer of heeft geen rol meer. Het bestuur kan de zaak overnemen. Dat je dat doet, en waarom, staat daarna op de tijdlijn.',
  lonelyTextDirector:
    'Wie de zaak kon behandelen, werkt hier niet meer of heeft geen rol meer. Iemand van het bestuur kan de zaak overnemen, en daarna jou of een ander laten meelezen.',
  lonelyNumber: (p: { number: string; school: string }): string => `Zaak ${p.number}, ${p.school}`,
  lonelyNotYours: 'Het bestuur kan deze overnemen.',
  take: 'Neem over',
  takeNamed: (p: { number: string }): string => `Neem zaak ${p.number} over`,
  takeTitle: (p: { number: string }): string => `Zaak ${p.number} overnemen`,
  takeText:
    'Vanaf nu lees jij deze zaak. Daarna kun je anderen laten meelezen, of de zaak aan iemand overdragen.',
  takeReason: 'Waarom neem je de zaak over?',
  takeReasonMissing: 'Schrijf op waarom.',
  takeGo: 'Ja, neem over',
  takeGone: 'Iemand anders nam de zaak al over, of kan weer verder.',
  taken: 'Je leest deze zaak nu.',
  cancel: 'Toch niet',
  leftAloneTitle: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Eén zaak kan dan door niemand meer worden behandeld',
      other: `${p.count} zaken kunnen dan door niemand meer worden behandeld`,
    }),
  leftAloneText:
    'Alleen deze persoon kan dat nog. Vraag om ze eerst aan een ander over te dragen. Kan dat niet meer, dan kan het bestuur ze overnemen.',
};

/** What every language has to say here. */
export type FiguresWords = typeof figures;
