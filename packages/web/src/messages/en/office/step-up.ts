import type { StepUpMessages } from '../../nl/office/step-up.ts';

/** Confirming once more who one is, and setting up a second step first. */
export const stepUp: StepUpMessages = {
  title: 'Please confirm that it is you',
  why: 'This part is sensitive. After this we will not ask again for ten minutes.',
  password: 'Password',
  code: 'Code from your app',
  codeHelp: 'Six digits. A recovery code works too.',
  confirm: 'Confirm',
  cancel: 'Cancel',
  withPasskey: 'Use your passkey',
  orPassword: 'Or with your password:',
  passwordMissing: 'Enter your password',
  codeMissing: 'Enter the code from your app',
  wrong: 'That is not right. Check it and try again.',
  passkeyStopped: 'The passkey was not used. Try again or use your password.',
  nothing:
    'You have no password or passkey yet. Sign out and in again. Then add a passkey at My account straight away.',
};
