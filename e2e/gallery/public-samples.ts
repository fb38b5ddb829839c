import type { PublicPage } from '@plaatswijs/web/public';

// One or two of every public page, plainly made up.

const school = { name: 'Basisschool De Ooievaar', href: '/s/ooievaar', logo: null };
const languages = { nl: '?taal=nl', en: '?taal=en' };
const frame = { school, languages, signInHref: '/aanmelden' } as const;
const ofInstallation = { school: null, languages, signInHref: null } as const;
const get = (action: string) => ({ action, method: 'get', hidden: [] }) as const;
const post = (action: string) =>
  ({ action, method: 'post', hidden: [{ name: 'token', value: 'sample' }] }) as const;

const acts = [
  { value: 'publish', label: 'iets plaatsen' },
  { value: 'record', label: 'een foto, film of geluid opnemen' },
  { value: 'accept-friend-request', label: 'een vriendschapsverzoek aan de schoolpagina aannemen' },
  { value: 'uneasy', label: 'ik voel me niet prettig door iets online' },
  { value: 'join-group', label: 'bij een (WhatsApp-)groep gaan' },
  { value: 'doubt', label: 'ik twijfel of iets mag' },
];
const articles = [
  {
    anchor: 'artikel-1',
    number: '1',
    heading: 'Voor wie dit geldt',
    summary: 'Voor iedereen die bij de school hoort: medewerkers, leerlingen en ouders.',
  },
  {
    anchor: 'artikel-4a',
    number: '4a',
    heading: 'Foto’s van leerlingen',
    summary:
      'Een foto waarop een leerling te herkennen is, komt alleen online als de ouders dat goed vinden.',
  },
  {
    anchor: 'artikel-5',
    number: '5',
    heading: 'Namen bij foto’s',
    summary: 'Zet nooit een achternaam bij een foto van een leerling.',
  },
];
const citation = {
  article: '4a',
  heading: 'Foto’s van leerlingen',
  says: 'Een foto waarop een leerling te herkennen is, komt alleen online als de ouders dat goed vinden.',
  href: '/s/ooievaar#artikel-4a',
};
const given = [
  { question: 'Wie doet het?', answer: 'een medewerker', changeHref: '?1' },
  { question: 'Doet de medewerker dit voor het werk?', answer: 'voor het werk', changeHref: '?2' },
  { question: 'Waar komt het te staan?', answer: 'Facebook', changeHref: '?3' },
];
const ask = {
  ...frame,
  kind: 'ask',
  act: { label: 'iets plaatsen', changeHref: '/s/ooievaar' },
  form: get('/s/ooievaar/vraag'),
  given,
  progress: { number: 4, atMost: 9 },
} as const;
const answer = {
  ...frame,
  kind: 'answer',
  act: 'iets plaatsen',
  conditions: [],
  duties: [],
  askWhom: [],
  change: [],
  goodToKnow: [],
  assumed: [],
  given,
  precedents: [],
  continueHref: null,
  againHref: '/s/ooievaar',
  shareUrl: 'https://plaatswijs.example/s/ooievaar/antwoord?act=publish&actor.role=staff',
  protocol: { title: 'Protocol sociale media', inForceSince: '2026-08-01' },
} as const;

