import { readSituation, type SimpleValue, type Situation, withUsual } from '@plaatswijs/rules';
import { expect, it } from 'vitest';
import { rememberAnswers } from '../../src/modules/assessments/remembered-answers.ts';
import { openProtocolShelf } from '../../src/modules/settings/index.ts';

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
];

it.each([1, 2, 1000])('a memory of %i answers says what the rules say, whatever was asked before', (most) => {
  const remembered = rememberAnswers(most);
  // One after another and back again, under every protocol: found, forgotten and made anew.
  for (const state of [...states, ...states.toReversed(), ...states]) {
    for (const { compiled } of shipped) {
      const ifSo = withUsual(state.situation, vocabulary);
      const { articlesAt: _, ...answer } = remembered.answerOf(compiled, state, ifSo);
      const { articlesAt: _fresh, ...fresh } = rememberAnswers(0).answerOf(compiled, state, ifSo);
      expect(answer).toEqual(fresh);
      expect(remembered.owedIn(compiled, ifSo)).toEqual(rememberAnswers(0).owedIn(compiled, ifSo));
    }
  }
});

it('asks the rules once for the same situation, told in the same order', () => {
  const remembered = rememberAnswers();
  const [{ compiled } = { compiled: null }] = shipped;
  const [state] = states;
  if (compiled === null || state === undefined) throw new Error('there is nothing to ask');
  const ifSo = withUsual(state.situation, vocabulary);
  const once = remembered.answerOf(compiled, state, ifSo);
  expect(remembered.answerOf(compiled, { ...state }, ifSo)).toBe(once);
  const { facts, referenceDate } = state.situation;
  const other = { referenceDate, facts: Object.fromEntries(Object.entries(facts).toReversed()) };
  expect(remembered.answerOf(compiled, { ...state, situation: other }, ifSo)).not.toBe(once);
});
