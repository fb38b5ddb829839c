// Somebody who reports one thing after another with two files each, and whose server is killed: by itself in the middle of
// keeping the files of one, or by the test at any moment. Tells each code when it was acknowledged.
//   node dying-reporter.ts <settings of the database, JSON> <what to report, JSON> <while-keeping | never>
import { writeSync } from 'node:fs';
import { makeSealingKey } from '../../src/modules/cases/keys/sealing-key.ts';
import { type HeldFile, holdFile } from '../../src/modules/cases/reporting/held-files.ts';
import { receiveReport } from '../../src/modules/cases/reporting/receive-report.ts';
import { toldReport } from '../../src/modules/cases/told-report.ts';
import { type BlobStore, openBlobStore } from '../../src/platform/blobs/index.ts';
import { joinDatabase } from '../../src/platform/database/index.ts';
import { readBoardId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { keyMaterial } from '../consent/key-material.ts';

/** Where is reported, and where files go. */
export interface Reporting {
  readonly boardId: string;
  readonly schoolId: string;
  readonly folder: string;
  /** How many; the last of them is where `while-keeping` dies. */
  readonly reports: number;
}

const [settings = '{}', given = '{}', dies = 'never'] = process.argv.slice(2);
const { boardId: board, schoolId, folder, reports } = JSON.parse(given) as Reporting;
const boardId = readBoardId(board);
if (boardId === null) throw new Error('no board');
const database = joinDatabase(JSON.parse(settings), 2);
const keyring = openKeyring(keyMaterial);
const store = openBlobStore({ database, keyring, folder });
let kept = 0;
const blobs: BlobStore = {
  ...store,
  keep: async (...asked) => {
    await store.keep(...asked);
    kept += 1;
    // The first file of the last report is kept, the second not yet.
    if (dies === 'while-keeping' && kept === reports * 2 - 1) process.kill(process.pid, 'SIGKILL');
  },
};
const say = (line: string) => writeSync(1, `${line}\n`);
say('ready');
for (let round = 0; round < reports; round++) {
  const now = new Date('2026-11-21T10:00:00Z');
  const key = makeSealingKey();
  const files: HeldFile[] = [];
  for (const name of ['een.txt', 'twee.txt']) {
    const content = Buffer.from(`${name} van ${round}`.repeat(2_000));
    files.push(await holdFile({ blobs, boardId, key, at: now }, content, name));
  }
  const received = await database.withBoard(boardId, (tx) =>
    receiveReport(
      tx,
      { keyring, blobs },
      {
        schoolId,
        manner: 'anonymous',
        person: null,
        about: ['pupil'],
        addressee: 'director',
        sexual: false,
        saidSexual: false,
        illegalImage: false,
        ageGroup: null,
        language: 'nl',
        told: toldReport.parse({ what: `Melding ${round}`, urgency: 'now' }),
        identity: null,
      },
      { key, files, now },
    ),
  );
  if (!received.ok) throw new Error(received.why);
  say(`received ${received.code}`);
}
await database.close();
