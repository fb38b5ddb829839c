import { operations } from '@plaatswijs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.dispose());

const question = (fact: string, school = 'proef-demarel') =>
  world.ask(operations.showQuestion, { params: { school }, query: { fact } });

describe('A question by itself', () => {
  test('says how a fact is asked, for who was not asked about it', async () => {
    expect((await question('school-project')).json).toMatchObject({
      fact: 'school-project',
      kind: 'yesno',
      person: null,
      text: { nl: expect.any(String), en: expect.any(String) },
      suggested: null,
    });
    const { json } = await question('channel');
    expect(json.kind).toBe('choice');
    expect(json.values.map(({ value }: { value: string }) => value)).toContain('facebook');
  });

  test('is about one of the people where the fact is', async () => {
    expect((await question('people.2.recognisable')).json).toMatchObject({ kind: 'yesno', person: 2 });
  });

  test('is of the vocabulary and of a school with a page, or it is not there', async () => {
    for (const fact of ['geen-feit', 'people.x.who', 'people.1.geen', '__proto__', 'constructor']) {
      expect([fact, (await question(fact)).status]).toEqual([fact, 404]);
    }
    expect((await question('channel', 'nergens')).status).toBe(404);
    expect((await question('')).status).toBe(400);
  });
});
