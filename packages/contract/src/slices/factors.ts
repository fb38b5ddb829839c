import { z } from 'zod';
import { operation } from '../operation.ts';
import { date, id, line, moment, slug } from '../primitives.ts';
import { newPasskey, passkeyAnswer, passkeyQuestion } from './passkey-schemas.ts';
import { signedIn } from './session.ts';

/** The second factor and the passkeys of your own account. */
const tag = 'sign-in';
const passkeyId = z.strictObject({ passkeyId: id });
const setUpProblems = ['step-up-needed', 'second-factor-needed', 'not-able'] as const;

const passkey = z.object({
  id,
  label: z.string(),
  createdAt: moment,
  lastUsedOn: date.nullable(),
});

/** Codes for when the phone is lost. */
const recoveryCodes = z.object({
  recoveryCodes: z.array(z.string()).meta({ description: 'Each works once. Shown now and never again' }),
});

export const factorOperations = {
  beginPasskeySignIn: operation({
    id: 'beginPasskeySignIn',
    method: 'POST',
    path: '/boards/{board}/sign-in/passkey/begin',
    summary: 'What a passkey has to sign; it says itself whose it is',
    tag,
    access: { kind: 'anyone' },
    params: z.strictObject({ board: slug }),
    answer: passkeyQuestion,
    problems: ['not-found'],
    perMinute: 30,
  }),
  signInWithPasskey: operation({
    id: 'signInWithPasskey',
    method: 'POST',
    path: '/boards/{board}/sign-in/passkey',
    summary: 'Signs in with a passkey; sets the session cookie',
    tag,
    access: { kind: 'anyone' },
    params: z.strictObject({ board: slug }),
    body: passkeyAnswer,
    answer: signedIn,
    problems: ['sign-in-failed', 'not-found'],
    perMinute: 20,
  }),
  beginPasskeyConfirmation: operation({
    id: 'beginPasskeyConfirmation',
    method: 'POST',
    path: '/me/passkeys/confirm',
    summary: 'What one of your passkeys has to sign, as second factor or to confirm who you are',
    tag,
    access: { kind: 'signing-in' },
    answer: passkeyQuestion,
    problems: ['not-able', 'not-possible'],
    perMinute: 20,
  }),
  beginPasskey: operation({
    id: 'beginPasskey',
    method: 'POST',
    path: '/me/passkeys/begin',
    summary: 'What a new passkey has to answer',
    tag,
    access: { kind: 'signing-in' },
    answer: passkeyQuestion,
    problems: setUpProblems,
    perMinute: 20,
  }),
  addPasskey: operation({
    id: 'addPasskey',
    method: 'POST',
    path: '/me/passkeys',
    summary: 'Keeps a new passkey',
    tag,
    access: { kind: 'signing-in' },
    body: newPasskey.extend({ label: line(60) }),
    answer: passkey,
    status: 201,
    problems: [...setUpProblems, 'not-possible', 'conflict'],
    perMinute: 20,
  }),
  listPasskeys: operation({
    id: 'listPasskeys',
    method: 'GET',
    path: '/me/passkeys',
    summary: 'Your passkeys',
    tag,
    access: { kind: 'signed-in' },
    answer: z.object({ items: z.array(passkey) }),
    problems: ['not-able'],
  }),
  renamePasskey: operation({
    id: 'renamePasskey',
    method: 'PATCH',
    path: '/me/passkeys/{passkeyId}',
    summary: 'Gives a passkey another name',
    tag,
    access: { kind: 'signed-in' },
    params: passkeyId,
    body: z.strictObject({ label: line(60) }),
    status: 204,
    problems: ['not-found', 'not-able'],
  }),
  removePasskey: operation({
    id: 'removePasskey',
    method: 'DELETE',
    path: '/me/passkeys/{passkeyId}',
    summary: 'Removes a passkey; not the last one of somebody whose role asks for a second factor',
    tag,
    access: { kind: 'signed-in' },
    params: passkeyId,
    status: 204,
    problems: ['not-found', 'not-possible', 'step-up-needed', 'not-able'],
  }),
  beginSecondFactor: operation({
    id: 'beginSecondFactor',
    method: 'POST',
    path: '/me/second-factor/begin',
    summary:
      'A new secret for an authenticator app, as text and as QR code; counts once a code of it was given',
    tag,
    access: { kind: 'signing-in' },
    answer: z.object({
      challengeId: id,
      secret: z.string().meta({ description: 'Base32, for who cannot scan' }),
      uri: z.string(),
      qrCode: z.string().meta({ description: 'SVG' }),
    }),
    problems: setUpProblems,
    perMinute: 10,
  }),
  addSecondFactor: operation({
    id: 'addSecondFactor',
    method: 'POST',
    path: '/me/second-factor',
    summary: 'Adds the authenticator app with a first code of it, and gives ten recovery codes',
    tag,
    access: { kind: 'signing-in' },
    body: z.strictObject({ challengeId: id, code: z.string().min(6).max(40) }),
    answer: recoveryCodes,
    status: 201,
    problems: [...setUpProblems, 'sign-in-failed', 'not-possible'],
    perMinute: 10,
  }),
  removeSecondFactor: operation({
    id: 'removeSecondFactor',
    method: 'DELETE',
    path: '/me/second-factor',
    summary:
      'Removes the authenticator app; not when a role asks for a second factor and there is no passkey',
    tag,
    access: { kind: 'signed-in' },
    status: 204,
    problems: ['not-found', 'not-possible', 'step-up-needed', 'not-able'],
  }),
  renewRecoveryCodes: operation({
    id: 'renewRecoveryCodes',
    method: 'POST',
    path: '/me/second-factor/recovery-codes',
    summary: 'Ten new recovery codes; the old ones stop working',
    tag,
    access: { kind: 'signed-in' },
    answer: recoveryCodes,
    problems: ['not-possible', 'step-up-needed', 'not-able'],
    perMinute: 10,
  }),
} as const;
