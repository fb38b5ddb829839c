import type { PhotoRefusal } from '@plaatswijs/contract';
import { plural } from '../../plural.ts';
import { photoCovers } from './photo-covers.ts';

const photosIn = (count: number): string => plural('nl', count, { one: '1 foto', other: `${count} foto’s` });
const faces = (count: number): string =>
  plural('nl', count, { one: '1 gezicht', other: `${count} gezichten` });

const refusals: Readonly<Record<PhotoRefusal, string>> = {
  'not-an-image': 'Dit bestand is geen foto.',
  'type-not-supported': 'Dit soort bestand kan niet. Wel: JPEG, PNG, WebP, AVIF en HEIC.',
  animated: 'Dit plaatje beweegt. Kies een gewone foto.',
  'too-many-pixels': 'Deze foto is te groot: meer dan 50 miljoen beeldpunten.',
  'too-many-bytes': 'Dit bestand is te groot: meer dan 60 MB.',
  damaged: 'Dit bestand is beschadigd. Stuur de foto nog eens.',
  'could-not-be-read':
    'Deze foto kon niet worden gelezen. Bewaar hem opnieuw als JPEG en stuur hem nog eens.',
  lost: 'Het bestand is niet meer te vinden. Stuur de foto nog eens.',
};

type Who =
  | { readonly kind: 'person'; readonly person: { readonly name: string } }
  | { readonly kind: 'nobody-known' | 'background' | 'unknown' }
  | null;

const whoChoices = {
  'nobody-known': 'Niemand van onze school',
  background: 'Niet te herkennen',
  unknown: 'Wel van hier, ik weet niet wie',
};

