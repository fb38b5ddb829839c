import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import {
  assess,
  type Condition,
  compileProtocol,
  type Norm,
  readSituation,
  type Situation,
  type Tension,
  withUsual,
} from '@plaatswijs/rules';
import { protocolOf, smallVocabulary, words } from '@plaatswijs/testkit';
import { expect, test } from 'vitest';
import { passes, yearsLater } from '../src/assess/test-value.ts';
import { valuesFor } from '../src/assess/values.ts';

const vocabulary = loadVocabulary(protocolsFolder);
const protocols = new Map(
  loadProtocols(protocolsFolder, vocabulary).map(({ compiled }) => [compiled.protocol.id, compiled]),
);

function ask(id: string, facts: Readonly<Record<string, unknown>>, rest: 'usual' | 'open' = 'usual') {
  const read = readSituation({ referenceDate: '2026-11-21', facts }, vocabulary);
  const compiled = protocols.get(id);
  if (!read.ok || compiled === undefined) throw new Error('not a situation');
  return assess(compiled, rest === 'usual' ? withUsual(read.situation, vocabulary) : read.situation);
}

test('a term of years: the day itself counts, the 29th of February becomes the 1st of March', () => {
  const twoYears = { op: 'years-ago', atLeast: 2 } as const;
  expect(passes(twoYears, '2024-11-21', '2026-11-21')).toBe(true);
  expect(passes(twoYears, '2024-11-22', '2026-11-21')).toBe(false);
  expect(yearsLater('2024-02-29', 1)).toBe('2025-03-01');
  expect(yearsLater('2024-02-29', 4)).toBe('2028-02-29');
  expect(yearsLater('2024-02-28', 1)).toBe('2025-02-28');
});

test('duties: those of a breach are owed after a breach only, with whom and which file', () => {
  const group = {
    act: 'publish',
    'actor.role': 'school',
    channel: 'facebook',
    account: 'school',
    media: ['photo'],
  };
  const child = { who: 'pupil', number: 2, age: 9 };
  const refused = ask('tjonger', { ...group, people: [child] });
  expect(refused.duties.map(({ norm, does }) => `${norm} ${does}`)).toContain('R.2a ask-consent');
  const allowed = ask('tjonger', { ...group, people: [{ ...child, 'consent-guardian': 'enrolment-form' }] });
  expect(allowed.answer.outcome).toBe('allow');
  expect(allowed.duties.map(({ norm, does }) => `${norm} ${does}`)).not.toContain('R.2a ask-consent');
  const filed = ask('asko', { act: 'record-breach', 'actor.role': 'school', 'breach-by': 'staff' });
  expect(filed.duties.map(({ file }) => file)).toContain('personeelsdossier');
});

test('whoever decides is known in part: the outcome is told, what decides the article is asked', () => {
  const { answer, questions } = ask('demarel', { act: 'take-measure', 'actor.role': 'school' });
  expect(answer).toMatchObject({ outcome: 'require', settled: false });
  expect(answer.citations.map(({ id, part }) => `${id} ${part}`)).toEqual([
    'demarel.SM.2 condition',
    'demarel.SOL.2 condition',
  ]);
  expect(questions.map(({ fact }) => fact)).toEqual(['breach-by']);
});

test('what a detector saw is asked about, with what it saw', () => {
  const seen = { value: true, source: { kind: 'detector', name: 'names', confidence: 0.8 } };
  const { answer, questions } = ask('asko', {
    act: 'publish',
    'actor.role': 'parent',
    topic: ['information'],
    personal: seen,
  });
  expect(answer.outcome).not.toBe('forbid');
  expect(questions.find(({ fact }) => fact === 'personal')?.suggested).toBe(true);
});

const norm = (part: Partial<Norm>): Norm => ({
  id: 'N.0',
  cites: 'N.0',
  article: 'N',
  modality: 'permission',
  bearers: ['everyone'],
  acts: ['do'],
  when: { kind: 'always' },
  conduct: null,
  exceptions: [],
  overrides: [],
  reliesOn: [],
  remains: null,
  otherwise: null,
  advises: null,
  yields: null,
  background: false,
  general: false,
  judgedBy: null,
  carriedOut: ['checked'],
  moments: [],
  duties: [],
  says: words('says'),
  reading: null,
  ...part,
});
const a: Condition = { kind: 'fact', fact: 'a', op: 'is', value: true };
const known = (facts: Readonly<Record<string, string | boolean | number>>): Situation => ({
  referenceDate: '2026-01-01',
  facts: Object.fromEntries(
    Object.entries({ act: 'do', 'actor.role': 'staff', ...facts }).map(([key, value]) => [
      key,
      { value, source: { kind: 'person' } },
    ]),
  ),
});

test('allowed so far is not told as allow-if while a tension may still take it away', () => {
  const tension: Tension = {
    id: 'two-ways',
    kind: 'ambiguity',
    // It is about another norm, so that the permission itself stands.
    norms: ['N.1'],
    acts: ['do'],
    bearers: ['everyone'],
    when: a,
    outcome: 'unclear',
    says: words('says'),
    choice: words('choice'),
  };
  const { answer } = assess(compileProtocol(protocolOf([norm({})], [tension]), smallVocabulary), known({}));
  expect(answer).toMatchObject({ outcome: null, settled: false });
});

test('nothing is missing about somebody whom a rule is not about', () => {
  const pupil: Condition = { kind: 'fact', fact: 'person.who', op: 'is', value: 'pupil' };
  const fine: Condition = { kind: 'fact', fact: 'person.ok', op: 'is', value: true };
  const rule = norm({ modality: 'obligation', conduct: { kind: 'every-person', where: pupil, holds: fine } });
  const compiled = compileProtocol(protocolOf([rule]), smallVocabulary);
  const two = known({ people: 2, 'people.1.who': 'staff', 'people.2.who': 'pupil' });
  expect(assess(compiled, two).norms[0]?.missing).toEqual(['people.2.ok']);
});

test('the usual value stands for its class and comes first; values no test tells apart are one', () => {
  const social = { op: 'in', values: ['facebook', 'instagram', 'other-social'] } as const;
  const values = valuesFor(vocabulary, new Map([['channel', [social]]])).get('channel');
  expect(values).toEqual(['other-social', 'parent-portal']);
});
