import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { answerView, assess, interview, readSituation, type Situation } from '@plaatswijs/rules';
import { expect, test } from 'vitest';

const vocabulary = loadVocabulary(protocolsFolder);
const protocols = loadProtocols(protocolsFolder, vocabulary).map(({ compiled }) => compiled);

/** What is told when somebody begins: little, so that much can be asked. */
const beginnings: readonly Readonly<Record<string, string>>[] = [
  { act: 'publish', 'actor.role': 'staff', 'actor.capacity': 'work', channel: 'facebook' },
  { act: 'publish', 'actor.role': 'pupil', channel: 'instagram' },
  { act: 'publish', 'actor.role': 'parent' },
  { act: 'discuss', 'actor.role': 'staff', 'actor.capacity': 'private' },
  { act: 'derail', 'actor.role': 'staff' },
  { act: 'take-measure', 'actor.role': 'school' },
  { act: 'online-behaviour', 'actor.role': 'pupil' },
];
const situations = beginnings.map((facts): Situation => {
  const read = readSituation({ referenceDate: '2026-11-21', facts }, vocabulary);
  if (!read.ok) throw new Error('not a situation');
  return read.situation;
});
const cases = protocols.flatMap((compiled) => situations.map((situation) => ({ compiled, situation })));

test('ENG-12 with so many questions enough, they are the first of all questions and the rest is the same', () => {
  for (const { compiled, situation } of cases) {
    const { questions: all, ...rest } = assess(compiled, situation);
    for (const enoughQuestions of [1, 3]) {
      const { questions, ...other } = assess(compiled, situation, { enoughQuestions });
      expect(other).toEqual(rest);
      expect(questions).toEqual(all.slice(0, questions.length));
      expect(questions.length).toBeGreaterThanOrEqual(Math.min(enoughQuestions, all.length));
    }
  }
});

test('it saves questions where many can be asked', () => {
  const saved = cases.filter(
    ({ compiled, situation }) =>
      assess(compiled, situation, { enoughQuestions: 1 }).questions.length <
      assess(compiled, situation).questions.length,
  );
  expect(saved.length).toBeGreaterThan(cases.length / 2);
});

test('ENG-12 the answer sounds the same and the next step is the same, whatever was answered with "I don’t know"', () => {
  for (const { compiled, situation } of cases) {
    const all = assess(compiled, situation);
    const some = assess(compiled, situation, { enoughQuestions: 1 });
    expect(answerView(compiled, some, situation).tone).toBe(answerView(compiled, all, situation).tone);
    const asked = all.questions.map(({ fact }) => fact);
    for (const count of [0, 1, asked.length]) {
      const state = { situation, notKnown: asked.slice(0, count) };
      expect(interview(compiled, state, { enoughQuestions: 1 }).step).toEqual(
        interview(compiled, state).step,
      );
    }
  }
});
