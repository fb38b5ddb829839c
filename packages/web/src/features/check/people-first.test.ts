import { describe, expect, it } from 'vitest';
import type { Question } from '../../answers/answer-types.ts';
import type { CheckResult, PhotoInPost } from './check-types.ts';
import { isPeopleFirst, questionWords } from './people-first.tsx';

const photo: PhotoInPost = {
  photoId: 'p',
  standing: 'covered',
  covered: 1,
  unjudged: 1,
  version: 'ready',
};
const asks = (fact: string) => ({ kind: 'question', question: { fact } as Question }) as const;
const result = (more: Partial<CheckResult>) =>
  ({
    arePeopleKnown: true,
    photos: [],
    step: { kind: 'answer' },
    told: [],
    people: [],
    ...more,
  }) as CheckResult;

describe('what has to be done at a photo first', () => {
  it('is to say who is in it, and to judge a cover that is asked about', () => {
    expect(isPeopleFirst(result({ arePeopleKnown: false }))).toBe(true);
    expect(isPeopleFirst(result({ photos: [photo], step: asks('people.2.recognisable') }))).toBe(true);
  });

  it('is nothing where something else is asked, or no cover waits', () => {
    expect(isPeopleFirst(result({ photos: [photo], step: asks('topic') }))).toBe(false);
    const judged = { ...photo, unjudged: 0 };
    expect(isPeopleFirst(result({ photos: [judged], step: asks('people.1.recognisable') }))).toBe(false);
  });
});

it('asks about people by the names the author knows', () => {
  const who = {
    fact: 'people.1.who',
    person: 1,
    text: { nl: 'Wie?', en: 'Who?' },
    value: 'pupil',
    labels: [{ nl: 'een leerling', en: 'a pupil' }],
  };
  const other = { ...who, fact: 'people.2.who', person: 2 };
  const people = ['A', 'B', 'C', 'D'].map((name) => ({
    ...{ personId: name, name, maySee: true, entry: 1 },
    shown: ['depicted' as const],
  }));
  const [named, unnamed] = questionWords(result({ told: [who, other], people }));
  expect(named?.labels).toEqual([{ nl: 'A, B, C …', en: 'A, B, C …' }]);
  expect(unnamed).toEqual(other);
});
