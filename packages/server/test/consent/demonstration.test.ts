import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDemonstration, openProtocolShelf } from '@plaatswijs/server/testing';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import { afterAll, expect, it } from 'vitest';
import { consentOverview } from '../../src/modules/consent/index.ts';
import { peopleForRoster } from '../../src/modules/people/index.ts';
import { schoolsOf } from '../../src/modules/settings/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-demonstration-'));
afterAll(() => rmSync(folder, { recursive: true }));
const now = new Date('2026-11-21T09:00:00Z');

it('CON-1, CON-3, CON-7: the demonstration shows every way it can stand', async () => {
  const { opened, database, dispose } = await openTestDatabase();
  const hasher = { hash: async () => 'none', verify: async () => false };
  const keyring = openKeyring(Buffer.alloc(32, 3));
  const shelf = openProtocolShelf();
  const parts = { opened, dataDirectory: folder, hasher: hasher as never, shelf, keyring, now };
  await openDemonstration(parts);
  const boards = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').where('kind', '=', 'board').execute(),
  );
  const seen = new Map<string, number>();
  await database.withBoard(boards[0]?.board_id ?? ('' as never), async (tx) => {
    for (const { id } of await schoolsOf(tx, '2026-11-21')) {
      const people = (await peopleForRoster(tx, id, '2026-11-21')).map((person) => person.id);
      const { found } = await consentOverview(tx, people, id, '2026-11-21');
      for (const { consent } of found) {
        for (const key of [consent.state, ...consent.notes]) seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
  });
  expect([...seen.keys()]).toEqual(
    expect.arrayContaining([
      'given',
      'refused',
      'none',
      'hold',
      'start-value',
      'decides-self',
      'by-parents-before-sixteen',
    ]),
  );
  expect(seen.get('given') ?? 0).toBeGreaterThan((seen.get('refused') ?? 0) * 5);
  await dispose();
});
