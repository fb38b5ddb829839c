import { z } from 'zod';
import { ability, ableness } from '../abilities.ts';
import { operation } from '../operation.ts';
import { date, id, language, line, moment, slug } from '../primitives.ts';
import { role } from '../roles.ts';
import { providerPreset } from './identity-providers.ts';
import { passkeyAnswer } from './passkey-schemas.ts';

/** Signing in, the caller's own account, and the first administrator of a new installation. */
const tag = 'sign-in';
const board = z.strictObject({ board: slug });
const password = z.string().min(1).max(500);
const email = z.email().max(200);

/** How a sign-in goes on. */
export const signedIn = z.object({
  next: z.enum(['done', 'second-factor', 'set-up']).meta({
    description:
      '`second-factor`: the session counts only after `confirmSecondFactor`. `set-up`: the role asks for a second factor and there is none yet; until it is added, adding it is all the session is good for',
  }),
});

const session = z.object({
  id,
  current: z.boolean(),
  way: z.enum(['password', 'passkey', 'provider', 'link', 'invitation']),
  device: z.string().nullable().meta({ description: 'Kind of browser and system, in a few words' }),
  createdAt: moment,
  lastUsedOn: date,
});

const code = z.string().min(6).max(40);

const me = z.object({
  accountId: id,
  personId: id,
  name: z.string(),
  board: z.object({ id, name: z.string(), slug }),
  language,
  hasPassword: z.boolean(),
  secondFactor: z.boolean(),
  passkeys: z.int(),
  mustSetUp: z.boolean().meta({
    description:
      'A role asks for a second factor or a passkey; until there is one this session is good for nothing else',
  }),
  steppedUpUntil: moment.nullable(),
  boardAbilities: z.partialRecord(ability, ableness),
  schools: z.array(
    z.object({
      id,
      name: z.string(),
      slug,
      roles: z.array(role),
      houseStyle: z.object({
        styles: z.string().meta({ description: 'Address of the style sheet with its colours' }),
        logo: z.string().nullable().meta({ description: 'Address of its logo; null when it has none' }),
      }),
      abilities: z.partialRecord(ability, ableness),
    }),
  ),
});

