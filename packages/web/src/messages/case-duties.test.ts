import { blockedAction, caseQuestion, dutyCode, dutyParty, lawConstantKey } from '@plaatswijs/contract';
import { describe, expect, it } from 'vitest';
import { caseDuties as en } from './en/office/case-duties.ts';
import { caseDuties as nl } from './nl/office/case-duties.ts';

describe('DUT-70 the words of duties', () => {
  it.each([
    ['Dutch', nl],
    ['English', en],
  ])('are all there in %s, and each says something of its own', (_language, words) => {
    expect(Object.keys(words.duties).sort()).toEqual([...dutyCode.options].sort());
    expect(Object.keys(words.parties).sort()).toEqual([...dutyParty.options].sort());
    expect(Object.keys(words.blocked).sort()).toEqual([...blockedAction.options].sort());
    expect(Object.keys(words.questions).sort()).toEqual([...caseQuestion.shape.fact.options].sort());
    expect(Object.keys(words.constants).sort()).toEqual([...lawConstantKey.options].sort());
    const titles = Object.values(words.duties).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('say how long and whom to call', () => {
    expect(nl.term({ count: 72, unit: 'hours' })).toBe('72 uur');
    expect(nl.term({ count: 1, unit: 'weeks' })).toBe('1 week');
    expect(en.term({ count: 2, unit: 'working-days' })).toBe('2 working days');
    const phone = { number: '0900-1113111', from: '08:00', until: '17:00' };
    expect(nl.phone(phone)).toBe('0900-1113111, op werkdagen van 08:00 tot 17:00 uur');
  });

  it('are short sentences, as everybody reads them', () => {
    const texts = Object.values(nl.duties).flatMap(({ title, text }) => [
      title,
      ...text.split(/(?<=[.?:])\s/),
    ]);
    for (const sentence of [...texts, ...Object.values(nl.blocked), ...Object.values(nl.questions)])
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(18);
  });
});
