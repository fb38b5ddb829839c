import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDemonstration, openProtocolShelf } from '@plaatswijs/server/testing';
import { openTestDatabase } from '@plaatswijs/testkit/server';
import { expect, it } from 'vitest';
import { openKeyring } from '../../src/platform/secrets/index.ts';

it('the demonstration has a report in each manner at its first school, each with somebody who reads it', async () => {
  const { opened, dispose } = await openTestDatabase();
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'plaatswijs-demonstration-'));
  const hasher = { hash: async () => 'none', verify: async () => false };
  await openDemonstration({
    opened,
    dataDirectory,
    hasher: hasher as never,
    shelf: openProtocolShelf(),
    keyring: openKeyring(Buffer.alloc(32, 3)),
    now: new Date('2026-11-21T09:00:00Z'),
  });
  const owner = await opened.connectAsOwner();
  await owner.query(`select set_config('app.keeper', 'on', false)`);
  const { rows } = await owner.query(
    `select c.school_id = min(c.school_id::text) over ()::uuid as same_school, r.manner, c.status,
       (select count(*)::int from plaatswijs.case_reader h where h.case_id = c.id) > 0 as is_read
     from plaatswijs.school_case c join plaatswijs.case_report r on r.case_id = c.id order by r.manner`,
  );
  await owner.end();
  const found = { same_school: true, status: 'new', is_read: true };
  expect(rows).toEqual(['anonymous', 'confidential', 'named'].map((manner) => ({ ...found, manner })));
  await dispose();
  rmSync(dataDirectory, { recursive: true });
});
