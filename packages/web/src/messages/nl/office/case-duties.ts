import type {
  BlockedAction,
  CaseDuty,
  CaseQuestion,
  DutyCode,
  DutyParty,
  LawConstantKey,
  LawConstantValue,
} from '@plaatswijs/contract';
import { plural } from '../../plural.ts';
import { measureDuties, measureParties } from './measure-duties.ts';

interface DutyWords {
  readonly title: string;
  readonly text: string;
}

const duties: Readonly<Record<DutyCode, DutyWords>> = {
  'tell-board': {
    title: 'Vertel het meteen aan het bestuur',
    text: 'Iedereen die hier werkt en dit weet, vertelt het zelf aan het bestuur. Het aan een leidinggevende of vertrouwenspersoon vertellen is niet genoeg.',
  },
  'consult-inspector': {
    title: 'Bel de vertrouwensinspecteur en overleg',
    text: 'Het bestuur belt meteen. De inspecteur denkt mee: is er een redelijk vermoeden, en wat moet er nu gebeuren? Is er nu gevaar? Bel dan eerst 112.',
  },
  'judge-suspicion': {
    title: 'Beslis of er een redelijk vermoeden is',
    text: 'Het bestuur beslist na het overleg met de vertrouwensinspecteur, en schrijft op waarom.',
  },
  'inform-parents-first': {
    title: 'Vertel het de ouders van de leerling',
    text: 'Dit komt vóór de aangifte. Vertel wat je weet, wat er nu gaat gebeuren en wie zij kunnen bellen.',
  },
  'inform-person-first': {
    title: 'Vertel degene om wie het gaat dat er aangifte komt',
    text: 'Dit komt vóór de aangifte. Vertel alleen dát er aangifte komt. Bespreek met de vertrouwensinspecteur hoe je dit doet.',
  },
  'file-police-report': {
    title: 'Doe aangifte bij de politie',
    text: 'Het bestuur doet dit meteen. Het moet van de wet, ook als iemand liever geen aangifte wil.',
  },
  'tell-inspector-of-report': {
    title: 'Vertel de vertrouwensinspecteur dat er aangifte is',
    text: 'Bel, en schrijf op wanneer je belde en met wie.',
  },
  'decide-notify-authority': {
    title: 'Beslis: moet de Autoriteit Persoonsgegevens het weten?',
    text: 'Ja, tenzij mensen er waarschijnlijk geen last van krijgen. Schrijf op waarom. Vraag de functionaris gegevensbescherming mee te denken.',
  },
  'notify-authority': {
    title: 'Meld het datalek bij de Autoriteit Persoonsgegevens',
    text: 'De 72 uur lopen door, ook in het weekend. Weet je nog niet alles, meld dan wat je weet. Is het later geworden, leg dan uit waarom.',
  },
  'decide-tell-people': {
    title: 'Beslis: moeten de mensen zelf het weten?',
    text: 'Ja, als zij er veel last van kunnen krijgen. Schrijf op waarom wel of niet.',
  },
  'tell-people': {
    title: 'Vertel het de mensen van wie de gegevens zijn',
    text: 'Doe het snel en in gewone taal. Zeg wat er is gebeurd, wat het voor hen betekent en wat zij kunnen doen.',
  },
  'register-breach': {
    title: 'Zet het datalek in het register',
    text: 'Dat moet altijd, ook als je het nergens meldt: wat er gebeurde, de gevolgen en wat je eraan deed.',
  },
  'first-answer': {
    title: 'Geef wie het meldde een eerste antwoord',
    text: 'Zeg dat je het gelezen hebt en wat er nu gebeurt. Je hoeft nog niets te weten of te beloven.',
  },
  'hear-affected': {
    title: 'Luister naar wie het is overkomen',
    text: 'Vraag wat er is gebeurd en wat diegene nu nodig heeft. Doe dit voordat je een maatregel neemt.',
  },
  'hear-accused': {
    title: 'Luister naar degene over wie het gaat',
    text: 'Iedereen mag zijn kant vertellen voordat er een maatregel komt. Schrijf op wat er gezegd is, ook als iemand niets wil zeggen.',
  },
  'protocol-tell': {
    title: 'Vertel het aan wie het protocol noemt',
    text: 'Het protocol zegt bij wie dit gemeld wordt. Zorg dat die het weet.',
  },
  'protocol-keep-image': {
    title: 'Bewaar wat er te zien was',
    text: 'Het protocol vraagt om een schermafdruk. Is iemand bloot of seksueel te zien? Maak dan géén schermafdruk en stuur niets door. Vertellen is genoeg.',
  },
  'protocol-consult-in-doubt': {
    title: 'Leg de twijfel voor',
    text: 'Het protocol zegt wie er meedenkt. Plaats het bericht zolang niet.',
  },
  'protocol-consult-derailing': {
    title: 'Overleg meteen over het gesprek',
    text: 'Het dreigt online uit de hand te lopen. Reageer zolang niet verder en kies samen een aanpak.',
  },
  'protocol-call-inspector': {
    title: 'Bel de vertrouwensinspecteur, zoals het protocol vraagt',
    text: 'Het protocol vraagt dit bij alles wat grensoverschrijdend is genoemd. De plicht uit de wet staat daar los van.',
  },
  'protocol-qualify': {
    title: 'Bepaal hoe zwaar de overtreding telt',
    text: 'Het protocol laat dit over aan mensen. Luister eerst naar degene over wie het gaat, en schrijf op waarom.',
  },
  'protocol-file': {
    title: 'Leg het vast in het dossier',
    text: 'Het protocol zegt in welk dossier. Schrijf op wat er gebeurd is; geen oordelen. Bewaar niet meer dan nodig is.',
  },
  'protocol-measure': {
    title: 'Beslis of er een maatregel past',
    text: 'Mensen beslissen dit, nadat iedereen gehoord is. Kies wat past bij wat er gebeurd is.',
  },
  'protocol-request-removal': {
    title: 'Vraag om het bericht weg te halen',
    text: 'Zeg om welk bericht het gaat, waarom, en wanneer je kijkt of het weg is.',
  },
  'protocol-police': {
    title: 'Beslis of de school naar de politie gaat',
    text: 'Het protocol laat die keuze aan de school. Schrijf op waarom wel of niet. Soms moet het van de wet; dat staat er dan apart bij.',
  },
  'protocol-solve-conflict': {
    title: 'Zoek een oplossing voor de ruzie',
    text: 'Het protocol zegt wie daarvoor zorgt: dat hangt af van waar het begon.',
  },
  'protocol-tell-of-conflict': {
    title: 'Laat de anderen weten van de ruzie',
    text: 'Het protocol vindt het goed als school en thuis het allebei weten, en zegt langs welke weg.',
  },
  'protocol-other': {
    title: 'Doe wat het artikel vraagt',
    text: 'Lees het artikel: het protocol vraagt hier iets dat niet vaak voorkomt.',
  },
  ...measureDuties,
};

