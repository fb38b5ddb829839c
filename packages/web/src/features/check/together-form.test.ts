import { describe, expect, it } from 'vitest';
import type { Question } from '../../answers/answer-types.ts';
import type { CheckResult } from './check-types.ts';
import { togetherIn } from './together-form.tsx';

const question = (
  fact: string,
  kind: Question['kind'],
  suggested: Question['suggested'] = null,
): Question => ({
  fact,
  kind,
  person: null,
  text: { nl: fact, en: fact },
  values: [],
  min: null,
  max: null,
  judgement: false,
  personal: false,
  suggested,
});

const statements = { people: 'Iemand?', conduct: 'Raakt het iemand?' };
const together: CheckResult['together'] = [
  { question: question('topic', 'choices'), usual: [] },
  { question: question('people', 'people'), usual: 0 },
  { question: question('personal', 'yesno'), usual: false },
  { question: question('substantiated', 'yesno'), usual: true },
];
const factsIn = (step: Question, list = together) =>
  togetherIn({ step: { kind: 'question', question: step }, together: list }, statements).map(
    ({ question: { fact } }) => fact,
  );

describe('the list of what is usually not so', () => {
  it('stands in the place of the first question that can be in it, without what has to be said in words', () => {
    expect(factsIn(question('people', 'people'))).toEqual(['people', 'personal']);
  });

  it('waits for what is asked by itself, and for what was seen', () => {
    expect(factsIn(question('topic', 'choices'))).toEqual([]);
    expect(factsIn(question('people', 'people', 1))).toEqual([]);
  });

  it('is no list with one thing in it', () => {
    expect(factsIn(question('people', 'people'), together.slice(0, 2))).toEqual([]);
  });
});
