import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setHouseStyle } from '../../src/modules/settings/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { openPages, type PagesWorld, toAnswer } from './pages-world.ts';

const png = (filling: number) =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40, filling)]);

let pages: PagesWorld;
beforeAll(async () => {
  pages = await openPages();
});
afterAll(() => pages.dispose());

async function setLogo(protocol: string, bytes: Buffer | null): Promise<void> {
  const { database, board } = pages.world;
  const school = board.schools[protocol]?.id ?? '';
  const logo = bytes === null ? null : { type: 'image/png' as const, bytes };
  await database.withBoard(board.boardId, (tx) =>
    setHouseStyle(tx, board.boardId, school, { colour: '#8a3b12', logo }),
  );
}

describe('The logo of a school', () => {
  test('stands on each of its pages and on no other, from our own address', async () => {
    const before = await pages.get('/s/proef-demarel');
    expect(before.page.school.logo).toBeNull();
    await setLogo('demarel', png(1));
    const { page } = await pages.get('/s/proef-demarel');
    expect(page.school.logo).toMatch(/^\/s\/proef-demarel\/logo\?v=[0-9a-f]{16}$/);
    const action = '/s/proef-demarel/mag-dit';
    const answer = await toAnswer(pages, action, [
      ['feit', 'act="befriend"'],
      ['feit', 'actor.role="staff"'],
      ['feit', 'other.who="pupil"'],
    ]);
    expect([answer.page.kind, answer.page.school.logo]).toEqual(['answer', page.school.logo]);
    const made = await pages.post(
      action,
      answer.page.share.hidden.map(({ name, value }: { name: string; value: string }) => [name, value]),
    );
    const shared = await pages.get(String(made.headers['location']));
    expect(shared.page.school.logo).toBe(page.school.logo);
    expect((await pages.get('/s/proef-asko')).page.school.logo).toBeNull();
    expect((await pages.get('/')).page.school).toBeNull();
  });

  test('is sent as a picture and nothing else, to be kept for good under its own address', async () => {
    await setLogo('demarel', png(2));
    const { logo } = (await pages.get('/s/proef-demarel')).page.school;
    const { status, headers, bytes } = await pages.get(logo);
    expect(status).toBe(200);
    expect(bytes).toEqual(png(2));
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const known = await pages.get(logo, { 'if-none-match': String(headers['etag']) });
    expect([known.status, known.bytes]).toEqual([304, Buffer.alloc(0)]);
  });

  test('has another address when it is another picture, and the old one is kept for a while only', async () => {
    await setLogo('demarel', png(3));
    const old = (await pages.get('/s/proef-demarel')).page.school.logo;
    await setLogo('demarel', png(4));
    const fresh = (await pages.get('/s/proef-demarel')).page.school.logo;
    expect(fresh).not.toBe(old);
    const late = await pages.get(old);
    expect([late.bytes, late.headers['cache-control']]).toEqual([png(4), 'public, max-age=300']);
    await setLogo('demarel', null);
    expect((await pages.get('/s/proef-demarel')).page.school.logo).toBeNull();
    expect((await pages.get(fresh)).status).toBe(404);
  });

  test('is there before a protocol is, with the colours: the application shows them', async () => {
    const { database, board } = pages.world;
    const id = newId();
    await database.withBoard(board.boardId, async (tx) => {
      const board_id = board.boardId;
      await tx
        .insertInto('school')
        .values({ board_id, id, name: 'Nieuwe school', slug: 'nieuw', sector: 'po' })
        .execute();
      await tx
        .insertInto('address')
        .values({ slug: 'nieuw', board_id, school_id: id, kind: 'school' })
        .execute();
      await setHouseStyle(tx, board_id, id, {
        colour: '#123456',
        logo: { type: 'image/png', bytes: png(5) },
      });
    });
    expect((await pages.get('/s/nieuw')).status).toBe(404);
    expect((await pages.get('/s/nieuw/logo')).bytes).toEqual(png(5));
    const css = await pages.get('/s/nieuw/huisstijl.css?v=123456');
    expect([css.status, css.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(css.bytes.toString()).toContain('--pw-color-brand:#123456');
    for (const missing of ['/s/nergens/logo', '/s/nergens/huisstijl.css', '/s/proef-asko/logo']) {
      expect((await pages.get(missing)).status, missing).toBe(404);
    }
  });
});
