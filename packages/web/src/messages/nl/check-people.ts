import { plural } from '../plural.ts';

const children = (count: number, rest: string) =>
  plural('nl', count, { one: `1 persoon ${rest}`, other: `${count} mensen ${rest}` });

/** Photos, film and sound with a post that is checked, and who is in them. */
export const checkPeople = {
  photosTitle: 'Foto’s',
  photosHelp: 'We kijken mee met wie erop staan en wat daarvan mag.',
  add: 'Voeg foto’s toe',
  addTitle: 'Welke foto’s horen erbij?',
  addHelp: (p: { most: number }): string => `Kies uit wat je instuurde. Ten hoogste ${p.most}.`,
  addNone: 'Je hebt nog geen foto’s ingestuurd die klaar zijn.',
  addNoMore: 'Al je foto’s die klaar zijn, staan er al bij.',
  sendNew: 'Stuur nieuwe foto’s in',
  addChosen: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Voeg 1 foto toe',
      other: p.count === 0 ? 'Kies een foto' : `Voeg ${p.count} foto’s toe`,
    }),
  cancel: 'Toch niet',
  photoNumber: (p: { number: number }): string => `Foto ${p.number}`,
  photoOf: (p: { moment: string }): string => `Foto van ${p.moment}`,
  open: (p: { number: number }): string => `Bekijk foto ${p.number}`,
  takeAway: (p: { number: number }): string => `Haal foto ${p.number} weg`,
  gone: 'Deze foto is er niet meer. Haal hem weg, dan kun je verder.',
  left: 'Iemand die je koos, hoort niet meer bij deze school. Haal die persoon weg.',
  loading: 'Foto’s laden',
  standings: {
    'left-out': 'Niet op dit kanaal',
    'look-first': 'Kijk eerst wie erop staat',
    'name-first': 'Zeg eerst wie het zijn',
    ask: 'Vraag eerst wie dit is',
    'not-coverable': 'Kan zo niet: iemand zonder kader mag niet gezien worden',
    covered: 'Met mensen onherkenbaar',
    'as-it-is': 'Zoals hij is',
  },
  covered: (p: { count: number; isMade: boolean }): string =>
    p.isMade
      ? children(p.count, 'onherkenbaar gemaakt')
      : plural('nl', p.count, {
          one: '1 persoon wordt onherkenbaar',
          other: `${p.count} mensen worden onherkenbaar`,
        }),
  unjudged: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Beoordeel nog of 1 persoon onherkenbaar is',
      other: `Beoordeel nog of ${p.count} mensen onherkenbaar zijn`,
    }),
  versions: {
    none: 'De versie is nog niet gemaakt',
    waiting: 'De versie wordt gemaakt',
    ready: 'De versie is klaar',
    outdated: 'Er is iets veranderd: maak de versie opnieuw',
    failed: 'Het maken van de versie lukte niet',
  },
  recordedTitle: { film: 'Wie is te zien?', sound: 'Wie is te horen?', both: 'Wie is te zien of te horen?' },
  recordedHelp: 'Tik aan wie van school in de opname zit. Dan weten we of het mag.',
  nobody: 'Niemand van school',
  group: 'Groep',
  chooseGroup: 'Kies een groep',
  someoneElse: 'Iemand anders van school',
  chosen: 'Gekozen',
  remove: (p: { name: string }): string => `Haal ${p.name} weg`,
  atMost: (p: { most: number }): string => `Meer dan ${p.most} mensen kan hier niet.`,
  strictest: (p: { number: number }): string => `Dit komt door foto ${p.number}: die kijken we ook apart na.`,
  whoTitle: 'Wie staat erin',
  whoHelp: 'Voor dit kanaal, met de toestemming van vandaag.',
  maySee: 'Mag te zien of te horen zijn',
  mayNotSee: 'Mag niet te herkennen zijn',
  shown: { depicted: 'te zien', heard: 'te horen', named: 'genoemd' },
  firstTitle: 'Zeg eerst wie erin zit',
  firstText: 'Zolang dat niet bekend is, kunnen we niet zeggen dat het mag.',
  judgeTitle: 'Beoordeel eerst de foto',
  judgeText:
    'Iemand op de foto mag niet te herkennen zijn en wordt onherkenbaar gemaakt. Kijk op de foto of dat is gelukt: alleen een mens kan dat zeggen.',
  everyChannel: 'Op elk kanaal',
  choose: (p: { name: string }): string => `Kies ${p.name}`,
  chosenChannel: 'Dit kanaal heb je gekozen',
  articles: (p: { articles: string }): string => `Volgens ${p.articles}`,
  failed: 'Dit lukt nu niet. Probeer het straks nog eens.',
};

/** What every language has to say here. */
export type CheckPeopleMessages = typeof checkPeople;
