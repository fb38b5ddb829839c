import { operations, webhookEvents } from '@plaatswijs/contract';
import { type AbilityTable, isAbleSomewhere } from '../../platform/abilities/index.ts';
import { appendForCaller, listAudit } from '../../platform/audit/index.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { clientEvents } from './events.ts';
import { createToken, pageOfTokens, revokeToken } from './tokens.ts';
import { addWebhook, pageOfWebhooks, removeWebhook } from './webhooks.ts';

export interface ClientPorts {
  readonly keyring: Keyring;
  readonly abilities: () => AbilityTable;
}

/** The operations on tokens, webhooks and the audit. */
export function clientsHttp(ports: ClientPorts): readonly Implementation[] {
  return [...tokensHttp(ports), ...webhooksHttp(ports), auditHttp];
}

function tokensHttp({ abilities }: ClientPorts): readonly Implementation[] {
  return [
    implement(operations.listTokens, async ({ tx, query }) => {
      const { items, next } = await pageOfTokens(tx, query);
      return done({ items: items.map((token) => ({ ...token, scopes: [...token.scopes] })), next });
    }),
    implement(operations.createToken, async ({ tx, caller, body, now }) => {
      // A token is made by a person at a screen: one that could make others would never really end.
      if (caller.via.kind !== 'session') return refuse('not-able');
      const lacking = body.scopes.findIndex((scope) => !isAbleSomewhere(abilities(), caller, scope));
      if (lacking >= 0) {
        return refuse('not-possible', { issues: [{ at: `/body/scopes/${lacking}`, code: 'not-able' }] });
      }
      const { token, secret } = await createToken(tx, caller, body, now);
      const detail = { tokenId: token.id, scopes: [...token.scopes] };
      await appendForCaller(tx, clientEvents['clients.token-created'], {
        caller,
        now,
        subject: token.id,
        detail,
      });
      return done({ token: { ...token, scopes: [...token.scopes] }, secret });
    }),
    implement(operations.revokeToken, async ({ tx, caller, params, now }) => {
      const { tokenId } = params;
      if (!(await revokeToken(tx, tokenId, now))) return refuse('not-found');
      const detail = { tokenId };
      await appendForCaller(tx, clientEvents['clients.token-revoked'], {
        caller,
        now,
        subject: tokenId,
        detail,
      });
      return done();
    }),
  ];
}

function webhooksHttp({ keyring }: ClientPorts): readonly Implementation[] {
  return [
    implement(operations.listWebhooks, async ({ tx, query }) => {
      const { items, next } = await pageOfWebhooks(tx, query);
      const shown = items.map((webhook) => ({ ...webhook, events: [...webhook.events] }));
      return done({ items: shown, next, events: [...webhookEvents] });
    }),
    implement(operations.addWebhook, async ({ tx, caller, body, now }) => {
      const { webhook, secret } = await addWebhook(tx, keyring, caller.boardId, body, now);
      const detail = { webhookId: webhook.id, events: [...webhook.events] };
      await appendForCaller(tx, clientEvents['clients.webhook-added'], {
        caller,
        now,
        subject: webhook.id,
        detail,
      });
      return done({ webhook: { ...webhook, events: [...webhook.events] }, secret });
    }),
    implement(operations.removeWebhook, async ({ tx, caller, params, now }) => {
      const { webhookId } = params;
      if (!(await removeWebhook(tx, webhookId))) return refuse('not-found');
      const detail = { webhookId };
      await appendForCaller(tx, clientEvents['clients.webhook-removed'], {
        caller,
        now,
        subject: webhookId,
        detail,
      });
      return done();
    }),
  ];
}

/** Looking at the audit is itself a view of sensitive data. */
const auditHttp = implement(operations.listAudit, async ({ tx, caller, query, now }) => {
  const { after, limit, subject, actor } = query;
  const { events, next } = await listAudit(tx, {
    limit,
    ...(after === undefined ? {} : { after }),
    ...(subject === undefined ? {} : { subject }),
    ...(actor === undefined ? {} : { actor }),
  });
  const detail = { subject: subject ?? null, actor: actor ?? null };
  await appendForCaller(tx, clientEvents['clients.audit-read'], { caller, now, subject: null, detail });
  const items = events.map(({ seq, ...event }) => ({
    ...event,
    sequence: seq,
    detail: asRecord(event.detail),
  }));
  return done({ items, next });
});

/** A detail is always an object; the column could hold any JSON. */
function asRecord(detail: unknown): Record<string, unknown> {
  return typeof detail === 'object' && detail !== null ? { ...detail } : {};
}
