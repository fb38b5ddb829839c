// A server that writes without pause and says what it was told is safe; the fault tests kill it at some moment.
//   node fault-writer.ts <data directory, or URL of a PostgreSQL> <board id or new>
import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { openEmbedded, openServer } from '../../src/platform/database/index.ts';
import { newId, readBoardId } from '../../src/platform/ids/index.ts';
import { testSecret } from '../../src/testing.ts';
import { foundBoard, note } from './fixtures.ts';

const [where = '', given = 'new'] = process.argv.slice(2);

const { database, pid } = await open();
const board = readBoardId(given) ?? (await foundBoard(database));
say('ready', board, String(pid));
await Promise.all(Array.from({ length: 4 }, write));

async function open() {
  if (where.startsWith('postgres:'))
    return { ...(await openServer({ url: where, secret: testSecret })), pid: 'none' };
  const opened = await openEmbedded({ dataDirectory: where });
  return { ...opened, pid: opened.cluster.pid() };
}

/** One row and its audit event in a transaction. Only when the database has said so is a key said to be safe. */
async function write(): Promise<void> {
  for (;;) {
    const key = newId();
    try {
      await database.withBoard(board ?? failed(), async (tx) => {
        await tx
          .insertInto('idempotency_key')
          .values({ board_id: tx.boardId, actor: 'test', key, operation: 'write', request_digest: 'none' })
          .execute();
        await note(tx);
      });
      say('safe', key);
    } catch {
      say('error');
      await delay(20);
    }
  }
}

function failed(): never {
  throw new Error('no board');
}

function say(...words: readonly string[]): void {
  writeSync(1, `${words.join(' ')}\n`);
}
