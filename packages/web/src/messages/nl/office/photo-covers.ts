import type { PhotoStep, RecognisableBy } from '@plaatswijs/contract';
import { plural } from '../../plural.ts';

const people = (count: number): string => plural('nl', count, { one: '1 mens', other: `${count} mensen` });

const goBy: Readonly<Record<RecognisableBy, string>> = {
  clothes: 'Kleding: valt die op, of kent iedereen die jas?',
  name: 'Naam: staat er een naam of rugnummer op een shirt, kaartje of tekening?',
  place: 'Plek: zegt de plek, het bord of de dag wie er was?',
  company: 'Wie ernaast staan: verraden broer, zus of vaste vriend wie het is?',
  'hair-or-aid': 'Haar, houding of hulpmiddel: een rolstoel, bril, hoofddoek of bijzonder haar?',
};

const steps: Readonly<Record<PhotoStep, string>> = {
  name: 'Zeg wie het zijn',
  look: 'Kijk nog na',
  ask: 'Vraag wie dit is',
  make: 'Maak de versies',
  judge: 'Kijk of iemand te herkennen is',
  'cover-more': 'Nog iemand te herkennen',
};

/** Making people unrecognisable: how, on which channel, and what a person says of it. */
export const photoCovers = {
  steps,
  toJudge: (p: { count: number }): string => `Nog te herkennen? Kijk naar ${people(p.count)}`,
  allDone: 'Klaar',

  chooseForPost: (p: { photo: string }): string => `${p.photo}, voor een bericht`,
  chooseForPostShort: 'Voor een bericht',
  chosenForPost: (p: { count: number }): string =>
    plural('nl', p.count, { one: '1 foto gekozen', other: `${p.count} foto’s gekozen` }),
  makePost: 'Maak er een bericht bij',
  clearChoice: 'Kies toch geen',
  tooManyChosen: 'Bij één bericht kunnen 20 foto’s.',
  makeAll: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Maak de versies van 1 foto',
      other: `Maak de versies van ${p.count} foto’s`,
    }),
  nextPhoto: 'Volgende foto',
  photosLeft: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Bij 1 andere foto is nog iets te doen.',
      other: `Bij ${p.count} andere foto’s is nog iets te doen.`,
    }),
  noPhotosLeft: 'Bij de andere foto’s is niets meer te doen.',
  toList: 'Alle foto’s',

  coverTitle: 'Hoe dit gezicht bedekt wordt',
  coverWhere: 'Waar',
  coverEverywhere: 'Op elk kanaal',
  coverAlways: 'Altijd bedekken',
  coverAlwaysHelp:
    'Ook waar deze persoon gezien mag worden. Bijvoorbeeld omdat een ouder het vraagt. Wie niet gezien mag worden, bedekken we altijd.',
  coverStyle: 'Manier',
  coverStyles: { fill: 'Vol vlak', pixelate: 'Grove blokken', blur: 'Vaag' },
  coverStyleMeans: {
    fill: 'Eén grijs vlak. Er blijft niets over.',
    pixelate: 'Een paar grove blokken met ruis. Er is niets terug te rekenen.',
  },
  blurTitle: 'Vaag is niet veilig',
  blurWarning: 'Een vaag gezicht kan iemand soms weer scherp maken. Kies liever een vol vlak.',
  coverShape: 'Vorm',
  coverShapes: { ellipse: 'Rond', box: 'Rechthoek' },
  coverMargin: 'Rand om het gezicht',
  coverMargins: { 0.15: 'Klein', 0.25: 'Gewoon', 0.4: 'Ruim', 0.6: 'Heel ruim' },
  coverChosen: (p: { names: string }): string => `Ook onherkenbaar, omdat jij dat koos: ${p.names}.`,

  useOn: (p: { channel: string }): string => `De foto op ${p.channel}`,
  uses: { whole: 'Heel', cropped: 'Uitsnede', 'left-out': 'Niet hier' },
  otherPhoto: 'Wil je hier een andere foto? Kies die in de lijst.',
  cropTitle: (p: { channel: string }): string => `Bijsnijden voor ${p.channel}`,
  cropLead: 'Wat in het kader staat, blijft over. Wie er helemaal buiten valt, staat niet in de versie.',
  cropPicture: 'De foto om bij te snijden',
  cropBox: 'Wat overblijft',
  cropNow: 'Snij zo bij',
  cropAgain: 'Verander de uitsnede',
  cancel: 'Terug',
  cutOff: (p: { names: string }): string => `Buiten beeld: ${p.names}.`,
  aStranger: 'een onbekende',
  background: 'iemand op de achtergrond',

  judgeTitle: 'Is iemand nog te herkennen?',
  judgeLead:
    'Een bedekt gezicht is niet altijd genoeg. Kijk per persoon of een klasgenoot of buur nog zou weten wie het is.',
  judgeStart: (p: { count: number }): string => `Bekijk ${people(p.count)} één voor één`,
  judgeAgain: 'Bekijk ze opnieuw',
  judgeAllDone: 'Iedereen die bedekt is, is bekeken.',
  judgeProgress: (p: { number: number; all: number }): string => `${p.number} van ${p.all}`,
  judgeOn: (p: { channels: string }): string => `Zo op ${p.channels}`,
  judgeAlt: (p: { who: string }): string => `${p.who}, zoals in de versie`,
  judgeView: 'Wat je ziet',
  judgeViews: { near: 'Dichtbij', whole: 'Hele foto' },
  judgeListTitle: 'Loop dit langs en vink aan',
  judgeKeys: 'Met toetsen: 1 tot en met 5 vinkt aan. Enter is daarna “Niet meer te herkennen”.',
  goBy,
  unrecognisable: 'Niet meer te herkennen',
  stillRecognisable: 'Nog wel te herkennen',
  judgeSkip: 'Sla over',
  judgeStop: 'Stop',
  judgedBy: (p: { name: string; moment: string }): string => `${p.name}, ${p.moment}`,
  stillTitle: (p: { who: string }): string => `${p.who} is nog te herkennen`,
  stillLead: 'Kies wat je doet. De versie wordt daarna opnieuw gemaakt, en je kijkt nog eens.',
  stillCoverMore: 'Bedek meer',
  stillCoverMost: 'Meer bedekken kan niet. Maak het kader zelf groter, of kies iets anders.',
  stillCrop: (p: { channel: string }): string => `Snij bij voor ${p.channel}`,
  stillLeaveOut: (p: { channel: string }): string => `Niet op ${p.channel}`,
  stillChannel: 'Of op één kanaal',
  stillOther: 'Kies een andere foto',
  stillLater: 'Later',
  stillSummary: (p: { names: string }): string => `Nog te herkennen: ${p.names}. Plaats deze versie niet.`,
  judgeFirst: 'Kijk eerst of iemand nog te herkennen is. Daarna kun je de versie bewaren.',
  versionJudged: 'Bekeken: niemand die bedekt is, is nog te herkennen.',

  settingsTitle: 'Foto’s',
  settingsLead:
    'Hoe mensen onherkenbaar worden gemaakt, en hoe lang een foto blijft die nergens geplaatst is.',
  settingsBack: 'School',
  settingsStyle: 'Zo bedekken we gezichten',
  allowBlur: 'Vaag maken mag ook',
  allowBlurHelp: 'Dan kan iemand dat voor een gezicht kiezen. Staat gewoon uit.',
  keepDays: 'Zo veel dagen bewaren',
  keepDaysHelp: 'Van 1 tot 90. Geldt voor foto’s die je vanaf nu instuurt.',
  keepDaysWrong: 'Vul een getal in van 1 tot 90.',
  settingsSave: 'Bewaar',
  settingsSaved: 'Bewaard',
};

/** What every language has to say of it. */
export type PhotoCoversMessages = typeof photoCovers;
