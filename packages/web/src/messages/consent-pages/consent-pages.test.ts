import { describe, expect, it } from 'vitest';
import { consentLetterWords } from '../consent-letters/index.ts';
import { consentLanguageCodes, consentLanguageFrom, consentPageWords, dayIn } from './index.ts';

const child = 'Zoë';
const told = { answer: 'ANSWER', day: 'DAY' };

/** Every text of a catalogue by its path; functions are called with what they are given on the page. */
function textsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    if (typeof value === 'string') return [[at, value] as const];
    if (typeof value === 'function') return [[at, String(value(/earlier/.test(at) ? told : child))] as const];
    return textsOf(value, at);
  });
}

/** Written alike in several languages. */
const alike = new Set(['/product', '/code', '/answers/no', '/purposes/website/name']);

describe.each(consentLanguageCodes)('the words of consent in %s', (language) => {
  const texts = new Map([
    ...textsOf(consentPageWords[language]),
    ...textsOf(consentLetterWords[language], '/letter'),
  ]);

  it('are all there, and in no other language than this', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
    for (const other of consentLanguageCodes.filter((code) => code !== language)) {
      const others = new Map([
        ...textsOf(consentPageWords[other]),
        ...textsOf(consentLetterWords[other], '/letter'),
      ]);
      expect([...others.keys()]).toEqual([...texts.keys()]);
      const same = [...texts].filter(([path, text]) => !alike.has(path) && others.get(path) === text);
      expect(same, other).toEqual([]);
    }
  });

  it('are in the letters of the language', () => {
    const own = language === 'ar' ? /\p{Script=Arabic}/u : language === 'uk' ? /\p{Script=Cyrillic}/u : null;
    const foreign = own === null ? /\p{Script=Arabic}|\p{Script=Cyrillic}/u : null;
    for (const [path, text] of texts) {
      if (path === '/product') continue;
      if (own !== null) expect(text, path).toMatch(own);
      if (foreign !== null) expect(text, path).not.toMatch(foreign);
    }
  });

  it('name the child in each question about a child', () => {
    const { purposes, ownPurpose, decidesAlone } = consentPageWords[language];
    for (const { ask, askSelf } of Object.values(purposes)) {
      expect(ask(child)).toContain(child);
      expect(ask(child)).toMatch(/[?؟]$/);
      expect(askSelf).toMatch(/[?؟]$/);
    }
    expect(ownPurpose(child)).toContain(child);
    expect(decidesAlone(child)).toContain(child);
  });

  it('say what was answered before, and when', () => {
    const { earlierOwn, earlierEnrolment, earlierChanged } = consentPageWords[language];
    for (const say of [earlierOwn, earlierEnrolment, earlierChanged]) {
      expect(say(told)).toContain('ANSWER');
      expect(say(told)).toContain('DAY');
    }
  });

  it('write a day with its number and its year', () => {
    expect(dayIn(language, '2026-11-21')).toMatch(/21.*2026/);
  });
});

describe('the language of a page', () => {
  it('is found in a tag, and nothing else is', () => {
    expect(consentLanguageFrom('tr-TR')).toBe('tr');
    expect(consentLanguageFrom('AR_sy')).toBe('ar');
    for (const tag of ['de', '', null, undefined, 'nlx', 'toString']) {
      expect(consentLanguageFrom(tag)).toBeNull();
    }
  });
});