const parties: Readonly<Record<DutyParty, string>> = {
  'employee-who-knows': 'iedereen die hier werkt en het weet',
  handler: 'wie de zaak behandelt',
  'bevoegd-gezag': 'het bestuur (bevoegd gezag)',
  supervisors: 'wie toezicht houdt op het bestuur',
  school: 'de school',
  'confidential-inspector': 'de vertrouwensinspecteur',
  police: 'de politie',
  'data-protection-authority': 'de Autoriteit Persoonsgegevens',
  'parents-of-affected': 'de ouders van de leerling',
  'person-concerned': 'de persoon om wie het gaat',
  'people-in-the-breach': 'de mensen van wie de gegevens zijn',
  reporter: 'wie het meldde',
  affected: 'wie het is overkomen',
  accused: 'degene over wie het gaat',
  ...measureParties,
};

const blocked: Readonly<Record<BlockedAction, string>> = {
  'confront-accused': 'Praat nog niet met degene over wie het gaat.',
  'collect-evidence': 'Zoek zelf geen bewijs. Bewaar wel wat je al hebt gekregen.',
  'question-affected': 'Vraag de leerling niet uit. Luister wel als de leerling zelf iets vertelt.',
  'take-measure': 'Neem nog geen maatregel.',
};

const questions: Readonly<Record<CaseQuestion['fact'], string>> = {
  category: 'Waar gaat het over?',
  accused: 'Over wie gaat het?',
  begun: 'Waar is het begonnen: op school of thuis?',
  sexual: 'Gaat het om iets seksueels?',
  hasSchoolTasks: 'Doet deze persoon werk voor de school, ook als vrijwilliger of stagiair?',
  minorPupilAffected: 'Is het een leerling van deze school overkomen die jonger is dan 18?',
  dependentAdultPupilAffected:
    'Is het een leerling van 18 of ouder overkomen die van deze persoon afhankelijk is?',
  leaked: 'Hebben anderen gegevens gezien die niet voor hen waren?',
  awareOfLeakAt: 'Sinds wanneer weet de school van het datalek?',
  breachFound: 'Is er iets gedaan wat volgens het protocol niet mag?',
  judgedTransgressive: 'Noemt het bestuur dit grensoverschrijdend?',
  possiblyCriminal: 'Kan het strafbaar zijn?',
  betweenPupils: 'Is het een ruzie tussen leerlingen?',
  protocol: 'Het protocol vraagt hier meer dan we weten. Lees het artikel.',
};