/** Samples by name. */
export const publicSamples: Readonly<Record<string, PublicPage>> = {
  front: {
    ...ofInstallation,
    signInHref: '/aanmelden',
    kind: 'front',
    demonstration: true,
    boards: [
      {
        name: 'Stichting De Proeftuin',
        schools: [
          { name: 'Basisschool De Ooievaar', href: '/s/ooievaar', sector: 'Basisonderwijs' },
          { name: 'Kindcentrum Het Model', href: '/s/model', sector: 'Basisonderwijs' },
        ],
      },
      {
        name: 'Voorbeeld College',
        schools: [{ name: 'Voorbeeld College', href: '/s/voorbeeld', sector: 'Voortgezet onderwijs' }],
      },
    ],
  },
  school: {
    ...frame,
    kind: 'school',
    questionBox: { form: get('/s/ooievaar/vraag'), common: acts.slice(0, 4), all: acts, error: null },
    protocol: {
      title: 'Protocol sociale media',
      version: '2',
      inForceSince: '2026-08-01',
      adoptedBy: 'het bestuur, met instemming van de MR',
      document: { href: '/s/ooievaar/protocol.pdf', label: 'Het hele protocol (pdf, 8 bladzijden)' },
      sections: [
        { heading: 'Algemeen', articles: articles.slice(0, 1) },
        { heading: 'Foto’s en namen', articles: articles.slice(1) },
      ],
    },
  },
  'school-error': {
    ...frame,
    kind: 'school',
    questionBox: { form: get('/s/ooievaar/vraag'), common: [], all: acts, error: 'Kies wat je wilt doen' },
    protocol: {
      title: 'Protocol sociale media',
      version: null,
      inForceSince: null,
      adoptedBy: null,
      document: null,
      sections: [{ heading: null, articles }],
    },
  },
  'ask-choice': {
    ...ask,
    question: {
      name: 'actor.capacity',
      text: 'Doet de medewerker dit voor het werk, privé, of uit naam van de school?',
      help: null,
      answer: {
        kind: 'choice',
        values: [
          { value: 'work', label: 'voor het werk' },
          { value: 'private', label: 'privé' },
          { value: 'on-behalf', label: 'uit naam van de school' },
        ],
      },
      chosen: ['work'],
      error: null,
    },
  },
  'ask-yesno': {
    ...ask,
    given: [],
    progress: { number: 1, atMost: null },
    question: {
      name: 'personal',
      text: 'Staan er gegevens van mensen in?',
      help: 'Bijvoorbeeld een naam, een adres of een telefoonnummer.',
      answer: { kind: 'yesno' },
      chosen: [],
      error: 'Kies een antwoord',
    },
  },
  'ask-choices': {
    ...ask,
    question: {
      name: 'topic',
      text: 'Waar gaat het bericht over?',
      help: null,
      answer: { kind: 'choices', values: acts },
      chosen: ['record'],
      error: null,
    },
  },
  'ask-number': {
    ...ask,
    question: {
      name: 'actor.age',
      text: 'Hoe oud is de leerling?',
      help: null,
      answer: { kind: 'number', min: 4, max: 120 },
      chosen: [],
      error: null,
    },
  },
  'ask-date': {
    ...ask,
    question: {
      name: 'consent.day',
      text: 'Wanneer gaf de ouder toestemming?',
      help: null,
      answer: { kind: 'date' },
      chosen: [],
      error: 'Schrijf de dag als 21-11-2026',
    },
  },
  'answer-not': {
    ...answer,
    outcome: 'forbid',
    sentence: 'Zet deze foto niet op Facebook.',
    why: [
      { ...citation, part: 'decisive' },
      {
        ...citation,
        article: '5',
        heading: 'Namen bij foto’s',
        says: articles[2]?.summary ?? '',
        part: 'accompanying',
      },
    ],
    change: ['De ouders van alle leerlingen op de foto geven toestemming voor Facebook.'],
    duties: [
      { text: 'Haal de foto weg als hij er al op staat.', to: null, within: 'meteen' },
      { text: 'Vertel het de ouders van de leerling.', to: 'de ouders', within: 'binnen een dag' },
    ],
    askWhom: [
      { role: 'de directie', href: '/s/ooievaar/voorleggen' },
      { role: 'de vertrouwenspersoon', href: null },
    ],
    goodToKnow: [{ ...citation, part: 'accompanying' }],
    assumed: [
      {
        question: 'Wat heeft het met de school te maken?',
        answer: 'het gaat over de school',
        changeHref: '?9',
      },
    ],
    precedents: [
      {
        day: '2026-03-12',
        question: 'Mag een groepsfoto van achteren wel?',
        decision: 'Ja: wie niet te herkennen is, hoeft geen toestemming te geven.',
      },
    ],
  },
  'answer-may-if': {
    ...answer,
    outcome: 'allow-if',
    sentence: 'Je mag dit plaatsen, als de ouders het goed vinden.',
    why: [{ ...citation, part: 'condition' }],
    conditions: ['De ouders van elke leerling op de foto vinden het goed.'],
    continueHref: '/s/ooievaar/vraag?verder',
  },
  'answer-silent': {
    ...answer,
    outcome: 'silent',
    sentence: 'Het protocol zegt hier niets over.',
    why: [],
  },
  'answer-open': {
    ...answer,
    outcome: null,
    sentence: 'Dit is nog niet te zeggen: het hangt af van wat je niet weet.',
    why: [],
    askWhom: [{ role: 'de directie', href: '/s/ooievaar/voorleggen' }],
  },
  'sign-in': {
    ...ofInstallation,
    kind: 'sign-in',
    providers: [{ name: 'Entree', href: '/aanmelden/entree' }],
    password: post('/aanmelden'),
    link: post('/aanmelden/link'),
    passkey: { begin: '/begin', finish: '/finish', under: null, next: '/' },
    email: 'juf.proef@ooievaar.example',
    errors: [{ field: 'password', message: 'E-mailadres en wachtwoord horen niet bij elkaar' }],
  },
  'second-factor': {
    ...ofInstallation,
    kind: 'second-factor',
    form: post('/aanmelden/tweede-stap'),
    passkey: null,
    error: 'Deze code klopt niet. Kijk of de klok van je telefoon goed staat.',
  },
  message: {
    ...frame,
    kind: 'message',
    title: 'Kijk in je mail',
    text: [
      'Is dit adres bij ons bekend, dan staat er een link in je mail.',
      'De link werkt een kwartier, en één keer.',
    ],
    next: { label: 'Naar de startpagina', href: '/' },
  },
  'problem-404': { ...frame, kind: 'problem', status: 404, requestId: null, backHref: '/s/ooievaar' },
  'problem-429': { ...frame, kind: 'problem', status: 429, requestId: null, backHref: '/s/ooievaar' },
  'problem-500': { ...ofInstallation, kind: 'problem', status: 500, requestId: 'r-01H', backHref: '/' },
};
