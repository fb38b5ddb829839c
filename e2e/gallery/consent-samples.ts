import type {
  ConsentDonePage,
  ConsentPage,
  ConsentPlaced,
  ConsentPurposeView,
  ConsentQuestion,
  ConsentQuestionsPage,
} from '@plaatswijs/web/public';

// Every page about consent, plainly made up.

const frame = {
  school: { name: 'Basisschool De Ooievaar', href: '/s/ooievaar', logo: null },
  languages: {
    nl: '?taal=nl',
    en: '?taal=en',
    pl: '?taal=pl',
    tr: '?taal=tr',
    ar: '?taal=ar',
    uk: '?taal=uk',
  },
} as const;
// `get`, so that what a form sends can be read from the address.
const form = { action: '/samples/sent', method: 'get', hidden: [{ name: 'taal', value: 'nl' }] } as const;

const newsletter = { name: 'Nieuwsbrief De Klepper', meaning: null, standard: 'newsletter' } as const;
const socialMedia = {
  name: 'Sociale media',
  meaning: 'Wij zetten foto’s van uitjes op Facebook en Instagram. Nooit met een naam erbij.',
  standard: 'social-media',
} as const;
const classList = { name: 'Klassenlijst', meaning: null, standard: 'class-list' } as const;
const musical = {
  name: 'Film van de musical',
  meaning: 'De ouders van groep 8 krijgen de film van de musical. Die staat niet op internet.',
  standard: null,
} as const;

const asked = (
  field: string,
  purpose: ConsentPurposeView,
  more: Partial<Pick<ConsentQuestion, 'channels' | 'earlier' | 'sent'>> = {},
): ConsentQuestion => ({ field, channels: [], earlier: null, ...purpose, ...more });

const facebook = [
  { name: 'Facebookpagina', audience: 'public' },
  { name: 'Instagram', audience: 'public' },
] as const;

const online: ConsentPlaced = {
  channel: 'Facebookpagina',
  on: '2026-11-03',
  shown: ['picture', 'name'],
  consentThen: true,
  now: 'open',
};
const placed: readonly ConsentPlaced[] = [
  online,
  { ...online, shown: ['covered'], consentThen: false, now: 'online' },
  { ...online, channel: 'Nieuwsbrief', shown: ['sound'], now: { takenDownOn: '2026-11-20' } },
  { ...online, channel: 'Instagram', now: 'replaced' },
  { ...online, channel: 'Schoolwebsite', now: 'stays' },
];
const nowhere = { placed: [], kept: 0 } as const;
const somewhere = { placed, kept: 3 } as const;

const first: ConsentQuestionsPage = {
  ...frame,
  kind: 'consent-questions',
  about: 'children',
  form,
  error: null,
  until: '2027-01-20',
  people: [
    {
      firstName: 'Mees',
      decidesAlone: false,
      questions: [
        asked('p1-1', newsletter, { channels: [{ name: 'Nieuwsbrief', audience: 'closed-group' }] }),
        asked('p1-2', socialMedia, { channels: facebook }),
        asked('p1-3', classList),
        asked('p1-4', musical),
      ],
      where: nowhere,
    },
    {
      firstName: 'Şule',
      decidesAlone: false,
      questions: [asked('p2-1', newsletter), asked('p2-2', socialMedia, { channels: facebook })],
      where: nowhere,
    },
  ],
};

const done: ConsentDonePage = {
  ...frame,
  kind: 'consent-done',
  about: 'children',
  on: '2026-11-21',
  mailed: true,
  wayBack: 'link',
  changeHref: '/samples/consent-again',
  people: [
    {
      firstName: 'Mees',
      answers: [
        { ...newsletter, answer: 'yes', withdrawn: false },
        { ...socialMedia, answer: 'no', withdrawn: true },
        { ...classList, answer: null, withdrawn: false },
        { ...musical, answer: 'yes', withdrawn: false },
      ],
      touched: [online],
      ready: 2,
    },
    {
      firstName: 'Şule',
      answers: [{ ...newsletter, answer: 'no', withdrawn: false }],
      touched: [],
      ready: 0,
    },
  ],
};

/** Samples by name. */
export const consentSamples: Readonly<Record<string, ConsentPage>> = {
  'consent-first': first,
  'consent-again': {
    ...first,
    until: null,
    people: [
      {
        firstName: 'Mees',
        decidesAlone: false,
        questions: [
          asked('p1-1', newsletter, {
            earlier: { answer: 'yes', on: '2026-09-01', from: 'own', counts: true },
          }),
          asked('p1-2', socialMedia, {
            channels: facebook,
            earlier: { answer: 'yes', on: '2025-09-01', from: 'own', counts: false },
          }),
          asked('p1-3', classList, {
            earlier: { answer: 'no', on: '2024-03-14', from: 'enrolment', counts: true },
          }),
        ],
        where: somewhere,
      },
      { firstName: 'Noor', decidesAlone: true, questions: [], where: null },
    ],
  },
  'consent-error': { ...first, error: 'nothing' },
  'consent-pupil': {
    ...first,
    about: 'pupil',
    people: [
      {
        firstName: 'Noor',
        decidesAlone: false,
        questions: [asked('p1-1', newsletter), asked('p1-2', socialMedia), asked('p1-3', musical)],
        where: somewhere,
      },
    ],
  },
  'consent-employee': {
    ...first,
    about: 'employee',
    people: [
      {
        firstName: 'Floor',
        decidesAlone: false,
        questions: [asked('p1-1', newsletter), asked('p1-2', socialMedia)],
        where: nowhere,
      },
    ],
  },
  'consent-done': done,
  'consent-done-letter': { ...done, mailed: false, wayBack: 'code', people: done.people.slice(1) },
  'consent-code': { ...frame, kind: 'consent-code', form, error: null },
  'consent-code-wrong': { ...frame, kind: 'consent-code', form, error: 'unknown' },
  'consent-unknown': {
    ...frame,
    school: null,
    kind: 'consent-closed',
    why: 'unknown',
    renew: null,
    codeHref: '/samples/consent-code',
  },
  'consent-ended': {
    ...frame,
    kind: 'consent-closed',
    why: 'ended',
    renew: form,
    codeHref: '/samples/consent-code',
  },
  'consent-link-sent': { ...frame, kind: 'consent-link-sent' },
};
