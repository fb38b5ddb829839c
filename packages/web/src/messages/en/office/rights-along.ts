import type { RightsAlongMessages } from '../../nl/office/rights-along.ts';
import { plural } from '../../plural.ts';

export const rightsAlong: RightsAlongMessages = {
  attachmentsTitle: 'Photos and files',
  attachmentsText:
    'Open everything that stands here. On a photo you lay a box over whoever else is in it: all within it becomes one plain patch. A file goes along whole, or not.',
  attachmentsRecorded: 'That you open something is put on record.',
  attachmentsWaiting: (p) =>
    plural('en', p.count, { one: '1 still to look at.', other: `${p.count} still to look at.` }),
  attachmentsDone: 'Everything was looked at.',
  attachmentTitle: (p) => (p.name === '' ? `${p.label}: ${p.state}` : `${p.label}, ${p.name}: ${p.state}`),
  attachmentStates: { waiting: 'still to look at', given: 'goes along', withheld: 'does not go along' },
  attachmentProtected:
    'This came with something that was told confidentially or anonymously. The picture itself may already betray who that was.',
  coversKnown: 'There are boxes over others already.',
  coversNone: 'There is no box yet.',
  coversHelp:
    'The computer recognises nobody: look yourself who else is in it, also from behind, in a mirror, and by a name on paper or clothes.',
  unboxed: (p) =>
    plural('en', p.count, {
      one: '1 other is known to be in it, and has no box.',
      other: `${p.count} others are known to be in it, and have no box.`,
    }),
  coverNamed: (p) => `Box ${p.number}`,
  pictureLabel: (p) => `${p.label}, with boxes`,
  pictureAlt: (p) =>
    plural('en', p.count, { one: `${p.label}, with 1 box`, other: `${p.label}, with ${p.count} boxes` }),
  pictureLoading: 'Loading the picture',
  unsaved:
    'You changed boxes. Press “It goes along like this” at that photo, or it goes along as it was before.',
  giveSo: 'It goes along like this',
  giveFile: 'Goes along whole',
  notAlong: 'Does not go along',
  notAlongTitle: (p) => `Not giving ${p.label}`,
  copyTitle: 'This goes along',
  copyAlt: (p) => `${p.label} as it goes along`,
  fileOpen: 'Save to look at it',
  goesAlong: (p) => `${p.label} goes along.`,
  goesNot: (p) => `${p.label} does not go along.`,
  fetchFiles: 'Files that belong to it',
  fetchFile: (p) => `Save ${p.label}`,
  problems: {
    'not-in-state': 'That cannot be done now (any more).',
    'outside-the-picture': 'A box lies outside the picture. Remove it or put it back.',
    'not-a-picture':
      'This picture cannot be opened. So nothing can be covered in it, and it does not go along.',
    'no-room': 'There is no room left for files. Ask the administrator.',
    altered: 'This file is no longer what it was. It does not go along.',
    'too-busy': 'It is too busy. Try again in a moment.',
    'changed-meanwhile': 'Something changed meanwhile. Look at what is there now and do it once more.',
  },
};
