import { z } from 'zod';
import { ability } from '../abilities.ts';
import { operation } from '../operation.ts';
import { date, id, idPageQuery, line, moment, pageOf, pageQuery } from '../primitives.ts';

/** Programs that use the API, and those that want to hear what happened. */
const tag = 'clients';

export const webhookEvents = [
  'question.asked',
  'question.answered',
  'roster.applied',
  'declaration.made',
] as const;

const token = z.object({
  id,
  label: z.string(),
  scopes: z.array(ability),
  createdAt: moment,
  expiresAt: moment,
  lastUsedOn: date.nullable(),
  revoked: z.boolean(),
});

const webhook = z.object({
  id,
  url: z.string(),
  events: z.array(z.enum(webhookEvents)),
  createdAt: moment,
  disabled: z.boolean(),
  waiting: z.int().meta({ description: 'Deliveries that still have to arrive' }),
});

export const clientOperations = {
  listTokens: operation({
    id: 'listTokens',
    method: 'GET',
    path: '/tokens',
    summary: 'The API tokens of the board, newest first',
    tag,
    access: { kind: 'able', to: 'tokens.manage' },
    query: idPageQuery.strict(),
    answer: pageOf(token),
  }),
  createToken: operation({
    id: 'createToken',
    method: 'POST',
    path: '/tokens',
    summary: 'Makes an API token that acts for you with a part of your abilities; the secret is shown once',
    tag,
    access: { kind: 'able', to: 'tokens.manage', stepUp: true },
    body: z.strictObject({
      label: line(80),
      scopes: z.array(ability).min(1).max(30),
      days: z.int().min(1).max(366),
    }),
    answer: z.object({ token, secret: z.string() }),
    status: 201,
    secretAnswer: true,
    problems: ['not-possible'],
  }),
  revokeToken: operation({
    id: 'revokeToken',
    method: 'DELETE',
    path: '/tokens/{tokenId}',
    summary: 'Ends an API token',
    tag,
    access: { kind: 'able', to: 'tokens.manage' },
    params: z.strictObject({ tokenId: id }),
    status: 204,
    problems: ['not-found'],
  }),
  listWebhooks: operation({
    id: 'listWebhooks',
    method: 'GET',
    path: '/webhooks',
    summary: 'Who hears what happens here, in the order in which they were added',
    tag,
    access: { kind: 'able', to: 'webhooks.manage' },
    query: idPageQuery.strict(),
    answer: pageOf(webhook).extend({ events: z.array(z.enum(webhookEvents)) }),
  }),
  addWebhook: operation({
    id: 'addWebhook',
    method: 'POST',
    path: '/webhooks',
    summary: 'Tells an address of yours what happens, signed (Standard Webhooks); the secret is shown once',
    tag,
    access: { kind: 'able', to: 'webhooks.manage', stepUp: true },
    body: z.strictObject({
      url: z.url({ protocol: /^https$/ }).max(500),
      events: z.array(z.enum(webhookEvents)).min(1).max(20),
    }),
    answer: z.object({ webhook, secret: z.string() }),
    status: 201,
    secretAnswer: true,
    problems: ['not-possible'],
  }),
  removeWebhook: operation({
    id: 'removeWebhook',
    method: 'DELETE',
    path: '/webhooks/{webhookId}',
    summary: 'Stops telling that address; what still waited is not sent',
    tag,
    access: { kind: 'able', to: 'webhooks.manage' },
    params: z.strictObject({ webhookId: id }),
    status: 204,
    problems: ['not-found'],
  }),
  listAudit: operation({
    id: 'listAudit',
    method: 'GET',
    path: '/audit',
    summary: 'What was changed and looked at, newest first: ids only',
    tag: 'audit',
    access: { kind: 'able', to: 'audit.read', stepUp: true },
    query: pageQuery
      .extend({
        after: z
          .string()
          .regex(/^\d{1,18}$/)
          .optional(),
        subject: z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/)
          .optional(),
        actor: id.optional(),
      })
      .strict(),
    answer: pageOf(
      z.object({
        sequence: z.string().meta({ description: 'Whole number; may be larger than a double holds' }),
        at: moment,
        actor: z.string().nullable(),
        kind: z.string(),
        subject: z.string().nullable(),
        detail: z.record(z.string(), z.unknown()),
        hash: z.string(),
      }),
    ),
  }),
} as const;
