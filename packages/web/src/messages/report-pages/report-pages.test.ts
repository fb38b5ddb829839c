import { describe, expect, it } from 'vitest';
import { reportDayIn, reportLanguageCodes, reportLanguageFrom, reportPageWords } from './index.ts';

const given = { from: 'VAN', to: 'TOT', article: 'ART', files: 3, each: 4, together: 5, link: 'LINK' };

/** Every text of a catalogue by its path; functions are called with what they are given on the page. */
function textsOf(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const at = `${path}/${key}`;
    if (typeof value === 'string') return [[at, value] as const];
    if (typeof value !== 'function') return textsOf(value, at);
    const said: unknown = value(/readOn|toldOn|account/.test(at) ? 'GEGEVEN' : given);
    return typeof said === 'string' ? [[at, said] as const] : textsOf(Object(said), at);
  });
}

/** Written alike in every language: names of what is elsewhere. */
const alike =
  /^\/product$|^\/help\/helpwantedName$|^\/tell\/places\/(?!facebook|game|mail|school|at-school|other|unknown)/;

describe.each(reportLanguageCodes)('the words of reporting in %s', (language) => {
  const texts = new Map(textsOf(reportPageWords[language]));

  it('are all there, and in no other language than this', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
    for (const other of reportLanguageCodes.filter((code) => code !== language)) {
      const others = new Map(textsOf(reportPageWords[other]));
      expect([...others.keys()]).toEqual([...texts.keys()]);
      const same = [...texts].filter(([path, text]) => !alike.test(path) && others.get(path) === text);
      expect(same, other).toEqual([]);
    }
  });

  it('say what they are given', () => {
    const { help, images, who, tell, reading, letter } = reportPageWords[language];
    expect(help.inspector(given)).toMatch(/VAN.*TOT/);
    expect(images.override(given)).toContain('ART');
    expect(who.addresseeHelp(given)).toContain('ART');
    expect(who.account('NAAM').label).toContain('NAAM');
    expect(tell.filesHelp(given)).toMatch(/3.*4 MB.*5 MB/);
    expect(reading.readOn('DAG')).toContain('DAG');
    expect(letter.text(given)).toContain('LINK');
  });

  it('keep sentences short enough for a child', () => {
    const long = [...texts]
      .filter(([path]) => !path.startsWith('/letter'))
      .flatMap(([path, text]) =>
        text
          .split(/(?<=[.?!:])\s/)
          .filter((sentence) => sentence.split(/\s+/).length > 24)
          .map((sentence) => `${path}: ${sentence}`),
      );
    expect(long).toEqual([]);
  });

  it('write a day with its number and its year', () => {
    expect(reportDayIn(language, '2026-11-21')).toMatch(/21.*2026/);
  });
});

it('a mail about a case never says what it is about', () => {
  for (const language of reportLanguageCodes) {
    const { subject, text } = reportPageWords[language].letter;
    expect(`${subject} ${text({ link: '' })}`).not.toMatch(/melding|zaak|pest|report|\bcase\b|bully/i);
  }
});

it('the language of a page is found in a tag, and nothing else is', () => {
  expect(reportLanguageFrom('en-GB')).toBe('en');
  for (const tag of ['de', '', null, undefined, 'toString']) expect(reportLanguageFrom(tag)).toBeNull();
});
