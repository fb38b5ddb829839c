import { describe, expect, it } from 'vitest';
import { namesInText } from './names-in-text.ts';

const names = ['Noor van den Berg', 'Een ouder', 'Meester Jan', 'Łukasz O’Brien', 'Ex (1)', 'Al de Wit'];

describe('BRE-7 names of the case in a text', () => {
  it.each([
    ['De lijst ging naar de ouders van groep 8.', []],
    ['Er stond iets over Noor in.', ['Noor van den Berg']],
    ['er stond iets over noor in', ['Noor van den Berg']],
    ['Noors cijfers', ['Noor van den Berg']],
    ['Noordwijk', []],
    ['Noor’s cijfers', ['Noor van den Berg']],
    ['Een ouder belde. Een leraar nam op.', []],
    ['Meester Kees belde.', []],
    ['Daarna belde Jan.', ['Meester Jan']],
    ['van den heuvel', []],
    ['Aan łukasz.', ['Łukasz O’Brien']],
    ['Ex (1) en nog iets', ['Ex (1)']],
    ['Dat weet ik al.', []],
    ['Dat zei Al.', ['Al de Wit']],
    ['', []],
  ])('%s', (text, found) => {
    expect(namesInText(text, names)).toEqual(found);
  });
});
