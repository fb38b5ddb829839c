import { expect, test } from 'vitest';
import { chooseVisible } from './choose-visible.ts';

const face = (x: number, score = 0.9) => ({ x, y: 0, width: 40, height: 40, score });
const box = (x: number) => ({ x, y: 0, width: 40, height: 40 });

test('a face stays visible by a box that fits it; all others are covered', () => {
  const faces = [face(0), face(60), face(120)];
  const { covered, visible, unmatched } = chooseVisible(faces, [box(65)], [box(300)]);
  expect(visible).toEqual([faces[1]]);
  expect(covered).toEqual([faces[0], faces[2], box(300)]);
  expect(unmatched).toEqual([]);
});

test('one box keeps one face visible, the one it fits best', () => {
  const faces = [face(0), face(12)];
  expect(chooseVisible(faces, [box(10)]).visible).toEqual([faces[1]]);
});

test('a box that is clearly about nobody keeps nobody visible', () => {
  const wide = { x: 0, y: 0, width: 400, height: 400 };
  expect(chooseVisible([face(0)], [wide])).toMatchObject({ visible: [], unmatched: [wide] });
});
