import type { PhotoRefusal } from '@plaatswijs/contract';
import type { PhotosMessages } from '../../nl/office/photos.ts';
import { plural } from '../../plural.ts';
import { photoCovers } from './photo-covers.ts';

const photosIn = (count: number): string => plural('en', count, { one: '1 photo', other: `${count} photos` });
const faces = (count: number): string => plural('en', count, { one: '1 face', other: `${count} faces` });

const refusals: Readonly<Record<PhotoRefusal, string>> = {
  'not-an-image': 'This file is no photo.',
  'type-not-supported': 'This kind of file is not possible. Possible are JPEG, PNG, WebP, AVIF and HEIC.',
  animated: 'This picture moves. Choose an ordinary photo.',
  'too-many-pixels': 'This photo is too large: more than 50 million pixels.',
  'too-many-bytes': 'This file is too large: more than 60 MB.',
  damaged: 'This file is damaged. Send the photo again.',
  'could-not-be-read': 'This photo could not be read. Save it as JPEG and send it again.',
  lost: 'The file can no longer be found. Send the photo again.',
};

type Who =
  | { readonly kind: 'person'; readonly person: { readonly name: string } }
  | { readonly kind: 'nobody-known' | 'background' | 'unknown' }
  | null;

const whoChoices = {
  'nobody-known': 'Nobody of our school',
  background: 'Not recognisable',
  unknown: 'From here, I do not know who',
};

