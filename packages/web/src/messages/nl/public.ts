import type { Outcome } from '@plaatswijs/rules';
import { plural } from '../plural.ts';
import { interviewWords } from './interview-words.ts';

const outcomes: Readonly<Record<Outcome | 'open', string>> = {
  allow: 'Mag',
  'allow-if': 'Mag, als…',
  forbid: 'Mag niet',
  discourage: 'Liever niet',
  require: 'Moet',
  recommend: 'Aangeraden',
  may: 'De school kan hier iets doen',
  aware: 'Let op',
  outside: 'Valt buiten het protocol',
  unclear: 'Niet duidelijk',
  conflict: 'Spreekt zichzelf tegen',
  silent: 'Zegt hier niets over',
  open: 'Nog niet te zeggen',
};

interface HttpWords {
  readonly title: string;
  readonly what: string;
  readonly now: string;
}

const notFound: HttpWords = {
  title: 'Deze pagina is er niet',
  what: 'Misschien is de link oud, of staat er een tikfout in het adres.',
  now: 'Kijk of het adres klopt, of ga terug en zoek vanaf daar.',
};
const tooMany: HttpWords = {
  title: 'Even wachten',
  what: 'Er kwamen veel verzoeken achter elkaar van jouw apparaat of netwerk.',
  now: 'Wacht een minuut en probeer het dan opnieuw. Wat je invulde is niet opgeslagen.',
};
const broken: HttpWords = {
  title: 'Er ging bij ons iets mis',
  what: 'Dat ligt niet aan jou. Er is niets veranderd.',
  now: 'Probeer het over een minuut opnieuw. Blijft het misgaan, vertel dan op school dat het niet werkt.',
};

