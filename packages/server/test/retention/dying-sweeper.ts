// A server that destroys what has had its time, and is killed: by itself in the middle of one case, or by the test at any
// moment. Says when it begins.
//   node dying-sweeper.ts <settings of the database, JSON> <board> <day> <in-the-middle | never>
import { writeSync } from 'node:fs';
import { casesHeardOf, retainedCases } from '../../src/modules/cases/index.ts';
import { type Retained, sweepRetention } from '../../src/modules/retention/index.ts';
import { joinDatabase } from '../../src/platform/database/index.ts';
import { readBoardId } from '../../src/platform/ids/index.ts';
import { createLog } from '../../src/platform/log/index.ts';

const [settings = '{}', board = '', day = '', dies = 'never'] = process.argv.slice(2);
const boardId = readBoardId(board);
if (boardId === null) throw new Error('no board');
const database = joinDatabase(JSON.parse(settings), 2);
let gone = 0;
const retained = retainedCases.map(
  (one): Retained => ({
    ...one,
    destroy: async (tx, doomed) => {
      const answer = await one.destroy(tx, doomed);
      gone += 1;
      // Everything of it is deleted, and nothing of that is committed.
      if (dies === 'in-the-middle' && gone === 2) process.kill(process.pid, 'SIGKILL');
      return answer;
    },
  }),
);
writeSync(1, 'ready\n');
const ports = { database, log: createLog('silent'), retained, cases: casesHeardOf };
await sweepRetention(ports, boardId, new Date(`${day}T10:00:00Z`));
await database.close();
