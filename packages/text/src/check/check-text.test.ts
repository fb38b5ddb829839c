import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import { describe, expect, test } from 'vitest';
import { noLexicon } from '../lexicon/lexicon.ts';
import { createTextReader } from '../reading/create-text-reader.ts';
import { checkText, type TextToCheck } from './check-text.ts';

const protocols = loadProtocols(protocolsFolder, loadVocabulary(protocolsFolder));
const reader = createTextReader({ lexicon: noLexicon });

function compiledOf(id: string) {
  const found = protocols.find(({ file }) => file.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found.compiled;
}

const register = (value: string) => ({ value, source: { kind: 'register', name: 'channels' } }) as const;

/** A teacher on the school's own page. */
const post = (text: string, more: Partial<TextToCheck> = {}): TextToCheck => ({
  text,
  told: { 'actor.capacity': 'work', media: [] },
  notKnown: [],
  confirmed: [],
  registered: {
    'actor.role': register('staff'),
    channel: register('instagram'),
    audience: register('public'),
    account: register('school'),
    link: register('direct'),
  },
  noticeTexts: {},
  day: '2026-11-21',
  ...more,
});

describe('A text that is checked without a school', () => {
  test('gives what stands out, its article, and an answer that still asks', () => {
    const checked = checkText(compiledOf('demarel'), reader, post('Jip is weer ziek. Bel 06-12345678.'));
    const [phone] = checked?.reading.findings.filter(({ detector }) => detector === 'phone') ?? [];
    expect(phone && checked?.articlesAt(phone).length).toBeGreaterThan(0);
    expect(checked?.answer.settled).toBe(false);
    expect(checked?.step.kind).toBe('question');
  });

  test('is refused when what was told contradicts itself', () => {
    const told = { 'others-work': false, 'maker-permission': true };
    expect(checkText(compiledOf('demarel'), reader, post('Hulde!', { told }))).toBeNull();
  });

  test('forgets what was confirmed once it is no longer seen', () => {
    const told = { media: [], personal: true };
    const confirmed = { told, confirmed: ['personal'] };
    const seen = checkText(compiledOf('demarel'), reader, post('Bel 06-12345678.', confirmed));
    const gone = checkText(compiledOf('demarel'), reader, post('Bel maar.', confirmed));
    expect(seen?.told.map(({ fact }) => fact)).toContain('personal');
    expect(gone?.told.map(({ fact }) => fact)).not.toContain('personal');
  });

  test.each(protocols.map(({ file }) => file.id))(
    'with a harmless notice asks at %s at most what it is about, and one list',
    (id) => {
      const notice = 'De luizenmoeders komen donderdag. Denken jullie aan de gymspullen?';
      const told: Record<string, TextToCheck['told'][string]> = { 'actor.capacity': 'work', media: [] };
      let asked = 0;
      for (; asked < 5; asked++) {
        const checked = checkText(compiledOf(id), reader, post(notice, { told: { ...told } }));
        if (checked === null || checked.step.kind === 'answer') break;
        if (checked.step.kind === 'question' && checked.step.question.fact === 'topic') told['topic'] = [];
        else for (const { question, usual } of checked.together) told[question.fact] = usual;
      }
      expect(asked).toBeLessThanOrEqual(2);
    },
  );
});
