import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

/** What tokens, webhooks and readers of the audit leave in it. Shapes are only ever added to. */
export const clientEvents = defineAuditEvents('clients', {
  'clients.token-created': z.object({ tokenId: z.string(), scopes: z.array(z.string()) }),
  'clients.token-revoked': z.object({ tokenId: z.string() }),
  'clients.webhook-added': z.object({ webhookId: z.string(), events: z.array(z.string()) }),
  'clients.webhook-removed': z.object({ webhookId: z.string() }),
  'clients.audit-read': z.object({ subject: z.string().nullable(), actor: z.string().nullable() }),
});
