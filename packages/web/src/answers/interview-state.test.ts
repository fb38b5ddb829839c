import { expect, it } from 'vitest';
import type { Question } from './answer-types.ts';
import { backTo, nothingTold, withNotKnown, withReply, withSpecial } from './interview-state.ts';

const question = (fact: string, kind: Question['kind'] = 'yesno'): Question => ({
  fact,
  kind,
  person: null,
  text: { nl: fact, en: fact },
  values: [],
  min: null,
  max: null,
  judgement: false,
  personal: false,
  suggested: null,
});

it('makes an entry of each kind of people, and forgets what was told of others', () => {
  const first = withReply(nothingTold, question('people', 'people'), ['pupil', 'parent']);
  const asked = withReply(first, question('people.1.consent-self'), true);
  const again = withReply(asked, question('people', 'people'), ['staff']);
  expect(again.facts).toEqual({ people: 1, 'people.1.who': 'staff' });
});

it('goes back to a question, with what followed on it gone', () => {
  const state = withNotKnown(
    withReply(withReply(nothingTold, question('media'), true), question('topic'), false),
    'harmful',
  );
  expect(backTo(state, 'topic')).toEqual({ facts: { media: true }, notKnown: [] });
  expect(backTo(state, 'harmful')).toEqual({ facts: { media: true, topic: false }, notKnown: [] });
});

it('takes what was not ticked to be not so', () => {
  const state = withSpecial(nothingTold, [question('harmful'), question('untrue')], ['untrue']);
  expect(state.facts).toEqual({ harmful: false, untrue: true });
});

it('lets an answer take the place of "I don’t know"', () => {
  const state = withReply(withNotKnown(nothingTold, 'media'), question('media'), true);
  expect(state).toEqual({ facts: { media: true }, notKnown: [] });
});
