import type { webhookEvents } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { type BoardId, newId } from '../../platform/ids/index.ts';
import { type Keyring, randomSecret } from '../../platform/secrets/index.ts';

export type WebhookEvent = (typeof webhookEvents)[number];

export interface Webhook {
  readonly id: string;
  readonly url: string;
  readonly events: readonly WebhookEvent[];
  readonly createdAt: string;
  readonly disabled: boolean;
  /** Deliveries that still have to arrive. */
  readonly waiting: number;
}

/** What a secret is sealed for; see `Keyring`. */
export const webhookPurpose = 'webhook';

/** The webhooks of the board, oldest first, a page at a time; `after` is the last of the page before. */
export async function pageOfWebhooks(
  tx: BoardTransaction,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<{ readonly items: readonly Webhook[]; readonly next: string | null }> {
  let query = tx
    .selectFrom('webhook')
    .select((row) => [
      'webhook.id',
      'webhook.url',
      'webhook.events',
      'webhook.created_at',
      'webhook.disabled_at',
      row
        .selectFrom('webhook_delivery as delivery')
        .whereRef('delivery.webhook_id', '=', 'webhook.id')
        .where('delivery.delivered_at', 'is', null)
        .where('delivery.given_up_at', 'is', null)
        .select((count) => count.fn.countAll<string>().as('waiting'))
        .as('waiting'),
    ])
    .orderBy('webhook.id')
    .limit(limit + 1);
  if (after !== undefined) query = query.where('webhook.id', '>', after);
  const rows = await query.execute();
  const items = rows.slice(0, limit).map((row) => ({
    id: row.id,
    url: row.url,
    events: row.events as WebhookEvent[],
    createdAt: row.created_at,
    disabled: row.disabled_at !== null,
    waiting: Number(row.waiting ?? 0),
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Adds an address; the signing secret comes back once, in the form of Standard Webhooks. */
export async function addWebhook(
  tx: BoardTransaction,
  keyring: Keyring,
  boardId: BoardId,
  { url, events }: { readonly url: string; readonly events: readonly WebhookEvent[] },
  now: Date,
): Promise<{ readonly webhook: Webhook; readonly secret: string }> {
  const id = newId();
  const secret = `whsec_${Buffer.from(randomSecret(), 'base64url').toString('base64')}`;
  const createdAt = now.toISOString();
  await tx
    .insertInto('webhook')
    .values({
      board_id: boardId,
      id,
      url,
      secret: keyring.seal(webhookPurpose, id, Buffer.from(secret)),
      events: [...new Set(events)],
      created_at: createdAt,
    })
    .execute();
  return { webhook: { id, url, events, createdAt, disabled: false, waiting: 0 }, secret };
}

/** Stops telling this address; false when there is none. What still waited is given up. */
export async function removeWebhook(tx: BoardTransaction, id: string): Promise<boolean> {
  await tx.deleteFrom('webhook_delivery').where('webhook_id', '=', id).execute();
  const result = await tx.deleteFrom('webhook').where('id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/**
 * Writes down, in the transaction of what happened, that every address which asked for it must hear of it. Ids only: who
 * receives it asks the API for the rest, with abilities of its own.
 */
export async function announce(
  tx: BoardTransaction,
  event: WebhookEvent,
  ids: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> {
  const listening = await tx
    .selectFrom('webhook')
    .select('id')
    .where('disabled_at', 'is', null)
    .where((where) => where(where.val<string>(event), '=', where.fn.any('events')))
    .execute();
  if (listening.length === 0) return;
  const payload = JSON.stringify({ type: event, timestamp: now.toISOString(), data: ids });
  await tx
    .insertInto('webhook_delivery')
    .values(
      listening.map(({ id }) => ({
        board_id: tx.boardId,
        id: newId(),
        webhook_id: id,
        event,
        payload,
        created_at: now.toISOString(),
      })),
    )
    .execute();
}