export const sessionOperations = {
  describeInstallation: operation({
    id: 'describeInstallation',
    method: 'GET',
    path: '/installation',
    summary: 'Whether this installation is ready, and which boards and schools have a public page',
    tag,
    access: { kind: 'anyone' },
    answer: z.object({
      ready: z.boolean(),
      demonstration: z.boolean(),
      version: z.string(),
      boards: z.array(z.object({ slug, name: z.string() })),
      schools: z.array(z.object({ slug, name: z.string(), board: slug })),
    }),
  }),
  claimInstallation: operation({
    id: 'claimInstallation',
    method: 'POST',
    path: '/installation/claim',
    summary:
      'Makes the first administrator and the board, with the one-time code the server printed at its start',
    tag,
    access: { kind: 'anyone' },
    body: z.strictObject({
      code: z.string().min(8).max(100),
      boardName: line(120),
      boardSlug: slug,
      givenName: line(80),
      surname: line(80),
      email,
      password: z.string().min(12).max(500),
    }),
    answer: signedIn,
    status: 201,
    problems: ['sign-in-failed', 'conflict', 'not-possible'],
    perMinute: 10,
  }),
  showSignInWays: operation({
    id: 'showSignInWays',
    method: 'GET',
    path: '/boards/{board}/sign-in',
    summary: 'Where people of this board may sign in with their school account',
    tag,
    access: { kind: 'anyone' },
    params: board,
    answer: z.object({
      board: z.object({ slug, name: z.string() }),
      providers: z.array(
        z.object({
          id,
          name: z.string(),
          preset: providerPreset,
          start: z.string().meta({ description: 'Address on this server to send the browser to' }),
        }),
      ),
    }),
    problems: ['not-found'],
  }),
  signInWithPassword: operation({
    id: 'signInWithPassword',
    method: 'POST',
    path: '/boards/{board}/sign-in/password',
    summary: 'Signs in with e-mail address and password; sets the session cookie',
    tag,
    access: { kind: 'anyone' },
    params: board,
    body: z.strictObject({ email, password }),
    answer: signedIn,
    problems: ['sign-in-failed', 'not-found'],
    perMinute: 20,
  }),
  confirmSecondFactor: operation({
    id: 'confirmSecondFactor',
    method: 'POST',
    path: '/sign-in/second-factor',
    summary: 'Finishes a sign-in with a code from the authenticator, a recovery code or a passkey',
    tag,
    access: { kind: 'signing-in' },
    body: z.strictObject({ code: code.optional(), passkey: passkeyAnswer.optional() }),
    answer: signedIn,
    problems: ['sign-in-failed', 'not-able', 'not-found'],
    perMinute: 10,
  }),
  sendSignInLink: operation({
    id: 'sendSignInLink',
    method: 'POST',
    path: '/boards/{board}/sign-in/link',
    summary: 'Mails a sign-in link when the address is known; answers the same when it is not',
    tag,
    access: { kind: 'anyone' },
    params: board,
    body: z.strictObject({ email }),
    status: 202,
    problems: ['not-found'],
    perMinute: 5,
  }),
  redeemSignInLink: operation({
    id: 'redeemSignInLink',
    method: 'POST',
    path: '/boards/{board}/sign-in/link/redeem',
    summary: 'Signs in with the secret of a mailed link; works once',
    tag,
    access: { kind: 'anyone' },
    params: board,
    body: z.strictObject({ secret: z.string().min(20).max(200) }),
    answer: signedIn,
    problems: ['link-expired', 'not-found'],
    perMinute: 20,
  }),
  showMe: operation({
    id: 'showMe',
    method: 'GET',
    path: '/me',
    summary: 'Who you are here, in which schools, and what you are able to do',
    tag,
    // A session that must still set up its second factor may ask this too; one that has to give it may not.
    access: { kind: 'signing-in' },
    answer: me,
    problems: ['second-factor-needed'],
  }),
  changeMe: operation({
    id: 'changeMe',
    method: 'PATCH',
    path: '/me',
    summary: 'Changes your own settings',
    tag,
    access: { kind: 'signed-in' },
    body: z.strictObject({ language }),
    status: 204,
  }),
  signOut: operation({
    id: 'signOut',
    method: 'POST',
    path: '/me/sign-out',
    summary: 'Ends this session',
    tag,
    access: { kind: 'signing-in' },
    status: 204,
  }),
  listSessions: operation({
    id: 'listSessions',
    method: 'GET',
    path: '/me/sessions',
    summary: 'Where you are signed in',
    tag,
    access: { kind: 'signed-in' },
    answer: z.object({ items: z.array(session) }),
  }),
  endSession: operation({
    id: 'endSession',
    method: 'DELETE',
    path: '/me/sessions/{sessionId}',
    summary: 'Signs out another device of yours',
    tag,
    access: { kind: 'signed-in' },
    params: z.strictObject({ sessionId: id }),
    status: 204,
    problems: ['not-found'],
  }),
  endOtherSessions: operation({
    id: 'endOtherSessions',
    method: 'POST',
    path: '/me/sessions/end-others',
    summary: 'Signs out all your other devices',
    tag,
    access: { kind: 'signed-in' },
    status: 204,
    problems: ['not-able'],
  }),
  stepUp: operation({
    id: 'stepUp',
    method: 'POST',
    path: '/me/step-up',
    summary:
      'Confirms who you are once more, by password and second factor or by passkey, for ten minutes of sensitive work',
    tag,
    access: { kind: 'signed-in' },
    body: z.strictObject({
      password: password.optional(),
      code: code.optional(),
      passkey: passkeyAnswer.optional(),
    }),
    answer: z.object({ steppedUpUntil: moment }),
    problems: ['sign-in-failed', 'not-able'],
    perMinute: 10,
  }),
  changePassword: operation({
    id: 'changePassword',
    method: 'PUT',
    path: '/me/password',
    summary: 'Sets your password and signs out your other devices',
    tag,
    // By invitation the password comes before the second factor that a role may ask for.
    access: { kind: 'signing-in' },
    body: z.strictObject({ current: password.optional(), next: z.string().min(12).max(500) }),
    status: 204,
    problems: ['sign-in-failed', 'not-possible', 'step-up-needed', 'second-factor-needed', 'not-able'],
    perMinute: 10,
  }),
} as const;