/** Photos and who is in them. */
export const photos: PhotosMessages = {
  ...photoCovers,
  title: 'Photos',
  lead: 'Send photos in, say who is in them, and see what is allowed on each channel. What you post nowhere goes by itself.',
  back: 'Start',
  loading: 'Loading photos',
  choose: 'Send photos in',
  chooseHelp: 'You may choose many at once. We take out the place and time that the device put in.',
  camera: 'Take a photo',
  sending: 'Sending photos',
  sentOf: (p: { done: number; all: number }): string => `${p.done} of ${photosIn(p.all)}`,
  allSent: (p: { count: number }): string =>
    plural('en', p.count, { one: 'The photo is there.', other: `All ${p.count} photos are there.` }),
  uploadWaiting: 'Waiting',
  uploadSending: (p: { percent: number }): string => `${p.percent}% sent`,
  uploadFailed: 'That failed. There was no connection, or the server did not take the photo.',
  uploadProblems: {
    'no-room-for-person': 'You have many photos here already. Throw a few away first.',
    'no-room-for-board': 'There is no room for photos any more. Ask the administrator of the board.',
    'no-place-for-photos': 'This server has no place for photos. Ask the administrator.',
  },
  uploadEmpty: 'This file is empty.',
  uploadTooLarge: refusals['too-many-bytes'],
  tryAgain: 'Try again',
  leaveOut: (p: { name: string }): string => `Leave out ${p.name}`,
  listTitle: 'What is here',
  emptyTitle: 'No photos yet',
  emptyText: 'Send your photos in, and we look for the faces in them.',
  photoOf: (p: { moment: string }): string => `Photo of ${p.moment}`,
  faces: (p: { count: number }): string => (p.count === 0 ? 'No faces found' : faces(p.count)),
  arriving: 'Coming in',
  reading: 'Being looked at',
  refused: 'Not taken',
  toName: (p: { count: number }): string => `Who is this? ${faces(p.count)} to go`,
  toLook: 'Still to look at',
  lookedShort: 'Looked at',
  refusals,
  photoTitle: 'Who is in it?',
  photoLead: 'We look for faces and put a box around them. We recognise nobody: you say who it is.',
  stillArriving: 'This photo is still coming in. Was the sending broken off? Then send it again.',
  lookingForFaces: 'Looking for faces',
  pictureLabel: 'The photo with boxes',
  pictureAlt: (p: { count: number }): string =>
    `Photo with ${plural('en', p.count, { one: '1 box', other: `${p.count} boxes` })}`,
  faceCalled: (p: { number: number; who: string }): string => `Face ${p.number}: ${p.who}`,
  whoWords: (who: Who): string => {
    if (who === null) return 'nobody yet';
    return who.kind === 'person' ? who.person.name : whoChoices[who.kind].toLowerCase();
  },
  mustLookTitle: 'Look yourself whether there are faces in it',
  mustLook: {
    'no-faces': 'We found no faces. That does not mean that there are none. Put a box around every face.',
    'detector-failed': 'Looking for faces failed. Put a box around every face yourself.',
  },
  problems: {
    conflict: 'Somebody else has just changed something here. Look again.',
    'blur-not-allowed': 'The school does not allow blurring. Choose another way.',
    'crop-too-small': 'This crop is too small. Make the box larger.',
    'go-by-all': 'First go by everything and tick it.',
    'outside-photo': 'This box lies outside the photo.',
    'too-many-faces': 'More than 1000 boxes are not possible.',
    'not-of-this-school': 'This person does not belong to this school.',
  },
  whoTitle: (p: { face: string }): string => `Who is this? ${p.face}`,
  group: 'Group',
  chooseGroup: 'Choose a group',
  namedAlready: (p: { name: string }): string => `${p.name} (is there already)`,
  someoneElse: 'Somebody else of the school',
  nobodyOfHere: 'Or nobody of a list',
  whoChoices,
  whoHelp:
    'Choose “From here, I do not know who” when somebody would recognise the child. Then we first ask who it is, before the photo may go anywhere.',
  takeBack: 'Not after all: clear it',
  othersTitle: 'Is there anybody else in it?',
  othersHelp: 'For instance from behind, or half hidden by another. People can be recognised like that too.',
  addOther: 'Add somebody',
  notInPhoto: (p: { name: string }): string => `${p.name} is not in it after all`,
  lookTitle: 'Does every face have a box?',
  lookList: [
    'Look at the edges, the back row, and at mirrors and windows.',
    'Do you see a name on a coat, a board or a drawing? Then a child can be recognised without a face too.',
    'Remove boxes where there is no face.',
  ],
  haveLooked: 'I have looked, everything has a box',
  lookedTitle: 'Looked at',
  lookedText: (p: { name: string; moment: string }): string =>
    `By ${p.name}, ${p.moment}. When a box changes, we ask again.`,
  channelsTitle: 'Where may this photo go?',
  channelsLead: 'What the protocol says, with the consent of today. The text beside it you check separately.',
  standings: {
    'left-out': 'Not on this channel',
    'look-first': 'Look first',
    'name-first': 'First say who they are',
    ask: 'First ask who this is',
    'not-coverable': 'Not like this',
    covered: 'With people unrecognisable',
    'as-it-is': 'As it is',
  },
  standingMeans: {
    'left-out': 'You do not use this photo here.',
    'look-first': 'First look whether every face has a box.',
    'name-first': 'First say of every box who it is.',
    ask: 'Somebody in it can be recognised, and you do not know who. Ask a colleague.',
    'not-coverable':
      'Somebody without consent is in it, without a box. Put a box around them, or choose another photo.',
    covered: 'Who gave no consent is made unrecognisable.',
    'as-it-is': 'Everybody who can be recognised may be seen here.',
  },
  coverNames: (p: { names: string }): string => `Unrecognisable: ${p.names}.`,
  coverStrangers: (p: { count: number }): string =>
    plural('en', p.count, {
      one: '1 stranger is made unrecognisable too.',
      other: `${p.count} strangers are made unrecognisable too.`,
    }),
  cannotCover: (p: { names: string }): string => `Without a box and without consent: ${p.names}.`,
  whyVerdict: 'Why, and what to do',
  makeVersions: 'Make the versions',
  versionWaiting: 'The version is being made',
  versionStates: {
    none: 'No version was made yet.',
    outdated: 'Something has changed. Make the version again.',
    failed: 'Making it failed. Try again.',
  },
  versionAlt: (p: { channel: string }): string => `The version for ${p.channel}`,
  versionHonest:
    'A covered face is not always enough. Look at clothes, names and the place too: would a classmate recognise the child? Then take another photo.',
  versionFile: 'photo.jpg',
  versionDownload: 'Save this version',
  keptUntil: (p: { day: string }): string => `If you do not post this photo, it goes after ${p.day}.`,
  deletePhoto: 'Throw the photo away',
  deleteTitle: 'Throw the photo away?',
  deleteText: 'The photo and everything made of it are gone for good. That can’t be undone.',
  keepPhoto: 'Keep the photo',
};
