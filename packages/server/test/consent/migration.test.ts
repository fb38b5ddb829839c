import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newBoardId, newId, openServer, testSecret } from '@plaatswijs/server/testing';
import { emptyDatabase } from '@plaatswijs/testkit/server';
import { expect, it } from 'vitest';
import { purposesOf } from '../../src/modules/consent/purpose-store.ts';
import { migrationsFolder } from '../../src/platform/database/migrations/read-migrations.ts';

it('CON-30: what channels asked consent for before there were purposes has become some, and nobody has answered', async () => {
  const { url, dispose } = await emptyDatabase('embedded', 'template0');
  const before = mkdtempSync(path.join(tmpdir(), 'plaatswijs-before-consent-'));
  for (const file of readdirSync(migrationsFolder)) {
    if (file.endsWith('.sql') && file < '0100')
      cpSync(path.join(migrationsFolder, file), path.join(before, file));
  }
  const [boardId, schoolId, otherId] = [newBoardId(), newId(), newId()];
  const old = await openServer({ url, secret: testSecret, migrationsFolder: before });
  await old.database.withBoard(boardId, async (tx) => {
    await tx.insertInto('board').values({ board_id: boardId, name: 'Bestuur' }).execute();
    for (const id of [schoolId, otherId]) {
      const school = { board_id: boardId, id, name: 'School', slug: `school-${id}`, sector: 'po' };
      await tx.insertInto('school').values(school).execute();
    }
    const channel = (name: string, consent_purpose: string, closed_on: string | null = null) =>
      tx
        .insertInto('channel')
        .values({
          board_id: boardId,
          id: newId(),
          school_id: schoolId,
          name,
          kind: 'facebook',
          audience: 'public',
          consent_purpose,
          closed_on,
        })
        .execute();
    await channel('Pagina', 'sociale media');
    await channel('Groep', 'sociale media');
    await channel('Website', 'website');
    await channel('Oud', 'krant', '2025-01-01');
  });
  await old.database.close();
  const opened = await openServer({ url, secret: testSecret });
  const found = await opened.database.withBoard(boardId, async (tx) => ({
    here: await purposesOf(tx, schoolId),
    there: await purposesOf(tx, otherId),
    answers: await tx.selectFrom('consent_entry').select('id').execute(),
  }));
  expect(
    found.here.map(({ name, place, current }) => [name, place, current.channels.map((one) => one.name)]),
  ).toEqual([
    ['sociale media', 1, ['Groep', 'Pagina']],
    ['website', 2, ['Website']],
  ]);
  expect(found.there).toEqual([]);
  expect(found.answers).toEqual([]);
  await opened.database.close();
  await dispose();
  rmSync(before, { recursive: true });
});
