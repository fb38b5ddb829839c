import type { ProblemMessages } from '../nl/problems.ts';

/** A refusal of the server in words, by its code. */
export const problems: ProblemMessages = {
  'invalid-request': {
    title: 'Something you filled in is not right',
    now: 'Check the fields and try again.',
  },
  'not-signed-in': { title: 'You are not signed in', now: 'Sign in and try again.' },
  'sign-in-failed': {
    title: 'Signing in did not work',
    now: 'Check your e-mail address and password, or ask for a link by e-mail.',
  },
  'second-factor-needed': { title: 'One more step', now: 'Enter the code from your app to continue.' },
  'step-up-needed': {
    title: 'Show once more that it is you',
    now: 'For this part we ask for your password or passkey again.',
  },
  'not-able': {
    title: 'You cannot do this here',
    now: 'Do you need it for your work? Ask the administrator of your school.',
  },
  'wrong-origin': { title: 'This came from another website', now: 'Open Plaatswijs itself and try there.' },
  'not-found': {
    title: 'This is not there',
    now: 'It may have been removed, or belong to another school.',
  },
  'method-not-allowed': { title: 'This cannot be done here', now: 'Go back and try another way.' },
  conflict: {
    title: 'This clashes with what is there',
    now: 'Look at what is there now and change what you entered.',
  },
  'changed-meanwhile': {
    title: 'Somebody else just changed this',
    now: 'Look at the new version and then make your change again.',
  },
  'idempotency-mismatch': {
    title: 'This was sent before, with something else in it',
    now: 'Refresh the page and try again.',
  },
  'link-expired': { title: 'This link no longer works', now: 'Ask for a new link.' },
  'too-large': { title: 'This is too large', now: 'Choose a smaller file, or send fewer at once.' },
  'unsupported-media-type': {
    title: 'This kind of file is not possible here',
    now: 'Choose a photo (jpg, png, heic) or a document (pdf, docx).',
  },
  'not-possible': { title: 'This is not possible like this', now: 'Check what you chose and try again.' },
  'too-many-requests': { title: 'Those were many attempts', now: 'Wait a minute and then try again.' },
  unexpected: { title: 'Something went wrong on our side', now: 'Nothing was changed. Try again.' },
  unavailable: {
    title: 'Plaatswijs cannot be reached right now',
    now: 'Check your connection and try again in a minute.',
  },
};
