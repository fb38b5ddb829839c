import { loadProtocols, loadStarters, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerView,
  backTo,
  type CompiledProtocol,
  type InterviewState,
  interview,
  type QuestionView,
  readSituation,
  replyFacts,
  type SimpleValue,
  withFact,
} from '../src/index.ts';

const vocabulary = loadVocabulary(protocolsFolder);
const protocols = loadProtocols(protocolsFolder, vocabulary).map(({ compiled }) => compiled);
const starters = loadStarters(protocolsFolder, vocabulary).list;
const referenceDate = '2026-11-21';

/** What somebody answers: one of the values, picked by a number, or nothing. */
type Pick = (question: QuestionView) => SimpleValue | 'not-known';

function answered(state: InterviewState, question: QuestionView, pick: Pick): InterviewState {
  const reply = pick(question);
  if (reply === 'not-known') return { ...state, notKnown: [...state.notKnown, question.fact] };
  const situation = replyFacts(vocabulary, question.fact, reply).reduce(
    (one, [fact, value]) => withFact(one, fact, value),
    state.situation,
  );
  return { ...state, situation };
}

/** Interviews to the end; the state there and how often something was asked. */
function toTheEnd(compiled: CompiledProtocol, start: InterviewState, pick: Pick) {
  let state = start;
  for (let steps = 0; steps < 60; steps++) {
    const { step } = interview(compiled, state);
    if (step.kind === 'answer') return { state, steps };
    const questions = step.kind === 'special' ? step.questions : [step.question];
    for (const question of questions) {
      expect(state.situation.facts[question.fact]?.source.kind).not.toBe('person');
      expect(state.notKnown).not.toContain(question.fact);
      state = answered(state, question, pick);
    }
  }
  throw new Error('the interview does not end');
}

/** Nothing special: the usual value where there is one. */
const usually: Pick = ({ fact, kind, values, min }) => {
  const usual = vocabulary.facts.get(fact.replace(/^people\.\d+/, 'person'))?.usual;
  if (kind === 'people') return [];
  if (usual !== undefined) return usual as SimpleValue;
  if (kind === 'yesno') return false;
  if (kind === 'choices') return [];
  return kind === 'number'
    ? Math.max(min ?? 0, 12)
    : kind === 'date'
      ? '2026-06-30'
      : (values[0]?.value ?? '');
};

const picks = fc.infiniteStream(fc.nat(1000)).map((stream): Pick => {
  return ({ kind, values, min, max }) => {
    const at = stream.next().value ?? 0;
    if (at % 7 === 0) return 'not-known';
    const one = values[at % Math.max(1, values.length)]?.value ?? '';
    if (kind === 'yesno') return at % 2 === 0;
    if (kind === 'choices' || kind === 'people') return at % 3 === 0 ? [] : [one];
    if (kind === 'number') return Math.min(max ?? 100, (min ?? 0) + (at % 20));
    return kind === 'date' ? '2024-05-05' : one;
  };
});

const begun = (facts: InterviewState['situation']['facts']): InterviewState => ({
  situation: { referenceDate, facts },
  notKnown: [],
});

describe('An interview', () => {
  test('ends, asks nothing twice and nothing that was told, whatever is answered', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...protocols),
        fc.constantFrom(...starters),
        picks,
        (compiled, { facts }, pick) => {
          const { state } = toTheEnd(compiled, begun(facts), pick);
          const { situation } = interview(compiled, state);
          for (const fact of state.notKnown) expect(situation.facts[fact]?.source.kind).not.toBe('assumed');
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });

  test('takes few questions from a situation somebody comes with', () => {
    const counts = starters
      .flatMap(({ facts }) => protocols.map((compiled) => toTheEnd(compiled, begun(facts), usually).steps))
      .sort((one, other) => one - other);
    const at = (share: number) => counts[Math.floor(counts.length * share)] ?? 0;
    console.info(`questions: median ${at(0.5)}, nine of ten ${at(0.9)}, most ${counts.at(-1)}`);
    expect(at(0.5)).toBeLessThanOrEqual(2);
    expect(at(0.9)).toBeLessThanOrEqual(6);
  });

  test('asks who does it before anything else about the friend request', () => {
    const demarel = protocols.find(({ protocol }) => protocol.id === 'demarel') as CompiledProtocol;
    const { step } = interview(demarel, begun(factsOf({ act: 'befriend' })));
    expect(step).toMatchObject({ kind: 'question', question: { fact: 'actor.role', kind: 'choice' } });
  });

  test('asks what a detector saw, with what it saw as the suggestion, and never assumes it away', () => {
    const detector = { kind: 'detector' as const, name: 'unknown-name', confidence: 0.9 };
    for (const compiled of protocols) {
      const known = factsOf({
        act: 'publish',
        'actor.role': 'staff',
        'actor.capacity': 'work',
        channel: 'facebook',
      });
      const { situation } = interview(
        compiled,
        begun({ ...known, personal: { value: true, source: detector } }),
      );
      expect(situation.facts['personal']?.source.kind).toBe('detector');
    }
  });

  test('goes back to a question and forgets what was told after it', () => {
    const facts = factsOf({ act: 'publish', 'actor.role': 'staff', 'actor.capacity': 'work' });
    const { situation } = backTo(begun(facts), 'actor.role');
    expect(Object.keys(situation.facts)).toEqual(['act']);
    const skipped = { ...begun(facts), notKnown: ['audience'] };
    expect(backTo(skipped, 'audience')).toEqual({ ...skipped, notKnown: [] });
  });

  test('takes kinds of people as one entry each', () => {
    expect(replyFacts(vocabulary, 'people', ['pupil', 'staff'])).toEqual([
      ['people', 2],
      ['people.1.who', 'pupil'],
      ['people.2.who', 'staff'],
    ]);
  });
});

describe('An answer as it is read', () => {
  test('never makes silence or an open answer sound like permission', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...protocols),
        fc.constantFrom(...starters),
        picks,
        (compiled, { facts }, pick) => {
          const { state } = toTheEnd(compiled, begun(facts), pick);
          const { assessment, situation } = interview(compiled, state);
          const view = answerView(compiled, assessment, situation);
          if (view.outcome === 'silent') expect(view.tone).toBe('silent');
          if (view.outcome === null) expect(['open', 'ask-first']).toContain(view.tone);
          if (view.tone === 'may') expect(view.outcome).toBe('allow');
          expect(view.articles.map(({ id }) => id)).toEqual(assessment.answer.citations.map(({ id }) => id));
          expect(JSON.parse(JSON.stringify(view))).toEqual(view);
        },
      ),
      { seed: 12, numRuns: 100 },
    );
  });
});

function factsOf(told: Readonly<Record<string, SimpleValue>>): InterviewState['situation']['facts'] {
  const read = readSituation({ referenceDate, facts: told }, vocabulary);
  if (!read.ok) throw new Error('facts of this test are not right');
  return read.situation.facts;
}
