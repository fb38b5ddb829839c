import { operations } from '@plaatswijs/contract';
import type { SimpleValue, Vocabulary } from '@plaatswijs/rules';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.dispose());

const friend = {
  act: 'befriend',
  'actor.role': 'staff',
  'actor.capacity': 'private',
  account: 'private',
  'other.who': 'pupil',
};

describe('Asking at a school', () => {
  test('gives the friend request the answer of each of the five protocols, with its article', async () => {
    const expected = {
      stellingwerf: ['allow-if', 'stellingwerf.A.6'],
      asko: ['forbid', 'asko.A.6'],
      demarel: ['forbid', 'demarel.M.7a'],
      tjonger: ['forbid', 'tjonger.F.6'],
      twijs: ['discourage', 'twijs.A.6a'],
    };
    for (const [protocol, [outcome, article]] of Object.entries(expected)) {
      const { slug } = world.board.schools[protocol] ?? { slug: '' };
      const { status, json } = await world.ask(operations.assessSituation, {
        params: { school: slug },
        body: { facts: friend },
      });
      expect([status, json.answer.outcome, json.answer.articles[0].id]).toEqual([200, outcome, article]);
      expect(json.told.map(({ fact }: { fact: string }) => fact)).toEqual(Object.keys(friend));
    }
  });

  test('asks few questions, one after another, and ends with an answer', async () => {
    for (const { slug } of Object.values(world.board.schools)) {
      const facts: Record<string, unknown> = {
        act: 'befriend',
        'actor.role': 'staff',
        'other.who': 'former-pupil',
      };
      let asked = 0;
      for (; asked < 10; asked++) {
        const { json } = await world.ask(operations.assessSituation, {
          params: { school: slug },
          body: { facts },
        });
        if (json.step.kind === 'answer') break;
        const questions = json.step.kind === 'special' ? json.step.questions : [json.step.question];
        for (const { fact, kind, values } of questions)
          facts[fact] = kind === 'date' ? '2026-06-30' : kind === 'yesno' ? false : values[0].value;
      }
      expect(asked).toBeLessThanOrEqual(3);
    }
  });

  test('finds the situation in somebody’s own words', async () => {
    const { json } = await world.ask(operations.searchStarters, {
      params: { school: 'proef-demarel' },
      body: { question: 'oud-leerling wil vrienden worden' },
    });
    expect(json.items[0]).toMatchObject({
      id: 'friend-former-pupil',
      facts: { 'other.who': 'former-pupil' },
    });
  });

  test('shows the protocol in plain words', async () => {
    const { json } = await world.ask(operations.showPublicProtocol, { params: { school: 'proef-demarel' } });
    expect(json).toMatchObject({ holder: 'Kindcentrum De Marel', startsOn: '2026-08-01' });
    expect(json.articles.length).toBeGreaterThan(10);
  });

  test('has no school that is not there', async () => {
    for (const operation of [operations.showPublicProtocol, operations.assessSituation]) {
      const { status, json } = await world.ask(operation, {
        params: { school: 'nergens' },
        ...(operation.body === null ? {} : { body: { facts: {} } }),
      });
      expect([status, json.code]).toEqual([404, 'not-found']);
    }
  });

  test('refuses what is no fact, every fault by its place, and repeats nothing of it', async () => {
    const { status, json, body } = await world.ask(operations.assessSituation, {
      params: { school: 'proef-asko' },
      body: { facts: { act: 'Fenna Plaagstra', 'Fenna.Plaagstra': true, audience: 'public' } },
    });
    expect(status).toBe(400);
    expect(json.issues).toEqual([
      { at: '/body/facts/act', code: 'value-not-allowed' },
      { at: '/body/facts', code: 'unknown-fact' },
    ]);
    expect(body).not.toContain('Plaagstra');
  });

  test('refuses facts that cannot be true together', async () => {
    const { status, json } = await world.ask(operations.assessSituation, {
      params: { school: 'proef-asko' },
      body: { facts: { act: 'publish', 'actor.role': 'pupil', 'actor.capacity': 'work' } },
    });
    expect([status, json.issues[0].code]).toEqual([422, 'contradictory']);
  });

  test('answers whatever facts of the vocabulary are told, and never with a bug', async () => {
    const slugs = Object.values(world.board.schools).map(({ slug }) => slug);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...slugs),
        someFacts(world.ports.shelf.vocabulary),
        async (slug, facts) => {
          const { status, json } = await world.ask(operations.assessSituation, {
            params: { school: slug },
            body: { facts },
          });
          expect([200, 422]).toContain(status);
          // Silent never sounds like permission, and open never like an answer.
          if (status === 200 && json.answer.outcome === 'silent') expect(json.answer.tone).toBe('silent');
          if (status === 200 && json.answer.outcome === null)
            expect(['open', 'ask-first']).toContain(json.answer.tone);
        },
      ),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe('An answer that is shared', () => {
  test('can be read by its code, and says when the protocol has changed', async () => {
    const params = { school: 'proef-demarel' };
    const shared = await world.ask(operations.shareAnswer, {
      params,
      body: { facts: friend, starter: 'friend-pupil' },
    });
    expect([shared.status, shared.json.expiresOn]).toEqual([201, '2027-02-19']);
    const { code } = shared.json;
    const read = await world.ask(operations.showSharedAnswer, { params: { ...params, code } });
    expect(read.json).toMatchObject({
      answer: { outcome: 'forbid', tone: 'not' },
      starter: { id: 'friend-pupil' },
      protocolChanged: false,
    });
    const elsewhere = await world.ask(operations.showSharedAnswer, {
      params: { school: 'proef-asko', code },
    });
    expect(elsewhere.status).toBe(404);
  });

  test('holds no fact that is personal data', async () => {
    const { vocabulary } = world.ports.shelf;
    const personal = (key: string) => vocabulary.facts.get(key)?.personal !== false;
    await fc.assert(
      fc.asyncProperty(someFacts(vocabulary), async (facts) => {
        const params = { school: 'proef-twijs' };
        const shared = await world.ask(operations.shareAnswer, { params, body: { facts } });
        if (shared.status !== 201) return;
        const { code } = shared.json;
        const { json } = await world.ask(operations.showSharedAnswer, { params: { ...params, code } });
        const { told, answer } = json;
        const kept = [...told, ...answer.assumed, ...answer.open, ...(answer.change?.set ?? [])];
        expect(kept.filter(({ fact }: { fact: string }) => personal(fact))).toEqual([]);
        expect(answer.receipt.situationDigest).toBe('');
        const row = await world.database.withBoard(world.board.boardId, (tx) =>
          tx.selectFrom('shared_answer').select('facts').where('code', '=', code).executeTakeFirstOrThrow(),
        );
        expect(Object.keys(row.facts as object).filter(personal)).toEqual([]);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('is gone after ninety days', async () => {
    const params = { school: 'proef-demarel' };
    const { json } = await world.ask(operations.shareAnswer, { params, body: { facts: friend } });
    await world.database.withBoard(world.board.boardId, (tx) =>
      tx
        .updateTable('shared_answer')
        .set({ expires_on: '2026-11-20' })
        .where('code', '=', json.code)
        .execute(),
    );
    const read = await world.ask(operations.showSharedAnswer, { params: { ...params, code: json.code } });
    expect([read.status, read.json.code]).toEqual([410, 'link-expired']);
  });
});

/** Facts as a client could tell them, an act always among them. */
function someFacts({ facts }: Vocabulary): fc.Arbitrary<Record<string, SimpleValue>> {
  const values = [...facts.values()].flatMap(({ key, kind, values: listed, min = 0, max = 300 }) => {
    if (key.startsWith('person.') || kind === 'people') return [];
    const names = [...(listed?.keys() ?? [])];
    const arbitrary: Record<string, fc.Arbitrary<SimpleValue>> = {
      yesno: fc.boolean(),
      choice: fc.constantFrom(...(names.length > 0 ? names : [''])),
      choices: fc.subarray(names),
      number: fc.integer({ min, max }),
      date: fc.constantFrom('2024-06-30', '2026-11-21'),
    };
    return [[key, arbitrary[kind] ?? fc.constant(true)] as const];
  });
  const people = fc
    .constantFrom('pupil', 'staff', 'own-child')
    .map((who) => ({ people: 1, 'people.1.who': who, 'people.1.age': 11 }));
  const told = fc.record(Object.fromEntries(values), { requiredKeys: ['act'] });
  return fc
    .tuple(told, fc.option(people))
    .map(([some, somebody]) => ({ ...(some as Record<string, SimpleValue>), ...(somebody ?? {}) }));
}
