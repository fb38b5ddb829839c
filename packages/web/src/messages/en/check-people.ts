import type { CheckPeopleMessages } from '../nl/check-people.ts';
import { plural } from '../plural.ts';

const people = (count: number, rest: string) =>
  plural('en', count, { one: `1 person ${rest}`, other: `${count} people ${rest}` });

/** Photos, film and sound with a post that is checked, and who is in them. */
export const checkPeople: CheckPeopleMessages = {
  photosTitle: 'Photos',
  photosHelp: 'We look along at who is in them and what of that is allowed.',
  add: 'Add photos',
  addTitle: 'Which photos go with it?',
  addHelp: (p) => `Choose from what you sent in. At most ${p.most}.`,
  addNone: 'You have not sent in any photos yet that are ready.',
  addNoMore: 'All your photos that are ready are in it already.',
  sendNew: 'Send in new photos',
  addChosen: (p) =>
    plural('en', p.count, {
      one: 'Add 1 photo',
      other: p.count === 0 ? 'Choose a photo' : `Add ${p.count} photos`,
    }),
  cancel: 'Never mind',
  photoNumber: (p) => `Photo ${p.number}`,
  photoOf: (p) => `Photo of ${p.moment}`,
  open: (p) => `View photo ${p.number}`,
  takeAway: (p) => `Take photo ${p.number} away`,
  gone: 'This photo is not there any more. Take it away, then you can go on.',
  left: 'Somebody you chose is not at this school any more. Take that person away.',
  loading: 'Loading photos',
  standings: {
    'left-out': 'Not on this channel',
    'look-first': 'First look who is in it',
    'name-first': 'First say who they are',
    ask: 'First ask who this is',
    'not-coverable': 'Not possible like this: somebody without a box may not be seen',
    covered: 'With people made unrecognisable',
    'as-it-is': 'As it is',
  },
  covered: (p) => people(p.count, p.isMade ? 'made unrecognisable' : 'to be made unrecognisable'),
  unjudged: (p) =>
    plural('en', p.count, {
      one: 'Still judge whether 1 person is unrecognisable',
      other: `Still judge whether ${p.count} people are unrecognisable`,
    }),
  versions: {
    none: 'The version has not been made yet',
    waiting: 'The version is being made',
    ready: 'The version is ready',
    outdated: 'Something changed: make the version again',
    failed: 'Making the version did not work',
  },
  recordedTitle: { film: 'Who can be seen?', sound: 'Who can be heard?', both: 'Who can be seen or heard?' },
  recordedHelp: 'Tap who of school is in the recording. Then we know whether it is allowed.',
  nobody: 'Nobody of school',
  group: 'Group',
  chooseGroup: 'Choose a group',
  someoneElse: 'Somebody else at school',
  chosen: 'Chosen',
  remove: (p) => `Take ${p.name} away`,
  atMost: (p) => `More than ${p.most} people is not possible here.`,
  strictest: (p) => `This is because of photo ${p.number}: it is checked by itself too.`,
  whoTitle: 'Who is in it',
  whoHelp: 'For this channel, with the consent of today.',
  maySee: 'May be seen or heard',
  mayNotSee: 'May not be recognisable',
  shown: { depicted: 'seen', heard: 'heard', named: 'named' },
  firstTitle: 'First say who is in it',
  firstText: 'As long as that is not known, we cannot say that it is allowed.',
  judgeTitle: 'First judge the photo',
  judgeText:
    'Somebody in the photo may not be recognisable and is made unrecognisable. Look at the photo whether that worked: only a person can say so.',
  everyChannel: 'On every channel',
  choose: (p) => `Choose ${p.name}`,
  chosenChannel: 'You chose this channel',
  articles: (p) => `By ${p.articles}`,
  failed: 'This does not work right now. Try again later.',
};