const constants: Readonly<Record<LawConstantKey, string>> = {
  'confidential-inspector': 'Nummer van de vertrouwensinspecteur',
  police: 'Nummer van de politie zonder spoed',
  'safe-home': 'Nummer van Veilig Thuis',
  'breach-notice': 'Een datalek melden bij de Autoriteit Persoonsgegevens',
  'inspectorate-notice-of-suspension': 'Een schorsing melden bij de inspectie, als die langer duurt dan',
  'longest-suspension': 'Langste schorsing van een leerling',
  objection: 'Bezwaar maken',
  'decision-on-objection': 'Beslissen op een bezwaar',
  'staff-view': 'Zienswijze van een medewerker',
  'staff-appeal': 'Beroep van een medewerker',
  'order-measure': 'Schorsing van een medewerker als ordemaatregel',
  'answer-to-complaint': 'Antwoord van het bestuur op een klacht',
  'access-request': 'Antwoord op een verzoek om inzage',
  'access-request-extension': 'Uitstel voor dat antwoord',
  'own-rights-age': 'Leeftijd waarop een leerling zelf over de eigen gegevens gaat',
  'parents-informed-until': 'Leeftijd tot waarop ouders bericht krijgen',
  'first-answer': 'Eerste antwoord op een melding',
  'wet-vrij-en-veilig': 'Wet vrij en veilig onderwijs',
};

const forces: Readonly<Record<CaseDuty['force'], string>> = {
  must: 'Moet',
  advised: 'Aangeraden',
  may: 'Mag, de school kiest',
};

const proofs: Readonly<Record<CaseDuty['proof'], string>> = {
  call: 'Wanneer is er gebeld, met welk nummer en door wie?',
  decision: 'Wat is er beslist, en waarom?',
  note: 'Wat is er gezegd of gedaan?',
  date: 'Wanneer is het gedaan?',
};

const sources: Readonly<Record<CaseDuty['source']['kind'], string>> = {
  protocol: 'Uit het protocol',
  law: 'Uit de wet of de cao',
  'own-choice': 'Keuze van Plaatswijs; staat niet in het protocol',
};

type TermValue = Extract<LawConstantValue, { kind: 'term' }>;

const units: Readonly<Record<TermValue['unit'], { readonly one: string; readonly other: string }>> = {
  hours: { one: 'uur', other: 'uur' },
  days: { one: 'dag', other: 'dagen' },
  'working-days': { one: 'werkdag', other: 'werkdagen' },
  weeks: { one: 'week', other: 'weken' },
  months: { one: 'maand', other: 'maanden' },
};

/** What is to be done in a case, by whom, and what waits for it. */
export const caseDuties = {
  duties,
  parties,
  blocked,
  questions,
  constants,
  forces,
  proofs,
  sources,
  term: (p: Pick<TermValue, 'count' | 'unit'>): string =>
    `${p.count} ${plural('nl', p.count, units[p.unit])}`,
  phone: (p: { number: string; from: string | null; until: string | null }): string =>
    p.from === null || p.until === null
      ? `${p.number}, dag en nacht`
      : `${p.number}, op werkdagen van ${p.from} tot ${p.until} uur`,
  ownConstant: (p: { reason: string }): string => `De school koos dit zelf: ${p.reason}`,
};
