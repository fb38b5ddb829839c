import { sql } from 'kysely';
import { Webhook as Signer } from 'standardwebhooks';
import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Log } from '../../platform/log/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { type Outside, postOutside } from './post-outside.ts';
import { webhookPurpose } from './webhooks.ts';

export interface DeliveryPorts {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly log: Log;
  /** Where receivers are: the open internet, or this very machine in a test. */
  readonly outside: Outside;
}

/** Tries before a delivery is given up: over about a day, each pause double the one before. */
const mostTries = 10;
const atOnce = 20;

interface Delivery {
  readonly id: string;
  readonly url: string;
  readonly sealed: Buffer;
  readonly webhookId: string;
  readonly payload: unknown;
  readonly createdAt: string;
  readonly tries: number;
}

/**
 * Delivers what waits in one board. At least once: a receiver that answered while we broke down hears it again and knows
 * it by its id. The network is never waited for inside a transaction.
 *
 * @returns how many arrived
 */
export async function deliverWebhooks(ports: DeliveryPorts, boardId: BoardId, now: Date): Promise<number> {
  const waiting = await ports.database.withBoard(boardId, (tx) => claimDeliveries(tx, now));
  let arrived = 0;
  for (const delivery of waiting) {
    const status = await deliver(ports, delivery);
    const done = status !== null && status >= 200 && status < 300;
    if (done) arrived += 1;
    await ports.database.withBoard(boardId, (tx) => keepResult(tx, delivery, status, done, now));
  }
  return arrived;
}

/** The moment of the next try: 0, 1, 3, 7, … minutes after the event. */
const dueSince = sql<string>`delivery.created_at + make_interval(mins => (power(2, delivery.tries) - 1)::int)`;

/** Takes what is due and counts the try at once, so that another server does not send the same meanwhile. */
async function claimDeliveries(tx: BoardTransaction, now: Date): Promise<readonly Delivery[]> {
  const rows = await tx
    .selectFrom('webhook_delivery as delivery')
    .innerJoin('webhook', (join) =>
      join
        .onRef('webhook.board_id', '=', 'delivery.board_id')
        .onRef('webhook.id', '=', 'delivery.webhook_id'),
    )
    .where('delivery.delivered_at', 'is', null)
    .where('delivery.given_up_at', 'is', null)
    .where('webhook.disabled_at', 'is', null)
    // Judged here and not afterwards: what has to wait must not stand in the way of what is due.
    .where(dueSince, '<=', now.toISOString())
    .select([
      'delivery.id',
      'delivery.payload',
      'delivery.created_at',
      'delivery.tries',
      'delivery.webhook_id',
      'webhook.url',
      'webhook.secret',
    ])
    .orderBy('delivery.created_at')
    .limit(atOnce)
    .forUpdate('delivery')
    .skipLocked()
    .execute();
  for (const { id, tries } of rows) {
    await tx
      .updateTable('webhook_delivery')
      .set({ tries: tries + 1 })
      .where('id', '=', id)
      .execute();
  }
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    sealed: row.secret,
    webhookId: row.webhook_id,
    payload: row.payload,
    createdAt: row.created_at,
    tries: row.tries + 1,
  }));
}

async function keepResult(
  tx: BoardTransaction,
  { id, tries }: Delivery,
  status: number | null,
  done: boolean,
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const end = done ? { delivered_at: at } : tries >= mostTries ? { given_up_at: at } : {};
  await tx
    .updateTable('webhook_delivery')
    .set({ last_status: status, ...end })
    .where('id', '=', id)
    .execute();
}

/** @returns the status, or `null` when nobody answered or the address may not be called */
async function deliver(ports: DeliveryPorts, delivery: Delivery): Promise<number | null> {
  const { keyring, log, outside } = ports;
  const secret = keyring.open(webhookPurpose, delivery.webhookId, delivery.sealed);
  if (secret === null) return null;
  try {
    const body = JSON.stringify(delivery.payload);
    const moment = new Date();
    const signature = new Signer(secret.toString()).sign(delivery.id, moment, body);
    return await postOutside(outside, new URL(delivery.url), {
      body,
      headers: {
        'content-type': 'application/json',
        'webhook-id': delivery.id,
        'webhook-timestamp': String(Math.floor(moment.getTime() / 1000)),
        'webhook-signature': signature,
      },
    });
  } catch (error) {
    log.warn('webhook not delivered', { webhookId: delivery.webhookId, ...log.describe(error) });
    return null;
  }
}
