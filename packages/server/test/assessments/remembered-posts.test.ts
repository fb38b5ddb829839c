import { readSituation, type SimpleValue, type Situation } from '@plaatswijs/rules';
import { expect, it } from 'vitest';
import { type PostInSituation, rememberPosts } from '../../src/modules/assessments/remembered-posts.ts';
import { type Channel, openProtocolShelf } from '../../src/modules/settings/index.ts';

const { shipped, vocabulary } = openProtocolShelf();

function situation(facts: Readonly<Record<string, SimpleValue>>): Situation {
  const read = readSituation({ referenceDate: '2026-11-21', facts: Object.entries(facts) }, vocabulary);
  if (!read.ok) throw new Error(`these facts cannot be together: ${read.problems.map(({ code }) => code)}`);
  return read.situation;
}

const post = { act: 'publish', 'actor.role': 'staff', 'actor.capacity': 'work', channel: 'facebook' };
const states = [
  { situation: situation(post), notKnown: [] },
  { situation: situation({ ...post, people: 0 }), notKnown: [] },
  { situation: situation({ ...post, 'actor.capacity': 'private' }), notKnown: [] },
  { situation: situation(post), notKnown: ['personal'] },
  {
    situation: situation({ ...post, people: 1, 'people.1.recognisable': true }),
    notKnown: [],
  },
];

const channels = (['website', 'facebook', 'parent-portal'] as const).map(
  (kind): Channel => ({
    id: kind,
    name: kind,
    kind,
    audience: kind === 'parent-portal' ? 'closed-group' : 'public',
    consentPurpose: kind,
    address: null,
    administrators: [],
    closedOn: null,
  }),
);
const [website = null, facebook = null] = channels;

/** All that follows from a situation, as plain data. */
function allOf(post: PostInSituation, notKnown: readonly string[]) {
  return {
    ifSo: post.ifSo,
    owed: post.owed(),
    answer: post.answerTo(notKnown),
    told: post.told(),
    impersonal: post.impersonal(),
    others: [facebook, website, null].map((chosen) => post.otherChannels(channels, chosen)),
    othersOfFew: post.otherChannels(channels.slice(0, 2), facebook),
  };
}

it.each([1, 2, 1000])(
  'a memory of %i situations says what the rules say, whatever was asked before',
  (most) => {
    const remembered = rememberPosts(most);
    // One after another and back again, under every protocol: found, forgotten and made anew.
    for (const state of [...states, ...states.toReversed(), ...states]) {
      for (const { compiled } of shipped) {
        const found = allOf(remembered(compiled, state.situation), state.notKnown);
        expect(found).toEqual(allOf(rememberPosts(0)(compiled, state.situation), state.notKnown));
      }
    }
  },
);

it('asks the rules once for the same situation, told in the same order', () => {
  const remembered = rememberPosts();
  const [{ compiled } = { compiled: null }] = shipped;
  const [state] = states;
  if (compiled === null || state === undefined) throw new Error('there is nothing to ask');
  const once = remembered(compiled, state.situation);
  expect(remembered(compiled, situation(post))).toBe(once);
  expect(once.answerTo([])).toBe(once.answerTo([]));
  expect(once.answerTo([])).not.toBe(once.answerTo(['personal']));
  const { facts, referenceDate } = state.situation;
  const other = { referenceDate, facts: Object.fromEntries(Object.entries(facts).toReversed()) };
  expect(remembered(compiled, other)).not.toBe(once);
});
