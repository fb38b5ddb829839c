import { plural } from '../plural.ts';

const things = (count: number) => plural('nl', count, { one: 'ding', other: 'dingen' });

/** Having a post checked before it is placed. */
export const check = {
  title: 'Controleer een bericht',
  lead: 'Plak of typ je tekst. Je ziet meteen wat er volgens het protocol van je school niet in kan.',
  notKept: 'We bewaren niets van je tekst.',
  who: 'Wie ben je hier?',
  actors: { staff: 'Medewerker', pupil: 'Leerling', parent: 'Ouder', school: 'De school zelf' },
  capacity: 'Hoe plaats je dit?',
  capacities: { work: 'Voor mijn werk', private: 'Privé', 'on-behalf': 'Namens de school' },
  channel: 'Waar komt het te staan?',
  chooseChannel: 'Kies een kanaal',
  ownChannel: (p: { name: string }): string => `Mijn eigen account: ${p.name}`,
  workAccount: (p: { name: string; channel: string }): string => `Mijn werkaccount ${p.name} (${p.channel})`,
  media: 'Komt er beeld of geluid bij?',
  mediaHelp: 'Kies niets als het alleen tekst is.',
  mediaKinds: { photo: 'Foto', film: 'Film', sound: 'Geluid', sticker: 'Sticker of meme' },
  declared: 'Hoort dit bij iets wat je hebt opgegeven?',
  declaredHelp: 'Iemand van school heeft dit bevestigd. Kies niets als het er niet bij hoort.',
  project: (p: { name: string }): string => `Het schoolproject ${p.name}`,
  permission: (p: { group: string | null; until: string }): string =>
    p.group === null
      ? `Mijn toestemming voor de les, tot en met ${p.until}`
      : `Mijn toestemming voor de les van ${p.group}, tot en met ${p.until}`,
  togetherTitle: 'Is iets hiervan zo?',
  togetherHelp: 'Bij de meeste berichten klopt hier niets van. Dan ben je meteen klaar.',
  together: {
    people: 'Is er iemand te zien of te horen, of wordt er iemand genoemd?',
    media: 'Komt er beeld of geluid bij?',
    activity: 'Is het tijdens een les, in de pauze of bij een schoolopdracht?',
    conduct: 'Kan het iemand raken? Denk aan pesten, kwetsen, uitschelden of dreigen.',
  },
  asSchool: 'Nagekeken met alles wat je school weet.',
  localSoon: 'Voorlopig: nog zonder de namen van jullie school. Het antwoord van school komt zo.',
  localAlone:
    'Voorlopig: de school heeft nog niet meegekeken. Er is niet gekeken naar de namen van jullie school, naar wat anderen hebben opgegeven en naar eerdere antwoorden.',
  text: 'Je bericht',
  textHelp: 'Wat onderstreept wordt, staat ook in de lijst eronder. Daar kun je het met één tik aanpassen.',
  undo: 'Zet terug',
  fixed: 'Aangepast',
  copy: 'Kopieer de tekst',
  copied: 'De tekst is gekopieerd. Je kunt hem nu plakken.',
  copyFailed: 'Kopiëren lukte niet. Kies de tekst en kopieer hem zelf.',
  clear: 'Begin opnieuw',

  waitTitle: 'Hier komt het antwoord',
  waitText: 'Zodra je iets hebt geschreven, lees je hier of het mag en waarom.',
  channelFirst: 'Nog één ding',
  channelFirstText: 'Kies hierboven waar het komt te staan. Dan weet je of het mag.',
  checking: 'Even kijken…',
  failedTitle: 'Het controleren lukt nu niet',
  failedText: 'Wat dit apparaat zelf herkent, zie je wel. Je tekst staat er nog.',
  tryAgain: 'Probeer opnieuw',
  contradictory:
    'Wat je antwoordde, past niet bij elkaar of bij wat de school weet. Begin de vragen opnieuw.',
  startOver: 'Begin de vragen opnieuw',
  answerTitle: 'Het antwoord',
  toAnswer: 'Naar het antwoord',
  found: (p: { count: number }): string =>
    p.count === 0
      ? 'Er valt niets op in je tekst.'
      : `Er vallen ${p.count} ${things(p.count)} op in je tekst.`,
  foundOne: 'Er valt één ding op in je tekst.',
  missing: 'Dit ontbreekt nog',
  leftAlone: 'Dit is gezien en is goed zo',
  otherChannels: 'Hier mag dit bericht wel',
  chooseOther: (p: { name: string }): string => `Plaats het op ${p.name}`,
  readArticle: 'Lees het artikel',
  articleOf: (p: { section: string; number: string }): string => `${p.section}, ${p.number}`,
  putNote:
    'Je bericht zelf gaat niet mee. Wel wat je hier hebt geantwoord. Zet er een paar woorden bij als dat helpt.',
  cutOff: 'Je tekst is te lang: alleen het eerste deel is gelezen.',

  somethingSeen: 'Kijk hier nog even naar.',
  mayBe: (p: { names: string; listed: number; count: number }): string => {
    if (p.listed === 0) {
      return p.count === 1
        ? 'Dit lijkt een naam van iemand van school.'
        : `Dit kan een naam zijn van ${p.count} mensen van school.`;
    }
    const rest = p.count - p.listed;
    return rest > 0
      ? `Bedoel je ${p.names}, of een van ${rest} anderen van school?`
      : `Bedoel je ${p.names}?`;
  },
  notes: {
    'roster-name.full': 'Dit lijkt een naam van iemand van school.',
    'roster-name.part': 'Dit kan een naam zijn van iemand van school.',
    'roster-name.typo': 'Dit lijkt op een naam van iemand van school, met een tikfout.',
    'unknown-name': 'Dit lijkt een naam.',
    email: 'Een e-mailadres: daarmee is iemand te bereiken en te herkennen.',
    phone: 'Een telefoonnummer: daarmee is iemand te bereiken.',
    'phone.spelled': 'Dit lijkt een telefoonnummer in woorden.',
    postcode: 'Een postcode kan laten zien waar iemand woont.',
    address: 'Een adres laat zien waar iemand woont.',
    bsn: 'Dit is een burgerservicenummer. Dat zet je nooit online.',
    'bsn.maybe': 'Dit kan een burgerservicenummer zijn.',
    'bsn.wrong-number': 'Dit staat er als burgerservicenummer.',
    iban: 'Een rekeningnummer van iemand.',
    'birth-date': 'Dit lijkt een geboortedatum.',
    'group-and-name': 'Groep en naam samen laten zien waar een kind elke dag is.',
    'singled-out': 'Hier is iemand te herkennen, ook zonder naam.',
    health: 'Dit zegt iets over iemands gezondheid.',
    family: 'Dit zegt iets over iemands thuis.',
    'talk-outcome': 'Dit komt uit een gesprek op school.',
    insult: 'Dit kan als een belediging worden gelezen.',
    threat: 'Dit kan als een bedreiging worden gelezen.',
    obscenity: 'Dit kan als grof worden gelezen.',
    sexting: 'Dit gaat over naaktbeelden. Stuur die nooit door, ook niet als bewijs.',
    criticism: 'Dit is kritiek. Kritiek mag.',
    copyright: 'Dit kan van iemand anders zijn: kijk of je het mag gebruiken.',
  },
  notices: {
    employer: 'dat je hier werkt',
    'which-school': 'bij welke school je werkt',
    'own-opinion': 'dat dit je eigen mening is',
    'third-parties': 'dat je niet instaat voor wat anderen schrijven',
    'on-behalf': 'namens wie je schrijft',
  },
  aNotice: 'een mededeling',
  noticeMissing: (p: { notice: string }): string => `Je zegt er nog niet bij: ${p.notice}.`,
  noticePresent: (p: { notice: string }): string => `Je zegt erbij: ${p.notice}.`,
  remove: 'Haal weg',
  removeSentence: 'Haal de zin weg',
  replaceBy: (p: { text: string }): string => `Maak er “${p.text}” van`,
  add: (p: { text: string }): string => `Zet erbij: “${p.text}”`,
};

/** What every language has to say here. */
export type CheckMessages = typeof check;