/** Photos and who is in them. */
export const photos = {
  ...photoCovers,
  title: 'Foto’s',
  lead: 'Stuur foto’s in, zeg wie erop staan, en kijk wat er per kanaal mag. Wat je nergens plaatst, gaat vanzelf weg.',
  back: 'Start',
  loading: 'Foto’s laden',
  choose: 'Foto’s insturen',
  chooseHelp: 'Je mag er veel tegelijk kiezen. Plaats en tijd uit het toestel halen wij eruit.',
  camera: 'Maak een foto',
  sending: 'Foto’s versturen',
  sentOf: (p: { done: number; all: number }): string => `${p.done} van ${photosIn(p.all)}`,
  allSent: (p: { count: number }): string =>
    plural('nl', p.count, { one: 'De foto is er.', other: `Alle ${p.count} foto’s zijn er.` }),
  uploadWaiting: 'Wacht nog even',
  uploadSending: (p: { percent: number }): string => `${p.percent}% verstuurd`,
  uploadFailed: 'Niet gelukt. Er was geen verbinding, of de server nam de foto niet aan.',
  uploadProblems: {
    'no-room-for-person': 'Je hebt al veel foto’s staan. Gooi er eerst een paar weg.',
    'no-room-for-board': 'Er is geen plaats meer voor foto’s. Vraag het de beheerder van het bestuur.',
    'no-place-for-photos': 'Op deze server is geen plaats voor foto’s ingericht. Vraag het de beheerder.',
  },
  uploadEmpty: 'Dit bestand is leeg.',
  uploadTooLarge: refusals['too-many-bytes'],
  tryAgain: 'Probeer opnieuw',
  leaveOut: (p: { name: string }): string => `Laat ${p.name} weg`,
  listTitle: 'Wat er is',
  emptyTitle: 'Nog geen foto’s',
  emptyText: 'Stuur je foto’s in, dan zoeken we de gezichten erop.',
  photoOf: (p: { moment: string }): string => `Foto van ${p.moment}`,
  faces: (p: { count: number }): string => (p.count === 0 ? 'Geen gezichten gevonden' : faces(p.count)),
  arriving: 'Komt binnen',
  reading: 'Wordt bekeken',
  refused: 'Niet aangenomen',
  toName: (p: { count: number }): string => `Wie is dit? Nog ${faces(p.count)}`,
  toLook: 'Kijk nog na',
  lookedShort: 'Nagekeken',
  refusals,
  photoTitle: 'Wie staan erop?',
  photoLead: 'We zoeken gezichten en zetten er een kader om. Wij herkennen niemand: jij zegt wie het is.',
  stillArriving: 'Deze foto komt nog binnen. Werd het versturen afgebroken? Stuur hem dan nog eens.',
  lookingForFaces: 'We zoeken gezichten',
  pictureLabel: 'De foto met kaders',
  pictureAlt: (p: { count: number }): string =>
    `Foto met ${plural('nl', p.count, { one: '1 kader', other: `${p.count} kaders` })}`,
  faceCalled: (p: { number: number; who: string }): string => `Gezicht ${p.number}: ${p.who}`,
  whoWords: (who: Who): string => {
    if (who === null) return 'nog niemand';
    return who.kind === 'person' ? who.person.name : whoChoices[who.kind].toLowerCase();
  },
  mustLookTitle: 'Kijk zelf of er gezichten op staan',
  mustLook: {
    'no-faces':
      'We vonden geen gezichten. Dat wil niet zeggen dat ze er niet zijn. Zet een kader om elk gezicht.',
    'detector-failed': 'Het zoeken naar gezichten is niet gelukt. Zet zelf een kader om elk gezicht.',
  },
  problems: {
    conflict: 'Iemand anders heeft hier net iets veranderd. Kijk nog eens.',
    'blur-not-allowed': 'De school staat vaag maken niet toe. Kies een andere manier.',
    'crop-too-small': 'Deze uitsnede is te klein. Maak het kader groter.',
    'go-by-all': 'Loop eerst alles langs en vink het aan.',
    'outside-photo': 'Dit kader valt buiten de foto.',
    'too-many-faces': 'Meer dan 1000 kaders kan niet.',
    'not-of-this-school': 'Deze persoon hoort niet bij deze school.',
  },
  whoTitle: (p: { face: string }): string => `Wie is dit? ${p.face}`,
  group: 'Groep',
  chooseGroup: 'Kies een groep',
  namedAlready: (p: { name: string }): string => `${p.name} (staat er al)`,
  someoneElse: 'Iemand anders van school',
  nobodyOfHere: 'Of niemand van een lijst',
  whoChoices,
  whoHelp:
    'Kies “Wel van hier, ik weet niet wie” als iemand het kind zou herkennen. Dan vragen we eerst wie het is, voordat de foto ergens mag.',
  takeBack: 'Toch niet: maak leeg',
  othersTitle: 'Staat er nog iemand op?',
  othersHelp: 'Bijvoorbeeld van achteren, of half achter een ander. Ook zo kan iemand te herkennen zijn.',
  addOther: 'Voeg iemand toe',
  notInPhoto: (p: { name: string }): string => `${p.name} staat er toch niet op`,
  lookTitle: 'Heeft elk gezicht een kader?',
  lookList: [
    'Kijk naar de randen, de achterste rij en naar spiegels en ramen.',
    'Zie je een naam op een jas, een bord of een tekening? Dan is een kind ook zonder gezicht te herkennen.',
    'Haal kaders weg waar geen gezicht is.',
  ],
  haveLooked: 'Ik heb gekeken, alles heeft een kader',
  lookedTitle: 'Nagekeken',
  lookedText: (p: { name: string; moment: string }): string =>
    `Door ${p.name}, ${p.moment}. Verandert er een kader, dan vragen we het opnieuw.`,
  channelsTitle: 'Waar mag deze foto?',
  channelsLead: 'Wat het protocol zegt, met de toestemming van vandaag. De tekst erbij controleer je apart.',
  standings: {
    'left-out': 'Niet op dit kanaal',
    'look-first': 'Eerst kijken',
    'name-first': 'Eerst zeggen wie het zijn',
    ask: 'Eerst vragen wie dit is',
    'not-coverable': 'Kan zo niet',
    covered: 'Met mensen onherkenbaar',
    'as-it-is': 'Zoals hij is',
  },
  standingMeans: {
    'left-out': 'Je gebruikt deze foto hier niet.',
    'look-first': 'Kijk eerst of elk gezicht een kader heeft.',
    'name-first': 'Zeg eerst van elk kader wie het is.',
    ask: 'Er staat iemand op die te herkennen is, en je weet niet wie. Vraag een collega.',
    'not-coverable':
      'Er staat iemand zonder toestemming op, zonder kader. Zet er een kader om, of kies een andere foto.',
    covered: 'Wie geen toestemming gaf, wordt onherkenbaar gemaakt.',
    'as-it-is': 'Iedereen die te herkennen is, mag hier gezien worden.',
  },
  coverNames: (p: { names: string }): string => `Onherkenbaar: ${p.names}.`,
  coverStrangers: (p: { count: number }): string =>
    plural('nl', p.count, {
      one: 'Ook 1 onbekende wordt onherkenbaar.',
      other: `Ook ${p.count} onbekenden worden onherkenbaar.`,
    }),
  cannotCover: (p: { names: string }): string => `Zonder kader en zonder toestemming: ${p.names}.`,
  whyVerdict: 'Waarom, en wat je moet doen',
  makeVersions: 'Maak de versies',
  versionWaiting: 'De versie wordt gemaakt',
  versionStates: {
    none: 'Er is nog geen versie gemaakt.',
    outdated: 'Er is iets veranderd. Maak de versie opnieuw.',
    failed: 'Het maken is niet gelukt. Probeer het nog eens.',
  },
  versionAlt: (p: { channel: string }): string => `De versie voor ${p.channel}`,
  versionHonest:
    'Een bedekt gezicht is niet altijd genoeg. Kijk ook naar kleding, namen en de plek: zou een klasgenoot het kind herkennen? Neem dan een andere foto.',
  versionFile: 'foto.jpg',
  versionDownload: 'Bewaar deze versie',
  keptUntil: (p: { day: string }): string => `Plaats je deze foto niet, dan gaat hij weg na ${p.day}.`,
  deletePhoto: 'Gooi de foto weg',
  deleteTitle: 'De foto weggooien?',
  deleteText: 'De foto en alles wat ervan gemaakt is, gaan voorgoed weg. Dat is niet terug te draaien.',
  keepPhoto: 'Bewaar de foto',
};

/** What every language has to say here. */
export type PhotosMessages = typeof photos;
