// A database for a journey in which years pass: days are moved back by its owner, and what a day brings is done when asked.
// Says its address and secret; then reads a command from each line and answers each with a line, until there are no more.
import { createInterface } from 'node:readline';
import { emptyDatabase } from '@plaatswijs/testkit/server';
import { casesHeardOf } from '../../src/modules/cases/index.ts';
import { sweepRetention } from '../../src/modules/retention/index.ts';
import { connect, openServer } from '../../src/platform/database/index.ts';
import { readBoardId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { retainedEverything } from '../../src/retained-everything.ts';

const { url, dispose } = await emptyDatabase('embedded', 'migrated');
const secret = Buffer.alloc(32, 4).toString('base64');
say(`${url} ${secret}`);
for await (const line of createInterface({ input: process.stdin })) {
  const [command, caseId, given] = line.split(' ');
  if (command === 'closed') {
    await asOwner(
      `update plaatswijs.school_case set status = 'closed', outcome = 'solved', closed_at = $2 where id = $1`,
      [caseId, `${given}T12:00:00Z`],
    );
    say('done');
  } else if (command === 'announced') {
    await asOwner(
      'update plaatswijs.destruction_notice set announced_on = announced_on - $2::integer where record_id = $1',
      [caseId, given],
    );
    say('done');
  } else say(String(await dayPasses()));
}
await dispose();

async function dayPasses(): Promise<number> {
  const [board] = await asOwner('select board_id from plaatswijs.board', []);
  const boardId = readBoardId(String(board?.board_id));
  if (boardId === null) throw new Error('there is no board');
  const { database } = await openServer({ url, secret });
  const ports = { database, log: createLog('silent'), retained: retainedEverything, cases: casesHeardOf };
  const gone = await sweepRetention(ports, boardId, new Date());
  await database.close();
  return gone;
}

async function asOwner(statement: string, values: readonly unknown[]) {
  const owner = await connect({ connectionString: url });
  try {
    await owner.query('begin');
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    const { rows } = await owner.query(statement, [...values]);
    await owner.query('commit');
    return rows;
  } finally {
    await owner.end();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
