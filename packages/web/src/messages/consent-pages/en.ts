import type { ConsentPagesWords } from './words.ts';

const images = (of: string, where: string): string => `May photos and videos of ${of} be ${where}?`;
const imagesOf = (where: string) => ({
  ask: (child: string): string => images(child, where),
  askSelf: images('you', where),
});
const kept = 'The answers you saved still count.';

/** The pages about consent in English. */
export const englishConsentPages: ConsentPagesWords = {
  product: 'Plaatswijs',
  skip: 'To the content',
  languages: 'Language',
  footer:
    'Your answers are for the school. Plaatswijs keeps them for the school and gives them to nobody else.',
  errorBefore: 'Error: ',
  read: 'Read aloud',
  readStop: 'Stop reading',
  print: 'Print this page',
  answers: { yes: 'Yes', no: 'No', open: 'Not chosen yet' },
  purposes: {
    newsletter: {
      name: 'Newsletter',
      ...imagesOf('in the newsletter'),
      means: 'The school sends the newsletter to the parents and the staff of the school.',
    },
    'parent-portal': {
      name: 'Parent portal',
      ...imagesOf('in the parent portal'),
      means:
        'The parent portal is an app or website of the school. Only parents and staff of the school can get in, with a password.',
    },
    website: {
      name: 'Website',
      ...imagesOf('on the website of the school'),
      means:
        'Everybody on the internet can see the website, also people who do not know the school. Others can copy a photo.',
    },
    'social-media': {
      name: 'Social media',
      ...imagesOf('on the social media of the school'),
      means:
        'Social media are for example Facebook and Instagram. Everybody can see the photos there. Others can copy or share a photo.',
    },
    'school-guide': {
      name: 'School guide, brochure and calendar',
      ...imagesOf('in the school guide, a brochure or a calendar'),
      means:
        'These are booklets and calendars about the school. They are for parents and for people who look for a school. Sometimes they are on the internet too.',
    },
    'school-photographer': {
      name: 'School photographer',
      ask: (child) => `May the school photographer take photos of ${child}?`,
      askSelf: 'May the school photographer take photos of you?',
      means:
        'The photographer takes single photos and group photos at school. Everybody in the group can buy the group photo.',
    },
    'class-list': {
      name: 'Class list',
      ask: (child) => `May ${child} be on the class list?`,
      askSelf: 'May you be on the class list?',
      means:
        'The class list has names, and sometimes addresses and telephone numbers. It goes to the parents of the group.',
    },
    research: {
      name: 'Research',
      ask: (child) => `May ${child} take part in research at school?`,
      askSelf: 'Do you want to take part in research at school?',
      means:
        'Sometimes researchers or students do research at school. For example with questions on paper, or with a film of the lesson.',
    },
  },

  title: 'May the school do this?',
  lead: {
    children: 'The school asks what you agree to for your child. Choose yes or no for each question.',
    pupil: 'You are sixteen or older. You choose now. Your parents no longer choose for you.',
    employee: 'You choose what the school may do with photos and videos of you. You do not have to say why.',
  },
  know: 'Good to know',
  knowNo: {
    children: 'You can always say no. Nothing changes for your child.',
    pupil: 'You can always say no. Nothing changes for you.',
    employee: 'You can always say no. Nothing changes for you.',
  },
  knowSkip: 'You may skip a question. Without a yes the school does not do it.',
  knowChange: 'You can always change your answer. You do that on this same page.',
  knowTwo:
    'May the other parent decide too? Then the school asks that parent separately. If one of you says no, the school does not do it.',
  ownPurpose: (child) => `Do you agree to this for ${child}?`,
  ownPurposeSelf: 'Do you agree to this?',
  schoolWrites: 'The school writes in Dutch:',
  where: 'Where',
  audiences: {
    public: 'everybody can see it',
    'closed-group': 'a closed group can see it',
    'small-circle': 'a small circle can see it',
  },
  earlierOwn: ({ answer, day }) => `You chose this on ${day}: ${answer}.`,
  earlierEnrolment: ({ answer, day }) =>
    `The enrolment form said: ${answer} (${day}). Choose whether that stays so.`,
  earlierChanged: ({ answer, day }) =>
    `You chose this on ${day}: ${answer}. After that the question changed. That is why we ask again.`,
  decidesAlone: (name) =>
    `${name} is sixteen or older and chooses now. What you chose before counts until ${name} chooses.`,
  until: (day) => `This page works until ${day}.`,
  save: 'Save my answers',
  errorTitle: 'Nothing has been saved yet',
  errors: {
    nothing: 'You have not chosen anything yet. Choose yes or no for at least one question.',
    changed:
      'The school has changed a question in the meantime. Read the questions again and save your answers once more.',
    old: 'The page was open for a long time. See whether your answers are right and save them once more.',
  },

  doneTitle: 'Your answers have been saved',
  doneFrom: (day) => `This counts from ${day}.`,
  doneMailed: 'You will get a mail with these answers. It also has a link with which you can change them.',
  doneBack: {
    link: 'With the link you got you can see and change your answers.',
    code: 'Keep the letter. With the code in the letter you can see and change your answers. Does the code no longer work? Ask the school for a new letter.',
  },
  withdrawnTitle: 'Your permission has been withdrawn',
  withdrawnText:
    'The school does not do this from now on. Is there still something that is not named here? Ask the school to take it away.',
  change: 'Change my answers',

  whereTitle: {
    children: 'Where can your child be seen?',
    pupil: 'Where can you be seen?',
    employee: 'Where can you be seen as an employee?',
  },
  whereText:
    'This is what the school has put on record about what it posted. Did you see something that is not here? Tell the school.',
  whereNone: (child) => `Nothing is on record with ${child} in it.`,
  whereNoneSelf: 'Nothing is on record with you in it.',
  wherePlaced: (day) => `Posted on ${day}`,
  whereShown: {
    picture: 'Seen in a photo or video',
    covered: 'In a photo, covered',
    sound: 'Heard',
    name: 'Called by name',
  },
  whereConsent: { yes: 'There was permission on that day.', no: 'There was no permission on that day.' },
  whereNow: {
    online: 'It is online.',
    open: 'The school still has to take this down. Here you can see when that is done.',
    replaced: 'The school has replaced it. This person can no longer be recognised in it.',
    stays: 'The school has looked at it and leaves it there. Ask the school why.',
  },
  whereTakenDown: (day) => `Taken down on ${day}.`,
  whereKept: (count) => `Photos that the school keeps and has posted nowhere: ${count}`,
  touchedTitle: 'This must go now',
  touchedText:
    'The school sees this at once as a task and takes it down. Come back to your page later: it says when that is done.',
  touchedReady: (count) => `Photos that were ready and will not be used like this any more: ${count}`,

  codeTitle: 'Type the code of your letter',
  codeLead: 'The code is in the letter from school. You do not need an account.',
  code: 'Code',
  codeHelp: 'Hyphens, spaces and capitals make no difference.',
  codeGo: 'Next',
  codeErrors: {
    empty: 'Type the code that is in your letter.',
    unknown:
      'We do not know this code. See whether you typed it as it is in the letter. Is it right? Then ask the school for a new letter.',
    'too-many': 'A code was tried too often. Wait a few minutes and try again.',
  },

  closed: {
    unknown: {
      title: 'This link does not work',
      what: 'The link may not be complete, or there may be a mistake in it.',
      now: 'Open the link in your mail once more, or ask the school for a new one.',
    },
    ended: {
      title: 'This link no longer works',
      what: `The time of this link is over. ${kept}`,
      now: 'Ask the school for a new link.',
    },
    revoked: {
      title: 'This link no longer works',
      what: `The school has stopped this link. ${kept}`,
      now: 'Ask the school for a new link.',
    },
    'too-many': {
      title: 'Wait a moment',
      what: 'A link or code was tried many times.',
      now: 'Wait a few minutes and try again. Nothing has changed.',
    },
  },
  renew: 'Send me a new link',
  renewHelp: 'The link goes to the e-mail address the school has of you.',
  haveCode: 'I have a letter with a code',
  sentTitle: 'Look in your mail',
  sentText: [
    'If the school has your e-mail address, you will get a new link in a moment.',
    'Got nothing? Look at unwanted mail, or ask the school.',
  ],
};
