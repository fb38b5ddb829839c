import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { sql } from 'kysely';
import { Webhook as Signer } from 'standardwebhooks';
import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Log } from '../../platform/log/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { webhookPurpose } from './webhooks.ts';

export interface DeliveryPorts {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly log: Log;
  /** `fetch`, or what a test puts in its place at the edge of the network. */
  readonly send: typeof fetch;
  /** Whether an address may be inside our own network; only for a receiver on this very machine. */
  readonly allowPrivate: boolean;
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
  const { keyring, log, send, allowPrivate } = ports;
  const secret = keyring.open(webhookPurpose, delivery.webhookId, delivery.sealed);
  if (secret === null) return null;
  try {
    if (!allowPrivate && !(await isPublic(new URL(delivery.url).hostname))) return null;
    const body = JSON.stringify(delivery.payload);
    const moment = new Date();
    const signature = new Signer(secret.toString()).sign(delivery.id, moment, body);
    const response = await send(delivery.url, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
      headers: {
        'content-type': 'application/json',
        'webhook-id': delivery.id,
        'webhook-timestamp': String(Math.floor(moment.getTime() / 1000)),
        'webhook-signature': signature,
      },
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    log.warn('webhook not delivered', { webhookId: delivery.webhookId, ...log.describe(error) });
    return null;
  }
}

/** Addresses inside a network: calling those for somebody would open our own doors to them. */
const inside = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const) {
  inside.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inside.addSubnet(net, bits, 'ipv6');
}

/** Whether a name leads only to addresses outside. Names are looked up, never trusted. */
export async function isPublic(hostname: string): Promise<boolean> {
  const found = await lookup(hostname.replaceAll(/^\[|\]$/g, ''), { all: true });
  return found.every(({ address }) => !inside.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
}
