import { expect, test } from 'vitest';
import { readGroundTruth, type TrueFace } from './ground-truth.ts';
import { addScores, noScore, scorePhoto } from './score-photo.ts';

const face = (x: number, size = 40, ignore = false): TrueFace => ({
  box: { x, y: 0, width: size, height: size },
  ignore,
  recognisable: null,
});
const found = (x: number, size = 40, score = 0.9) => ({ x, y: 0, width: size, height: size, score });

test('a face is found by a box that fits well enough, and by one box only', () => {
  const score = scorePhoto([face(0), face(100)], [found(4), found(2, 40, 0.5), found(130)]);
  expect(score).toMatchObject({ faces: { found: 1, all: 2 }, falseBoxes: 2 });
});

test('what counts neither way is neither missed nor a false box', () => {
  const score = scorePhoto([face(0), face(100, 40, true)], [found(0), found(100), found(110, 20)]);
  expect(score).toMatchObject({ faces: { found: 1, all: 1 }, falseBoxes: 0 });
});

test('small faces are counted apart, and sums are sums', () => {
  const score = scorePhoto([face(0), face(100, 20)], [found(0)]);
  expect(score.small).toEqual({ found: 0, all: 1 });
  expect(addScores(addScores(noScore, score), score)).toMatchObject({
    photos: 2,
    faces: { found: 2, all: 4 },
    small: { found: 0, all: 2 },
  });
});

test('a list in another form is none', () => {
  for (const text of [
    '',
    '{}',
    '{"images": []}',
    '{"images": [{"file": "a", "faces": [{"box": [1, 2, 3]}]}]}',
  ])
    expect(readGroundTruth(text)).toBeNull();
  const [photo] =
    readGroundTruth(
      '{"images": [{"file": "a.jpg", "faces": [{"box": [1, 2, 30, 40], "blur": 0, "occlusion": 2}]}]}',
    ) ?? [];
  expect(photo).toEqual({
    file: 'a.jpg',
    sha256: null,
    faces: [{ box: { x: 1, y: 2, width: 30, height: 40 }, ignore: false, recognisable: false }],
  });
});
