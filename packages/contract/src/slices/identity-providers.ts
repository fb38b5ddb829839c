import { z } from 'zod';
import { operation } from '../operation.ts';
import { id, line, moment } from '../primitives.ts';

/** Signing in with a school account, and what an administrator does about other people's sign-in. */
const tag = 'sign-in';
const providerId = z.strictObject({ providerId: id });
const personId = z.strictObject({ personId: id });
const manage = { kind: 'able', to: 'sign-in.manage', stepUp: true } as const;

export const providerPreset = z.enum(['entree', 'microsoft', 'google', 'other']);

const claimName = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[A-Za-z0-9_:/.-]+$/);

/** Who of the provider's users may come in at all. What a preset asks for is in docs/sign-in.md. */
const restriction = z.strictObject({
  brins: z
    .array(z.string().regex(/^[0-9]{2}[A-Z]{2}([0-9]{2})?$/))
    .max(200)
    .optional()
    .meta({ description: 'Entree: BRIN codes of the schools, four or six characters' }),
  tenant: z.uuid().optional().meta({ description: 'Microsoft: the id of the directory' }),
  domain: z
    .string()
    .max(200)
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
    .optional()
    .meta({ description: 'Google: the domain of the organisation' }),
  claim: z
    .strictObject({ name: claimName, values: z.array(z.string().min(1).max(200)).min(1).max(200) })
    .optional(),
});

/** How somebody who signs in for the first time is found among the people of the board. Off unless said. */
const matching = z.strictObject({
  roster: z
    .strictObject({ claim: claimName, source: line(60) })
    .optional()
    .meta({ description: 'A claim that holds the key of the roster, and which roster that is' }),
  verifiedEmail: z.boolean().optional(),
});

const provider = z.object({
  id,
  preset: providerPreset,
  name: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  hasSecret: z.boolean(),
  restriction,
  matching,
  givesSecondFactor: z.boolean(),
  enabled: z.boolean(),
});

const name = line(60);
const clientId = line(300);
const clientSecret = z.string().min(8).max(500);

export const identityProviderOperations = {
  listIdentityProviders: operation({
    id: 'listIdentityProviders',
    method: 'GET',
    path: '/identity-providers',
    summary: 'Where people of this board may sign in, without the secrets',
    tag,
    access: { kind: 'able', to: 'sign-in.manage' },
    answer: z.object({ items: z.array(provider), callback: z.string().nullable() }),
  }),
  addIdentityProvider: operation({
    id: 'addIdentityProvider',
    method: 'POST',
    path: '/identity-providers',
    summary: 'Lets people sign in with their school account',
    tag,
    access: manage,
    body: z.strictObject({
      preset: providerPreset,
      name,
      issuer: z
        .url({ protocol: /^https?$/ })
        .max(300)
        .optional()
        .meta({ description: 'Known by itself for `microsoft` and `google`' }),
      clientId,
      clientSecret: clientSecret.optional(),
      restriction,
      matching: matching.default({}),
      givesSecondFactor: z.boolean().default(false),
    }),
    answer: provider,
    status: 201,
    problems: ['not-possible', 'conflict'],
  }),
  changeIdentityProvider: operation({
    id: 'changeIdentityProvider',
    method: 'PATCH',
    path: '/identity-providers/{providerId}',
    summary: 'Changes a provider. Not its issuer: who is linked would become somebody else',
    tag,
    access: manage,
    params: providerId,
    body: z.strictObject({
      name: name.optional(),
      clientId: clientId.optional(),
      clientSecret: clientSecret.optional(),
      restriction: restriction.optional(),
      matching: matching.optional(),
      givesSecondFactor: z.boolean().optional(),
      enabled: z.boolean().optional(),
    }),
    answer: provider,
    problems: ['not-found', 'not-possible'],
  }),
  removeIdentityProvider: operation({
    id: 'removeIdentityProvider',
    method: 'DELETE',
    path: '/identity-providers/{providerId}',
    summary: 'Removes a provider with its links, and signs out who came in by it',
    tag,
    access: manage,
    params: providerId,
    status: 204,
    problems: ['not-found'],
  }),
  listMyIdentities: operation({
    id: 'listMyIdentities',
    method: 'GET',
    path: '/me/identities',
    summary: 'Which school accounts you can sign in with, and which of them is yours',
    tag,
    access: { kind: 'signed-in' },
    answer: z.object({
      items: z.array(
        z.object({
          providerId: id,
          name: z.string(),
          preset: providerPreset,
          linkedAt: moment.nullable().meta({ description: 'null: not yours yet' }),
          link: z.string().meta({ description: 'Address on this server to send the browser to, to link it' }),
        }),
      ),
    }),
  }),
  unlinkIdentity: operation({
    id: 'unlinkIdentity',
    method: 'DELETE',
    path: '/me/identities/{providerId}',
    summary: 'Unlinks your school account; you then sign in another way',
    tag,
    access: { kind: 'signed-in' },
    params: providerId,
    status: 204,
    problems: ['not-found', 'step-up-needed'],
  }),
  linkIdentity: operation({
    id: 'linkIdentity',
    method: 'POST',
    path: '/identity-providers/{providerId}/identities',
    summary: "Says whose a user of the provider is, by the provider's own key",
    tag,
    access: manage,
    params: providerId,
    body: z.strictObject({
      personId: id,
      subject: line(300).meta({
        description: 'Entree: `BRIN:uid`; Microsoft: `oid`; Google and others: `sub`',
      }),
    }),
    status: 204,
    problems: ['not-found', 'conflict'],
  }),
  invitePerson: operation({
    id: 'invitePerson',
    method: 'POST',
    path: '/people/{personId}/invitation',
    summary: 'Mails an invitation that works once, for seven days',
    tag,
    access: { kind: 'able', to: 'people.change' },
    params: personId,
    status: 202,
    problems: ['not-found', 'not-able', 'not-possible'],
    perMinute: 60,
  }),
  resetSignIn: operation({
    id: 'resetSignIn',
    method: 'POST',
    path: '/people/{personId}/sign-in/reset',
    summary:
      'For who lost everything: removes password, second factor and passkeys, and signs out everywhere',
    tag,
    access: manage,
    params: personId,
    status: 204,
    problems: ['not-found', 'not-possible'],
  }),
} as const;
