import { expect, it } from 'vitest';
import { allPages } from './all-pages.ts';

it('reads a list to its end, each thing once', async () => {
  const asked: (string | null)[] = [];
  const found = await allPages(async (after) => {
    asked.push(after);
    const from = Number(after ?? 0);
    return { items: [from, from + 1], next: from < 4 ? String(from + 2) : null };
  });
  expect(found).toEqual([0, 1, 2, 3, 4, 5]);
  expect(asked).toEqual([null, '2', '4']);
});

it('stops in the end when a list does not', async () => {
  const found = await allPages(async () => ({ items: ['x'], next: 'on and on' }));
  expect(found).toHaveLength(20);
});
