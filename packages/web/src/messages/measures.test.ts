import {
  letterField,
  letterKind,
  measureKind,
  measureRefusalCode,
  measureStatus,
  measureStep,
} from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import { letters as enLetters } from './en/office/letters.ts';
import { measureWords as en } from './en/office/measure-words.ts';
import { letters as nlLetters } from './nl/office/letters.ts';
import { measureWords as nl, type RefusalValues } from './nl/office/measure-words.ts';

const values: RefusalValues = {
  days: '8',
  most: '7',
  weeks: '3',
  schoolDays: '6',
  from: '23-11-2026',
  until: '29-11-2026',
  day: '23-11-2026',
  step: 'De ouders horen',
  duty: 'Luister naar wie het is overkomen',
  fact: 'Kan het strafbaar zijn?',
  status: 'Besloten',
};

describe('the words of measures', () => {
  it.each([
    ['Dutch', nl],
    ['English', en],
  ])('are all there in %s, and each says something of its own', (_language, words) => {
    expect(Object.keys(words.kinds).sort()).toEqual([...measureKind.options].sort());
    expect(Object.keys(words.status).sort()).toEqual([...measureStatus.options].sort());
    expect(Object.keys(words.steps).sort()).toEqual([...measureStep.options].sort());
    expect(Object.keys(words.refusals).sort()).toEqual([...measureRefusalCode.options].sort());
    const sentences = Object.values(words.refusals).map((refusal) => refusal(values));
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => /undefined|\$\{/.test(sentence))).toEqual([]);
  });

  it('say until when a suspension that is too long could last', () => {
    expect(nl.refusals['suspension-too-long'](values)).toContain('De laatste dag die kan is 29-11-2026.');
    expect(en.refusals['suspension-too-long'](values)).toContain('The last possible day is 29-11-2026.');
  });

  it('are short sentences, as everybody reads them', () => {
    const texts = [
      ...Object.values(nl.kinds).map(({ text }) => text),
      ...Object.values(nl.standing).map(({ text }) => text),
      ...Object.values(nl.refusals).map((refusal) => refusal(values)),
      ...Object.values(nl.notices),
    ].flatMap((text) => text.split(/(?<=[.?:])\s/));
    for (const sentence of texts) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
  });
});

describe('the words of letters', () => {
  it.each([
    ['Dutch', nlLetters],
    ['English', enLetters],
  ])('are all there in %s', (_language, words) => {
    expect(Object.keys(words.kinds).sort()).toEqual([...letterKind.options].sort());
    expect(Object.keys(words.fields).sort()).toEqual([...letterField.options].sort());
  });
});
