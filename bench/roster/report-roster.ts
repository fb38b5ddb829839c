import {
  createLog,
  createRosterJobs,
  newBoardId,
  newId,
  openKeyring,
  sendRosterFile,
} from '@plaatswijs/server/testing';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import { print, printTable, printTitle, verdict } from '../print.ts';
import { largeTable } from './large-table.ts';

const most = { seconds: 60, megabytes: 500 } as const;

/** Brings in one file of so many people, twice, on the embedded database: how long and with how much memory. */
export async function reportRoster(people: number): Promise<void> {
  printTitle(`A roster of ${people.toLocaleString('en-GB')} people in one file`);
  const { database, dispose } = await openTestDatabase();
  const ports = {
    database,
    clock: { now: () => new Date() },
    keyring: openKeyring(Buffer.alloc(32, 1)),
    log: createLog('error'),
  };
  const jobs = createRosterJobs(ports);
  const { boardId, startedBy } = await foundBoard(ports.database);
  const content = new TextEncoder().encode(largeTable(people));
  const memory = watchMemory();
  const rows: string[][] = [['', 'preview', 'apply', 'would add', 'would change']];
  let seconds = 0;
  for (const time of ['first time', 'second time']) {
    const began = performance.now();
    const importId = await sendRosterFile(ports, jobs, { boardId, schoolId: null, startedBy, content });
    await jobs.idle();
    if (time === 'first time') await sayMapping(database, boardId, importId, jobs);
    const { counts } = await read(database, boardId, importId);
    const previewed = performance.now();
    await write(database, boardId, importId, { status: 'applying' });
    jobs.add({ kind: 'apply', boardId, importId });
    await jobs.idle();
    const { status, failure } = await read(database, boardId, importId);
    if (status !== 'applied') throw new Error(`the import is ${status}: ${failure}`);
    const applied = performance.now();
    seconds = Math.max(seconds, (applied - began) / 1000);
    const told = counts as unknown as { people: { add: number; change: number } } | null;
    rows.push([
      time,
      `${((previewed - began) / 1000).toFixed(1)} s`,
      `${((applied - previewed) / 1000).toFixed(1)} s`,
      String(told?.people.add),
      String(told?.people.change),
    ]);
  }
  const peak = memory.stop();
  printTable(rows);
  print(`  file of ${(content.length / 2 ** 20).toFixed(1)} MB; highest memory of this process ${peak} MB`);
  print(
    `  under ${most.seconds} s: ${verdict(seconds < most.seconds)}; under ${most.megabytes} MB: ${verdict(peak < most.megabytes)}`,
  );
  await dispose();
}

type Database = Awaited<ReturnType<typeof openTestDatabase>>['database'];
type BoardId = ReturnType<typeof newBoardId>;

async function foundBoard(database: Database) {
  const boardId = newBoardId();
  const startedBy = newId();
  await database.withBoard(boardId, async (tx) => {
    await tx.insertInto('board').values({ board_id: boardId, name: 'Stichting De Meetlat' }).execute();
    const person = { board_id: boardId, id: startedBy, given_name: 'Mia', surname: 'Meetlat' };
    await tx
      .insertInto('person')
      .values({ ...person, created_at: new Date() })
      .execute();
    for (let at = 0; at < 26; at += 1) {
      const letter = String.fromCharCode(97 + at);
      const school = { board_id: boardId, id: newId(), name: `School ${letter}`, slug: `school-${letter}` };
      await tx
        .insertInto('school')
        .values({ ...school, sector: 'po', brin: `99Y${letter.toUpperCase()}` })
        .execute();
    }
  });
  return { boardId, startedBy };
}

async function read(database: Database, boardId: BoardId, importId: string) {
  return database.withBoard(boardId, (tx) =>
    tx
      .selectFrom('roster_import')
      .select(['status', 'counts', 'failure'])
      .where('board_id', '=', boardId)
      .where('id', '=', importId)
      .executeTakeFirstOrThrow(),
  );
}

async function write(database: Database, boardId: BoardId, importId: string, values: { status: string }) {
  await database.withBoard(boardId, (tx) =>
    tx
      .updateTable('roster_import')
      .set(values)
      .where('board_id', '=', boardId)
      .where('id', '=', importId)
      .execute(),
  );
}

/** What a person does on the first import of a kind of file: the guess is right. */
async function sayMapping(
  database: Database,
  boardId: BoardId,
  importId: string,
  jobs: ReturnType<typeof createRosterJobs>,
): Promise<void> {
  await database.withBoard(boardId, async (tx) => {
    const { mapping, columns_digest } = await tx
      .selectFrom('roster_import')
      .select(['mapping', 'columns_digest'])
      .where('board_id', '=', boardId)
      .where('id', '=', importId)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('roster_mapping')
      .values({
        board_id: boardId,
        id: newId(),
        school_id: null,
        columns_digest: columns_digest ?? '',
        mapping: JSON.stringify(mapping),
        used_at: new Date(),
      })
      .execute();
  });
  await write(database, boardId, importId, { status: 'reading' });
  jobs.add({ kind: 'read', boardId, importId });
  await jobs.idle();
}

/** The highest resident memory, looked at twenty times a second. */
function watchMemory(): { stop(): number } {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 50);
  return {
    stop: () => {
      look();
      clearInterval(timer);
      return Math.round(peak / 2 ** 20);
    },
  };
}
