import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openTestDatabase, type TestDatabase, type TestServer } from '@plaatswijs/testkit/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../src/platform/audit/index.ts';
import { checkBackup, restoreBackup, writeBackup } from '../../src/platform/backup/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import type { BoardId } from '../../src/platform/ids/index.ts';
import { foundBoard, note } from './fixtures.ts';
import { needs, servers } from './servers.ts';

const passphrase = 'vier losse woorden hier';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plaatswijs-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function backUp({ opened }: TestDatabase, name: string) {
  const owner = await opened.connectAsOwner();
  const file = path.join(folder, name);
  try {
    const closing = await writeBackup({
      owner,
      file,
      passphrase,
      files: null,
      clock: systemClock,
      guessCost: 1024,
    });
    return { file, closing };
  } finally {
    await owner.end();
  }
}

async function restore({ opened }: TestDatabase, file: string, word: string = passphrase) {
  const owner = await opened.connectAsOwner();
  try {
    return await restoreBackup({ owner, file, passphrase: word, files: null });
  } finally {
    await owner.end();
  }
}

async function filled(on: TestServer): Promise<{ test: TestDatabase; boards: readonly BoardId[] }> {
  const test = await openTestDatabase(on);
  const boards: BoardId[] = [];
  for (let n = 0; n < 3; n++) {
    const board = await foundBoard(test.database, `Bestuur "${n}"\tmet\\tekens\nen een regel`);
    boards.push(board);
    for (let events = 0; events < 5; events++) {
      await test.database.withBoard(board, (tx) => note(tx));
    }
  }
  return { test, boards };
}

describe.each(servers)('backup, made on %s', (from) => {
  test.for(servers)(
    'STO-60 restores into an empty database on %s with the same sums',
    async (to, context) => {
      needs(from, context);
      needs(to, context);
      const source = await filled(from);
      const target = await openTestDatabase(to);
      const { file, closing } = await backUp(source.test, `${from}-${to}`);
      expect(closing.tables['board']?.rows).toBe(3);
      expect(closing.tables['audit_event']?.rows).toBe(15);
      const { missing, ...inFile } = closing;
      expect(missing).toBe(0);
      expect(await restore(target, file)).toEqual(inFile);
      expect((await backUp(target, `${from}-${to}-again`)).closing).toEqual(closing);
      for (const board of source.boards) {
        const [before, after] = await Promise.all(
          [source.test, target].map(({ database }) => database.withBoard(board, (tx) => verifyAudit(tx))),
        );
        expect(after).toEqual(before);
        await target.database.withBoard(board, (tx) => note(tx));
      }
      await source.test.dispose();
      await target.dispose();
    },
  );
});

