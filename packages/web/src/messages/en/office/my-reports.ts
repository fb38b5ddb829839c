import type { MyReportsMessages } from '../../nl/office/my-reports.ts';

export const myReports: MyReportsMessages = {
  title: 'My reports',
  lead: 'What you reported with your name while you were signed in. Nobody but you sees this page.',
  back: 'Start',
  loading: 'Loading your reports',
  none: 'Nothing here yet',
  noneText:
    'When you report something with your name while you are signed in, you find it here, with the answer of the school.',
  withCode:
    'Did you report confidentially or anonymously? Then it is not here. You come back to it with the code you were given.',
  toCode: 'Back to a report with a code',
  of: (p) => `Report of ${p.day}, ${p.school}`,
  unseen: 'Message from the school',
  goneTitle: 'This report is not there for you',
  goneText: 'You see here only what you reported with your own name.',
  toList: 'To my reports',
  empty: 'Write something, or choose a file.',
  filesHelp: 'A screenshot, photo, video or document. One file may be 20 MB.',
  problems: {
    'too-large': 'A file is larger than 20 MB.',
    empty: 'A file is empty.',
    'illegal-image': 'You can send nothing along here: it is about an image that nobody may keep.',
    'image-in-text': 'No image can go here, not as text either.',
    'no-room': 'No more files fit now. Write what can be seen.',
    'too-busy': 'It is a bit too busy. Try again in a moment.',
  },
};
