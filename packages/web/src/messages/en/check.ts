import type { CheckMessages } from '../nl/check.ts';

/** Having a post checked before it is placed. */
export const check: CheckMessages = {
  title: 'Check a post',
  lead: 'Paste or type your text. You see at once what the protocol of your school does not allow in it.',
  notKept: 'We keep nothing of your text.',
  who: 'Who are you here?',
  actors: { staff: 'Member of staff', pupil: 'Pupil', parent: 'Parent', school: 'The school itself' },
  capacity: 'How do you post this?',
  capacities: { work: 'For my work', private: 'Privately', 'on-behalf': 'On behalf of the school' },
  channel: 'Where will it appear?',
  chooseChannel: 'Choose a channel',
  ownChannel: (p) => `My own account: ${p.name}`,
  workAccount: (p) => `My work account ${p.name} (${p.channel})`,
  media: 'Do images or sound come with it?',
  mediaHelp: 'Choose nothing when it is text only.',
  mediaKinds: { photo: 'Photo', film: 'Film', sound: 'Sound', sticker: 'Sticker or meme' },
  declared: 'Does this belong to something you declared?',
  declaredHelp: 'Somebody at school confirmed it. Choose nothing when it does not belong to it.',
  project: (p) => `The school project ${p.name}`,
  permission: (p) =>
    p.group === null
      ? `My permission for the lesson, up to ${p.until}`
      : `My permission for the lesson of ${p.group}, up to ${p.until}`,
  togetherTitle: 'Is any of this so?',
  togetherHelp: 'For most posts nothing of it is. Then you are done at once.',
  together: {
    people: 'Can somebody be seen or heard, or is somebody named?',
    media: 'Do images or sound come with it?',
    activity: 'Is it during a lesson, in a break or for a school assignment?',
    conduct: 'Can it affect somebody? Think of bullying, hurting, calling names or threatening.',
  },
  asSchool: 'Checked with all that your school knows.',
  localSoon: 'For now: without the names of your school as yet. The answer of the school comes in a moment.',
  localAlone:
    'For now: the school has not looked along yet. The names of your school, what others declared and earlier answers were not looked at.',
  text: 'Your post',
  textHelp: 'What is underlined is also in the list below it. There you can change it with one tap.',
  undo: 'Put it back',
  fixed: 'Changed',
  copy: 'Copy the text',
  copied: 'The text has been copied. You can paste it now.',
  copyFailed: 'Copying did not work. Select the text and copy it yourself.',
  clear: 'Start again',

  waitTitle: 'The answer comes here',
  waitText: 'As soon as you have written something, you read here whether it is allowed and why.',
  channelFirst: 'One more thing',
  channelFirstText: 'Choose above where it will appear. Then you know whether it is allowed.',
  checking: 'Having a look…',
  failedTitle: 'Checking does not work right now',
  failedText: 'You do see what this device recognises by itself. Your text is still there.',
  tryAgain: 'Try again',
  contradictory:
    'Your answers do not fit together, or not with what the school knows. Start the questions again.',
  startOver: 'Start the questions again',
  answerTitle: 'The answer',
  toAnswer: 'To the answer',
  found: (p) =>
    p.count === 0 ? 'Nothing stands out in your text.' : `${p.count} things stand out in your text.`,
  foundOne: 'One thing stands out in your text.',
  missing: 'This is still missing',
  leftAlone: 'This was seen and is fine',
  otherChannels: 'Here this post is allowed',
  chooseOther: (p) => `Post it on ${p.name}`,
  readArticle: 'Read the article',
  articleOf: (p) => `${p.section}, ${p.number}`,
  putNote: 'Your post itself is not sent along. What you answered here is. Add a few words if that helps.',
  cutOff: 'Your text is too long: only the first part has been read.',

  somethingSeen: 'Have another look at this.',
  mayBe: ({ names, listed, count }) => {
    if (listed === 0) {
      return count === 1
        ? 'This looks like the name of somebody at school.'
        : `This may be a name of ${count} people at school.`;
    }
    const rest = count - listed;
    return rest > 0 ? `Do you mean ${names}, or one of ${rest} others at school?` : `Do you mean ${names}?`;
  },
  notes: {
    'roster-name.full': 'This looks like the name of somebody at school.',
    'roster-name.part': 'This may be the name of somebody at school.',
    'roster-name.typo': 'This looks like the name of somebody at school, with a typing error.',
    'unknown-name': 'This looks like a name.',
    email: 'An e-mail address: somebody can be reached and recognised by it.',
    phone: 'A telephone number: somebody can be reached by it.',
    'phone.spelled': 'This looks like a telephone number in words.',
    postcode: 'A postcode may show where somebody lives.',
    address: 'An address shows where somebody lives.',
    bsn: 'This is a citizen service number. It never goes online.',
    'bsn.maybe': 'This may be a citizen service number.',
    'bsn.wrong-number': 'This is written as a citizen service number.',
    iban: 'A bank account number of somebody.',
    'birth-date': 'This looks like a date of birth.',
    'group-and-name': 'Group and name together show where a child is every day.',
    'singled-out': 'Somebody can be recognised here, even without a name.',
    health: 'This tells something about somebody’s health.',
    family: 'This tells something about somebody’s home.',
    'talk-outcome': 'This comes from a talk at school.',
    insult: 'This may be read as an insult.',
    threat: 'This may be read as a threat.',
    obscenity: 'This may be read as coarse.',
    sexting: 'This is about nude images. Never pass those on, not even as evidence.',
    criticism: 'This is criticism. Criticism is allowed.',
    copyright: 'This may be somebody else’s: see whether you may use it.',
  },
  notices: {
    employer: 'that you work here',
    'which-school': 'at which school you work',
    'own-opinion': 'that this is your own opinion',
    'third-parties': 'that you do not answer for what others write',
    'on-behalf': 'on whose behalf you write',
  },
  aNotice: 'a notice',
  noticeMissing: (p) => `You do not say yet: ${p.notice}.`,
  noticePresent: (p) => `You say: ${p.notice}.`,
  remove: 'Remove',
  removeSentence: 'Remove the sentence',
  replaceBy: (p) => `Make it “${p.text}”`,
  add: (p) => `Add: “${p.text}”`,
};