describe('a backup that is not to be trusted', () => {
  let source: TestDatabase;
  let target: TestDatabase;
  let file: string;
  beforeAll(async () => {
    source = (await filled('embedded')).test;
    target = await openTestDatabase();
    file = (await backUp(source, 'whole')).file;
  });
  afterAll(async () => {
    await source.dispose();
    await target.dispose();
  });

  async function leavesNothing(refusal: Promise<unknown>, code: string): Promise<void> {
    await expect(refusal).rejects.toMatchObject({ name: 'DatabaseRefusal', code });
    const owner = await target.opened.connectAsOwner();
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    const { rows } = await owner.query('select from plaatswijs.board');
    const forced = await owner.query(
      `select from pg_class where relnamespace = 'plaatswijs'::regnamespace and relrowsecurity and not relforcerowsecurity`,
    );
    await owner.end();
    expect([rows.length, forced.rowCount]).toEqual([0, 0]);
  }

  test('STO-61 a wrong passphrase is refused', async () => {
    await leavesNothing(restore(target, file, 'een andere wachtzin'), 'backup-wrong-passphrase');
  });

  test('STO-62 a file that ends too early is refused, wherever it ends', async () => {
    const bytes = await readFile(file);
    const cut = path.join(folder, 'cut');
    const bodyAt = bytes.indexOf('\n', bytes.indexOf('\n') + 1) + 1;
    for (const size of [bodyAt + 3, bodyAt + 100, bytes.length - 1]) {
      await writeFile(cut, bytes.subarray(0, size));
      await leavesNothing(restore(target, cut), 'backup-truncated');
    }
    await writeFile(cut, bytes.subarray(0, 20));
    await leavesNothing(restore(target, cut), 'backup-unreadable');
  });

  test('STO-63 a file of which one bit was changed is refused', async () => {
    const bytes = await readFile(file);
    const changed = path.join(folder, 'changed');
    for (const at of [bytes.length - 1, bytes.length - 600, Math.floor(bytes.length / 2)]) {
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
      await writeFile(changed, copy);
      await leavesNothing(restore(target, changed), 'backup-altered');
    }
    await writeFile(changed, Buffer.concat([bytes, Buffer.from('x')]));
    await leavesNothing(restore(target, changed), 'backup-altered');
    await writeFile(changed, `{"format":"other"}\n`);
    await leavesNothing(restore(target, changed), 'backup-unreadable');
  });

  test('STO-64 a database with anything of a board in it is not overwritten', async () => {
    await expect(restore(source, file)).rejects.toMatchObject({ code: 'database-not-empty' });
  });

  test('STO-65 a backup of another schema is refused', async () => {
    const other = await openTestDatabase();
    const owner = await other.opened.connectAsOwner();
    await owner.query(`update plaatswijs.migration set digest = 'another' where number = 1`);
    await owner.end();
    await expect(restore(other, file)).rejects.toMatchObject({ code: 'backup-other-level' });
    await other.dispose();
  });

  test('STO-66 can be checked without a database, and shows nothing without the passphrase', async () => {
    const { tables, migrations } = await checkBackup(file, passphrase);
    expect(tables['board']?.rows).toBe(3);
    expect(migrations[0]?.name).toBe('0001-platform');
    expect((await readFile(file)).includes('Bestuur')).toBe(false);
  });

  test('STO-67 a tampered audit chain is found before the restore counts', async () => {
    const tampered = await filled('embedded');
    const owner = await tampered.test.opened.connectAsOwner();
    await owner.query('alter table plaatswijs.audit_event disable trigger append_only');
    await owner.query(`update plaatswijs.audit_event set kind = 'test.other' where seq = 3`);
    await owner.query('alter table plaatswijs.audit_event enable always trigger append_only');
    await owner.end();
    const { file: wrong } = await backUp(tampered.test, 'tampered');
    await leavesNothing(restore(target, wrong), 'backup-contents-differ');
    await tampered.test.dispose();
  });

  test('STO-68 a disk that is full in the middle of a table ends it, and the connection works on', async () => {
    const owner = await source.opened.connectAsOwner();
    await owner.query(`select set_config('app.keeper', 'on', false)`);
    const full = path.join(folder, 'full');
    // Where in the copying the disk is found to be full differs with how much there is.
    for (const rows of [...Array.from({ length: 60 }, (_, at) => 13 * (at + 1)), 60_000]) {
      await owner.query('delete from plaatswijs.idempotency_key');
      await owner.query(`insert into plaatswijs.idempotency_key (board_id, actor, key, operation, request_digest, response)
        select board_id, 'a', n::text, 'o', 'd', (select string_agg(md5(random()::text || n || m), '') from generate_series(1, 20) m)
        from (select board_id from plaatswijs.board limit 1) as one, generate_series(1, ${rows}) as n`);
      await symlink('/dev/full', `${full}.unfinished`);
      const parts = { owner, file: full, passphrase, files: null, clock: systemClock, guessCost: 1024 };
      await expect(writeBackup(parts)).rejects.toMatchObject({ code: 'ENOSPC' });
      expect((await owner.query('select 1 as works')).rows).toEqual([{ works: 1 }]);
    }
    await owner.query('delete from plaatswijs.idempotency_key');
    await owner.end();
  });

  test('STO-68 a backup that fails leaves no file', async () => {
    const owner = await source.opened.connectAsOwner();
    const gone = path.join(folder, 'no-such-folder', 'backup');
    await expect(
      writeBackup({ owner, file: gone, passphrase, files: null, clock: systemClock }),
    ).rejects.toThrow();
    const { rows } = await owner.query('select 1 as works');
    expect(rows).toEqual([{ works: 1 }]);
    await owner.end();
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});
