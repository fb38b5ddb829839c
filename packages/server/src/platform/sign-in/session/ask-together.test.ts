import { expect, it } from 'vitest';
import { askTogether } from './ask-together.ts';

/** Answers a question with itself, a moment later; what was asked at once is written down. */
function answering() {
  const asked: (readonly number[])[] = [];
  const ask = askTogether(async (questions: readonly number[]) => {
    asked.push(questions);
    await new Promise((resolve) => setImmediate(resolve));
    if (questions.includes(13)) throw new Error('thirteen');
    return questions.map((question) => question * 2);
  });
  return { ask, asked };
}

it('asks the first at once and the rest together, and gives everybody their own answer', async () => {
  const { ask, asked } = answering();
  expect(await Promise.all([1, 2, 3, 4].map((question) => ask(question)))).toEqual([2, 4, 6, 8]);
  expect(asked).toEqual([[1], [2, 3, 4]]);
  expect(await ask(5)).toBe(10);
  expect(asked.at(-1)).toEqual([5]);
});

it('asks no more than so many at once, and everybody in the end', async () => {
  const { ask, asked } = answering();
  const many = Array.from({ length: 100 }, (_, at) => at + 100);
  expect(await Promise.all(many.map((question) => ask(question)))).toEqual(many.map((of) => of * 2));
  expect(Math.max(...asked.map(({ length }) => length))).toBe(32);
});

it('fails for those who went along, and works for who comes after', async () => {
  const { ask } = answering();
  const results = await Promise.allSettled([1, 12, 13].map((question) => ask(question)));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await ask(12)).toBe(24);
});
