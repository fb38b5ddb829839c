import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { openTestDatabase, type TestDatabase } from '@plaatswijs/testkit/server';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { announce, deliverWebhooks, worldOutside } from '../../src/modules/clients/index.ts';
import { addWebhook, pageOfWebhooks, removeWebhook } from '../../src/modules/clients/webhooks.ts';
import type { BoardId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { foundBoard } from '../database/fixtures.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const keyring = openKeyring(Buffer.alloc(32, 3));
const start = new Date('2026-11-21T09:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

let database: TestDatabase;
let listener: Server;
let received: Received[] = [];
let status = 204;
let boardId: BoardId;

beforeAll(async () => {
  database = await openTestDatabase();
  listener = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end();
    });
  });
  await new Promise<void>((ready) => listener.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  listener.close();
  await database.dispose();
});
beforeEach(async () => {
  received = [];
  status = 204;
  boardId = await foundBoard(database.database);
});

function address(): string {
  const at = listener.address();
  return `http://127.0.0.1:${typeof at === 'object' ? at?.port : 0}/hoor`;
}

const within = <T>(work: Parameters<typeof database.database.withBoard<T>>[1]) =>
  database.database.withBoard(boardId, work);

async function listen(events: readonly ['question.asked'] | readonly ['roster.applied']) {
  return within((tx) => addWebhook(tx, keyring, boardId, { url: address(), events }, start));
}

/** The receiver of these tests is on this very machine. */
const thisMachine: typeof worldOutside = { ...worldOutside, mayCall: () => true };

function deliver(now: Date, outside = thisMachine): Promise<number> {
  const ports = { database: database.database, keyring, log: createLog('silent'), outside };
  return deliverWebhooks(ports, boardId, now);
}

const asked = { schoolId: 'a', questionId: 'b' };

describe('telling other programs what happened', () => {
  it('sends ids, signed so that the receiver can check who sent it', async () => {
    const { secret } = await listen(['question.asked']);
    await within((tx) => announce(tx, 'question.asked', asked, start));
    expect(await deliver(start)).toBe(1);
    const [call] = received;
    expect(JSON.parse(call?.body ?? '')).toEqual({
      type: 'question.asked',
      timestamp: start.toISOString(),
      data: asked,
    });
    const headers = call?.headers as Record<string, string>;
    expect(() => new Verifier(secret).verify(call?.body ?? '', headers)).not.toThrow();
    expect(() => new Verifier(secret).verify(`${call?.body} `, headers)).toThrow();
  });

  it('tells only who asked for this kind of event, and each event once', async () => {
    await listen(['roster.applied']);
    await within((tx) => announce(tx, 'question.asked', asked, start));
    await within((tx) => announce(tx, 'roster.applied', { importId: 'c' }, start));
    expect(await deliver(start)).toBe(1);
    expect(await deliver(after(60))).toBe(0);
    expect(received).toHaveLength(1);
  });

  it('is not told when the transaction of what happened is rolled back', async () => {
    await listen(['question.asked']);
    const broken = within(async (tx) => {
      await announce(tx, 'question.asked', asked, start);
      throw new Error('the rest went wrong');
    });
    await expect(broken).rejects.toThrow('the rest went wrong');
    expect(await deliver(start)).toBe(0);
  });

  it.each([500, 404, 302])(
    'tries again later after %i, with longer pauses, and gives up in the end',
    async (refusal) => {
      status = refusal;
      await listen(['question.asked']);
      await within((tx) => announce(tx, 'question.asked', asked, start));
      await deliver(start);
      await deliver(start);
      expect(received).toHaveLength(1);
      await deliver(after(1));
      expect(received).toHaveLength(2);
      for (let tries = 2; tries < 12; tries++) await deliver(after(2 ** tries));
      expect(received).toHaveLength(10);
      expect((await within((tx) => pageOfWebhooks(tx, { limit: 5 }))).items[0]?.waiting).toBe(0);
    },
  );

  it('lets what is due through, however much waits for its next try', async () => {
    status = 500;
    await listen(['question.asked']);
    for (let n = 0; n < 25; n++) await within((tx) => announce(tx, 'question.asked', asked, start));
    await deliver(start);
    await deliver(start);
    expect(received).toHaveLength(25);
  });

  it('calls nothing inside a network for somebody', async () => {
    await listen(['question.asked']);
    await within((tx) => announce(tx, 'question.asked', asked, start));
    expect(await deliver(start, worldOutside)).toBe(0);
    expect(received).toHaveLength(0);
  });

  it('stops at once when it is removed', async () => {
    const { webhook } = await listen(['question.asked']);
    await within((tx) => announce(tx, 'question.asked', asked, start));
    expect(await within((tx) => removeWebhook(tx, webhook.id))).toBe(true);
    expect(await deliver(start)).toBe(0);
    expect(received).toHaveLength(0);
  });
});
