import { operations } from '@plaatswijs/contract';
import { applyFix } from '@plaatswijs/text';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callerAt, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.dispose());

function school(protocol: string) {
  const found = world.board.schools[protocol];
  if (found === undefined) throw new Error(`no school under ${protocol}`);
  return found;
}

type Who = Parameters<typeof callerAt>[2];

async function check(protocol: string, body: object, role: Who = 'employee') {
  const as = callerAt(world.board.boardId, school(protocol), role);
  const params = { schoolId: school(protocol).id };
  return world.ask(operations.checkPost, { as, params, body: { actor: 'staff', facts: {}, ...body } });
}

const privately = (kind: string) => ({ capacity: 'private', channel: { kind: 'private', channel: kind } });
const onPage = (protocol: string) => ({
  capacity: 'work',
  channel: { kind: 'school', id: school(protocol).channels.facebook },
});
const found = (json: { findings: { detector: string }[] }, detector: string) =>
  json.findings.filter((finding) => finding.detector === detector);

describe('A post that is checked', () => {
  test('has names underlined with their article, and who may be meant only of the own group', async () => {
    const text = 'Vandaag heeft Fenna Plaagstra een prachtige tekening gemaakt. Lodewijk Leidinga was trots.';
    const { status, json } = await check('demarel', { text, ...onPage('demarel') });
    expect(status).toBe(200);
    const [fenna, lodewijk] = found(json, 'roster-name') as never as {
      start: number;
      end: number;
      meant: object;
      articles: object[];
    }[];
    expect(text.slice(fenna?.start, fenna?.end)).toBe('Fenna Plaagstra');
    expect(fenna?.meant).toEqual({
      count: 1,
      people: [{ id: school('demarel').people.pupil, name: 'Fenna Plaagstra' }],
    });
    expect(fenna?.articles.length).toBeGreaterThan(0);
    expect(lodewijk?.meant).toEqual({ count: 1, people: [] });
  });

  test('asks before it decides: what a detector saw is a question with a suggestion', async () => {
    const text = 'Fenna Plaagstra had vandaag ruzie op het plein.';
    const { json } = await check('demarel', { text, ...onPage('demarel') });
    expect(json.answer.settled).toBe(false);
    expect(json.step.kind).toBe('question');
    expect(json.step.question.suggested).not.toBeNull();
  });

  test.each(['tjonger', 'demarel', 'asko', 'twijs', 'stellingwerf'])(
    'ends otherwise at %s once the name is taken out',
    async (protocol) => {
      const text = 'Fenna Plaagstra is weer ziek en heeft een slecht rapport.';
      const facts = { topic: ['information'], media: [], 'others-work': false };
      const before = await check(protocol, { text, facts, ...onPage(protocol) });
      let after = before;
      let left = text;
      for (let taps = 0; taps < 10; taps++) {
        const fix = after.json.findings
          .flatMap(({ fixes }: { fixes: { code: string }[] }) => fixes)
          .find(({ code }: { code: string }) => code.startsWith('remove'));
        if (fix === undefined) break;
        left = applyFix(left, fix);
        after = await check(protocol, { text: left, facts, ...onPage(protocol) });
      }
      const end = ({ json }: typeof before) => [
        json.ifSo.outcome,
        json.ifSo.articles.map(({ id }: { id: string }) => id),
      ];
      expect(left).not.toContain('Plaagstra');
      expect(end(after)).not.toEqual(end(before));
      expect(before.json.ifSo.tone).not.toBe('may');
    },
  );

  test('misses the notice that the protocol asks, with its article, and has it added in one tap', async () => {
    const text = 'Ik vind dat het onderwijs in ons land veel beter kan. De werkdruk is te hoog.';
    const facts = { topic: ['opinion', 'school-topic', 'the-school'], link: 'direct', media: [], people: 0 };
    let lacking = 0;
    for (const protocol of Object.keys(world.board.schools)) {
      const before = await check(protocol, { text, facts, ...privately('facebook') });
      const missing = found(before.json, 'notice-missing') as never as {
        articles: object[];
        fixes: { text: string }[];
      }[];
      if (missing.length === 0) continue;
      lacking += 1;
      expect(missing.every(({ articles }) => articles.length > 0)).toBe(true);
      const left = missing
        .flatMap(({ fixes }) => fixes.slice(0, 1))
        .reduce((whole, fix) => whole + fix.text, text);
      const after = await check(protocol, { text: left, facts, ...privately('facebook') });
      expect(found(after.json, 'notice-missing')).toEqual([]);
      expect(after.json.ifSo.articles).not.toEqual(before.json.ifSo.articles);
    }
    expect(lacking).toBeGreaterThanOrEqual(3);
  });

  test('forgets what was confirmed when it is no longer seen', async () => {
    const facts = { personal: true };
    const body = { facts, confirmed: ['personal'], ...onPage('demarel') };
    const seen = await check('demarel', { ...body, text: 'Fenna Plaagstra is jarig!' });
    const told = (json: { told: { fact: string }[] }) => json.told.map(({ fact }) => fact);
    expect(told(seen.json)).toContain('personal');
    const fixed = await check('demarel', { ...body, text: 'Er is iemand jarig!' });
    expect(told(fixed.json)).not.toContain('personal');
  });

  test('takes what the school knows before what is told', async () => {
    const { json } = await check('tjonger', {
      text: 'Open dag op zaterdag!',
      facts: { 'actor.page-manager': true, channel: 'parent-portal' },
      ...onPage('tjonger'),
    });
    const told = Object.fromEntries(
      json.told.map(({ fact, value }: { fact: string; value: unknown }) => [fact, value]),
    );
    expect(told).toMatchObject({ channel: 'facebook', 'actor.page-manager': false, account: 'school' });
  });

  test('is only for roles somebody has, and channels the school has', async () => {
    const body = { text: 'Hallo', actor: 'pupil' };
    expect((await check('asko', body)).json.issues[0]).toMatchObject({
      at: '/body/actor',
      code: 'not-your-role',
    });
    const elsewhere = { text: 'Hallo', channel: { kind: 'school', id: school('demarel').channels.facebook } };
    expect((await check('asko', elsewhere)).json.issues[0]).toMatchObject({
      at: '/body/channel',
      code: 'unknown',
    });
    const stranger = callerAt(world.board.boardId, school('demarel'), 'employee');
    const { status } = await world.ask(operations.checkPost, {
      as: stranger,
      params: { schoolId: school('asko').id },
      body: { text: 'Hallo', actor: 'staff' },
    });
    expect(status).toBe(404);
  });

  test('is no way for a pupil or parent to learn who is at school', async () => {
    for (const role of ['pupil', 'parent'] as const) {
      const { json } = await check(
        'asko',
        { text: 'Marga Meesterman en Drika Directielid zijn lief.', actor: role },
        role,
      );
      expect(found(json, 'roster-name')).toEqual([]);
    }
  });

  test('offers what somebody can choose', async () => {
    const as = callerAt(world.board.boardId, school('asko'), 'director');
    const { json } = await world.ask(operations.listCheckChoices, {
      as,
      params: { schoolId: school('asko').id },
    });
    expect(json.as.map(({ actor }: { actor: string }) => actor)).toEqual(['staff', 'school']);
    expect(json.channels.map(({ kind }: { kind: string }) => kind)).toEqual(['parent-portal', 'facebook']);
    expect(json.privateChannels.length).toBeGreaterThan(5);
  });

  test('is nowhere in the database afterwards', async () => {
    const word = 'Zonderlingewoord';
    await check('twijs', { text: `${word} Fenna Plaagstra`, ...onPage('twijs') });
    await world.database.withBoard(world.board.boardId, async (tx) => {
      for (const table of ['doubt', 'precedent', 'shared_answer', 'audit_event'] as const) {
        const rows = await tx.selectFrom(table).selectAll().execute();
        expect(JSON.stringify(rows)).not.toContain(word);
      }
    });
  });

  test('never ends in a bug, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(world.board.schools)),
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('', 'Fenna ', 'Je bent een eikel. ', 'bel 0612345678 '),
        async (protocol, noise, words) => {
          const text = words + noise.replaceAll('\u0000', ' ');
          const { status } = await check(protocol, { text, ...onPage(protocol) });
          expect(status).toBe(200);
        },
      ),
      { seed: 9, numRuns: 40 },
    );
  });
});
