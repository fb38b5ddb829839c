import type { PhotoStep, RecognisableBy } from '@plaatswijs/contract';
import type { PhotoCoversMessages } from '../../nl/office/photo-covers.ts';
import { plural } from '../../plural.ts';

const people = (count: number): string => plural('en', count, { one: '1 person', other: `${count} people` });

const goBy: Readonly<Record<RecognisableBy, string>> = {
  clothes: 'Clothes: do they stand out, or does everybody know that coat?',
  name: 'Name: is there a name or number on a shirt, tag or drawing?',
  place: 'Place: does the place, a sign or the day tell who was there?',
  company: 'Who stands beside: does a brother, sister or best friend give it away?',
  'hair-or-aid': 'Hair, posture or aid: a wheelchair, glasses, headscarf or remarkable hair?',
};

const steps: Readonly<Record<PhotoStep, string>> = {
  name: 'Say who they are',
  look: 'Still to look at',
  ask: 'Ask who this is',
  make: 'Make the versions',
  judge: 'Look whether somebody can be recognised',
  'cover-more': 'Somebody can still be recognised',
};

/** Making people unrecognisable: how, on which channel, and what a person says of it. */
export const photoCovers: PhotoCoversMessages = {
  steps,
  toJudge: (p) => `Still recognisable? Look at ${people(p.count)}`,
  allDone: 'Done',

  chooseForPost: (p) => `${p.photo}, for a post`,
  chooseForPostShort: 'For a post',
  chosenForPost: (p) => plural('en', p.count, { one: '1 photo chosen', other: `${p.count} photos chosen` }),
  makePost: 'Write a post with them',
  clearChoice: 'Choose none after all',
  tooManyChosen: 'A post can have 20 photos.',
  makeAll: (p) =>
    plural('en', p.count, {
      one: 'Make the versions of 1 photo',
      other: `Make the versions of ${p.count} photos`,
    }),
  nextPhoto: 'Next photo',
  photosLeft: (p) =>
    plural('en', p.count, {
      one: 'There is something to do for 1 other photo.',
      other: `There is something to do for ${p.count} other photos.`,
    }),
  noPhotosLeft: 'There is nothing left to do for the other photos.',
  toList: 'All photos',

  coverTitle: 'How this face is covered',
  coverWhere: 'Where',
  coverEverywhere: 'On every channel',
  coverAlways: 'Always cover',
  coverAlwaysHelp:
    'Also where this person may be seen. For instance because a parent asks. Who may not be seen is always covered.',
  coverStyle: 'Way',
  coverStyles: { fill: 'Plain', pixelate: 'Coarse blocks', blur: 'Blurred' },
  coverStyleMeans: {
    fill: 'One grey shape. Nothing is left.',
    pixelate: 'A few coarse blocks with noise. There is nothing to work back from.',
  },
  blurTitle: 'Blurring is not safe',
  blurWarning: 'A blurred face can sometimes be made sharp again. Rather choose a plain cover.',
  coverShape: 'Shape',
  coverShapes: { ellipse: 'Round', box: 'Rectangle' },
  coverMargin: 'Margin around the face',
  coverMargins: { 0.15: 'Small', 0.25: 'Usual', 0.4: 'Wide', 0.6: 'Very wide' },
  coverChosen: (p) => `Also unrecognisable, because you chose so: ${p.names}.`,

  useOn: (p) => `The photo on ${p.channel}`,
  uses: { whole: 'Whole', cropped: 'Cropped', 'left-out': 'Not here' },
  otherPhoto: 'Do you want another photo here? Choose it in the list.',
  cropTitle: (p) => `Crop for ${p.channel}`,
  cropLead: 'What is in the box stays. Who is wholly outside it is not in the version.',
  cropPicture: 'The photo to crop',
  cropBox: 'What stays',
  cropNow: 'Crop like this',
  cropAgain: 'Change the crop',
  cancel: 'Back',
  cutOff: (p) => `Outside the crop: ${p.names}.`,
  aStranger: 'a stranger',
  background: 'somebody in the background',

  judgeTitle: 'Can somebody still be recognised?',
  judgeLead:
    'A covered face is not always enough. Look at each person: would a classmate or neighbour still know who it is?',
  judgeStart: (p) => `Look at ${people(p.count)} one by one`,
  judgeAgain: 'Look at them again',
  judgeAllDone: 'Everybody who is covered was looked at.',
  judgeProgress: (p) => `${p.number} of ${p.all}`,
  judgeOn: (p) => `Like this on ${p.channels}`,
  judgeAlt: (p) => `${p.who}, as in the version`,
  judgeView: 'What you see',
  judgeViews: { near: 'Close', whole: 'Whole photo' },
  judgeListTitle: 'Go by these and tick them',
  judgeKeys: 'With keys: 1 to 5 tick. Enter is then “No longer recognisable”.',
  goBy,
  unrecognisable: 'No longer recognisable',
  stillRecognisable: 'Still recognisable',
  judgeSkip: 'Skip',
  judgeStop: 'Stop',
  judgedBy: (p) => `${p.name}, ${p.moment}`,
  stillTitle: (p) => `${p.who} can still be recognised`,
  stillLead: 'Choose what to do. The version is then made again, and you look once more.',
  stillCoverMore: 'Cover more',
  stillCoverMost: 'Covering more is not possible. Make the box larger yourself, or choose something else.',
  stillCrop: (p) => `Crop for ${p.channel}`,
  stillLeaveOut: (p) => `Not on ${p.channel}`,
  stillChannel: 'Or on one channel',
  stillOther: 'Choose another photo',
  stillLater: 'Later',
  stillSummary: (p) => `Still recognisable: ${p.names}. Do not place this version.`,
  judgeFirst: 'First look whether somebody can still be recognised. Then you can save the version.',
  versionJudged: 'Looked at: nobody who is covered can still be recognised.',

  settingsTitle: 'Photos',
  settingsLead: 'How people are made unrecognisable, and how long a photo stays that was placed nowhere.',
  settingsBack: 'School',
  settingsStyle: 'How we cover faces',
  allowBlur: 'Blurring is possible too',
  allowBlurHelp: 'Then somebody can choose that for a face. Usually off.',
  keepDays: 'Days to keep',
  keepDaysHelp: 'From 1 to 90. For photos you send in from now on.',
  keepDaysWrong: 'Fill in a number from 1 to 90.',
  settingsSave: 'Save',
  settingsSaved: 'Saved',
};