/** Every word of the pages without an account. */
export const publicPages = {
  ...interviewWords,
  product: 'Plaatswijs',
  titleOf: (p: { page: string; school: string | null }): string => `${p.page} · ${p.school ?? 'Plaatswijs'}`,
  skip: 'Naar de inhoud',
  language: 'Taal',
  signIn: 'Aanmelden',
  footer:
    'Plaatswijs maakt van het protocol sociale media van je school antwoorden. Het beslist niets: dat doen mensen.',
  source: 'Open software, gemaakt voor Nederlandse scholen',
  errorBefore: 'Fout: ',
  errorIntro: 'Dit klopt nog niet',
  dayFormat: 'Bijvoorbeeld 21-11-2026',

  frontTitle: 'Mag dit op internet?',
  frontLead:
    'Je school heeft afspraken over foto’s, berichten en sociale media. Stel je vraag en je krijgt antwoord, met het artikel erbij.',
  frontPick: 'Kies je school',
  frontNone: 'Er zijn nog geen scholen met een openbare pagina.',
  frontDemonstration: 'Dit is een proefopstelling. De mensen erin zijn verzonnen.',

  askTitle: 'Mag dit?',
  askLead:
    'Vertel wat je wilt doen of wat er is gebeurd. Na een paar korte vragen weet je wat het protocol zegt.',
  askCommon: 'Vaak gevraagd',
  askOther: 'Iets anders',
  askSelect: 'Wat wil je doen, of wat is er gebeurd?',
  askSelectNone: 'Maak een keuze',
  askWords: 'Vertel het in je eigen woorden',
  askWordsHelp: 'Bijvoorbeeld: een oud-leerling wil mij volgen',
  askSearch: 'Zoek mijn vraag',
  askFound: 'Bedoel je dit?',
  askFoundNone: 'We vonden niets wat hierop lijkt. Kies hieronder wat er het meest op lijkt.',
  askSpecial: 'Is een van deze dingen zo?',
  askSpecialHelp: 'Kruis aan wat zo is. Is er verder niets bijzonders? Ga dan verder.',
  askAgain: 'Dat antwoord past hier niet. Probeer het nog een keer.',
  nobody: 'niemand',
  noneOfThese: 'niets van dit alles',
  askGo: 'Stel de vraag',
  askNoTrace: 'Je hoeft geen namen te noemen. We bewaren niet wie dit vraagt.',
  protocolTitle: 'Het protocol in gewone taal',
  protocolSummary: 'Dit is een samenvatting. De tekst van de school zelf geldt.',
  protocolContents: 'Inhoud',
  protocolVersion: 'Versie',
  protocolSince: 'Geldt vanaf',
  protocolAdopted: 'Vastgesteld door',
  article: (p: { number: string }): string => `Artikel ${p.number}`,

  askAct: 'Je vraag gaat over',
  askProgress: (p: { number: number; atMost: number | null }): string =>
    p.atMost === null || p.atMost <= p.number
      ? `Vraag ${p.number}`
      : `Vraag ${p.number} van ten hoogste ${p.atMost}`,
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet ik niet',
  noneToo: 'Kies alles wat klopt. Niets aankruisen mag ook.',
  numberBetween: (p: { min: number; max: number }): string => `Een getal van ${p.min} tot en met ${p.max}`,
  next: 'Verder',
  given: 'Wat je al zei',
  change: 'Wijzig',

  outcomes,
  answerOf: 'Je vraag:',
  answerNow: 'Wat je nu doet',
  answerConditions: 'Het mag als dit klopt',
  answerDuties: 'Dit hoort erbij',
  dutyTo: (p: { to: string }): string => `Aan: ${p.to}`,
  answerAsk: 'Twijfel je? Vraag het',
  answerAskWhom: 'Dit kan een regel niet beslissen. Hier beslist een mens:',
  answerPut: 'Leg het voor',
  answerChange: 'Zo kan het wel',
  answerWhy: 'Waarom',
  whyPart: {
    decisive: 'Dit geeft het antwoord',
    condition: 'Dit kan het antwoord nog veranderen',
    accompanying: 'Dit hoort erbij',
  },
  answerKnow: 'Goed om te weten',
  answerAssumed: 'Hier gingen we van uit',
  answerAssumedWhy: 'Dit zei je niet. Klopt het niet, wijzig het dan.',
  answerPrecedents: 'Zo is eerder beslist',
  answerContinue: 'Beantwoord nog een vraag',
  answerContinueWhy: 'Een antwoord op nog een vraag kan dit veranderen.',
  answerAgain: 'Stel een andere vraag',
  answerShare: 'Deel dit antwoord',
  answerSilentShort: 'Dat er niets over staat, is geen toestemming.',
  answerOpen: 'Er is nog niet genoeg bekend. Dit is geen ja en geen nee.',
  answerAskFirst: (p: { role: string }): string => `Vraag het eerst aan ${p.role}.`,
  answerOutside: 'De wet en gewone fatsoensregels gelden wel.',
  answerDecides: 'Het protocol geeft hier geen duidelijk antwoord. Een mens beslist.',
  answerShareMake: 'Maak een link',
  answerShareMakeHelp:
    'Achter de link staat het antwoord, zonder iets over jou of een ander. Na negentig dagen werkt hij niet meer.',
  answerSharedOn: (p: { day: string }): string =>
    `Dit antwoord is gedeeld op ${p.day}. Wie het deelde, gaf misschien andere antwoorden dan jij.`,
  answerChanged: 'Het protocol is sindsdien veranderd. Stel de vraag opnieuw.',
  answerShareHelp: 'In dit adres staan je antwoorden, geen namen.',
  answerCopy: 'Kopieer het adres',
  answerCopied: 'Gekopieerd',
  answerPrint: 'Print',
  answerSilent:
    'Dat er niets over staat, betekent niet dat het mag. De wet geldt altijd. Vraag het bij twijfel op school.',
  answerSource: (p: { title: string; since: string | null }): string =>
    p.since === null ? p.title : `${p.title}, geldt vanaf ${p.since}`,

  signInTitle: 'Aanmelden',
  signInWithSchool: 'Met je schoolaccount',
  signInProvider: (p: { name: string }): string => `Verder met ${p.name}`,
  signInPasskey: 'Met een passkey',
  signInPasskeyHelp: 'Met je vinger, je gezicht of de code van je apparaat.',
  signInPasskeyGo: 'Gebruik een passkey',
  signInPasskeyFailed: 'Dat lukte niet. Probeer het nog eens, of kies een andere manier.',
  signInPassword: 'Met een wachtwoord',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  signInLink: 'Met een link per e-mail',
  signInLinkHelp: 'Je krijgt een link die één keer werkt. Je hoeft geen wachtwoord te weten.',
  signInLinkGo: 'Stuur mij een link',
  secondTitle: 'Nog één stap',
  secondLead: 'Laat zien dat jij het bent.',
  secondCode: 'Code',
  secondCodeHelp: 'De zes cijfers uit je app, of een van je herstelcodes.',
  secondGo: 'Ga verder',

  problem: (status: number): HttpWords => (status === 404 ? notFound : status === 429 ? tooMany : broken),
  problemNow: 'Wat je nu kunt doen',
  problemBack: 'Ga terug',
  problemId: (p: { id: string }): string => `Vraag je ons ernaar, noem dan ${p.id}.`,
  schools: (p: { count: number }): string =>
    `${p.count} ${plural('nl', p.count, { one: 'school', other: 'scholen' })}`,
};

/** What every language has to say here. */
export type PublicMessages = typeof publicPages;
