import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plaatswijs } from './run-plaatswijs.ts';

const folder = mkdtempSync(join(tmpdir(), 'plaatswijs-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const friendRequest = [
  '-f',
  'act=befriend',
  '-f',
  'actor.role=staff',
  '-f',
  'actor.capacity=private',
  '-f',
  'account=private',
  '-f',
  'other.who=pupil',
  '--rest',
  'usual',
];

describe('ask', () => {
  test('one friend request, five protocols: each its answer with its article', () => {
    const { status, out } = plaatswijs('ask', '--lang', 'en', ...friendRequest);
    expect(status).toBe(0);
    const table = out
      .trim()
      .split('\n')
      .slice(0, 5)
      .map((line) => line.split(/ {2,}/));
    expect(table).toEqual([
      ['ASKO', 'Not allowed', 'asko.A.6'],
      ['Kindcentrum De Marel', 'Not allowed', 'demarel.M.7a'],
      ['Stellingwerf College', 'Allowed, if…', 'stellingwerf.A.6'],
      ['De Tjongerschool', 'Not allowed', 'tjonger.F.6'],
      ['Stichting TWijs', 'Better not', 'twijs.A.6a'],
    ]);
  });

  test('Dutch is the language when none is named; no colour codes outside a terminal', () => {
    const { out } = plaatswijs('ask', '-p', 'demarel', ...friendRequest);
    expect(out).toContain('Mag niet');
    // What was filled in by --rest usual and the answer rests on is told.
    expect(out).toContain('Kenden jullie elkaar al goed');
    expect(out).not.toContain('\u001b[');
  });

  test('an open answer says what is still to know, never yes or no, and ends with status 3', () => {
    const { status, out } = plaatswijs(
      'ask',
      '--lang',
      'en',
      '-p',
      'demarel',
      '-f',
      'act=befriend',
      '-f',
      'actor.role=staff',
    );
    expect(status).toBe(3);
    expect(out).toContain('Cannot be said yet');
    expect(out).toContain('other.who');
  });

  test('facts from YAML and JSON, and flags on top', () => {
    const yaml = file(
      'facts.yaml',
      'act: publish\nactor.role: school\nchannel: facebook\nmedia: [photo]\npeople:\n  - { who: pupil, number: 1, age: 9, consent-guardian: enrolment-form }\n',
    );
    const one = plaatswijs('ask', '-p', 'tjonger', '--facts', yaml, '--rest', 'usual', '--json');
    expect(JSON.parse(one.out)[0].answer).toMatchObject({ outcome: 'forbid', settled: true });
    const json = file(
      'facts.json',
      '{"act": "publish", "actor.role": "school", "channel": "facebook", "media": ["photo"]}',
    );
    const person = 'who=pupil,number=2,age=9,shown=depicted,consent-guardian=enrolment-form';
    const two = plaatswijs(
      'ask',
      '-p',
      'tjonger',
      '--facts',
      json,
      '--person',
      person,
      '--rest',
      'usual',
      '--json',
    );
    expect(JSON.parse(two.out)[0].answer).toMatchObject({ outcome: 'allow', settled: true });
  });

  test('the same question gives the same bytes', () => {
    const args = ['ask', '--json', '--on', '2026-11-21', ...friendRequest];
    expect(plaatswijs(...args).out).toBe(plaatswijs(...args).out);
  });
});

describe('bad input: a clear sentence, status 2, never a stack trace', () => {
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown fact', ['ask', '-f', 'actor.rol=staff'], /actor\.role/],
    ['a value that is not allowed', ['ask', '-f', 'act=befriend', '-f', 'other.who=teacher'], /former-pupil/],
    ['contradictory facts', ['ask', '-f', 'actor.role=pupil', '-f', 'actor.capacity=work'], /employee/],
    ['the same fact twice', ['ask', '-f', 'act=publish', '-f', 'act=record'], /act/],
    ['a flag that is no fact', ['ask', '-f', 'befriend'], /fact=value/],
    ['a day that is not there', ['ask', '--on', '2026-02-30'], /2026-02-30/],
    ['a protocol that is not there', ['ask', '-p', 'nergens'], /demarel/],
    ['a file that is not there', ['ask', '--facts', 'nergens.yaml'], /nergens\.yaml/],
    ['a language that is not there', ['facts', '--lang', 'fr'], /nl/],
    ['an unknown command', ['vraag'], /vraag/],
    ['an unknown option', ['ask', '--protocl', 'x'], /protocol/],
    ['an unknown fact name', ['facts', 'niets'], /niets/],
    ['a folder where a file is meant', ['lint', folder], /not a file/],
    ['facts that are no facts', ['ask', '--facts', folder], /cannot be read/],
  ];
  test.each(cases)('%s', (_, args, sentence) => {
    const { status, err } = plaatswijs(...args);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\bat .*\.ts:|node:internal|Error:/);
  });

  test('a malformed protocol gives all problems at once, with line and column', () => {
    const path = file(
      'kapot.yaml',
      'format: 1\nid: x\ntitel: fout\nholder: { kind: bank, name: X }\nsectors: [HBO]\n',
    );
    const { status, out, err } = plaatswijs('lint', path, '--lang', 'en');
    expect(status).toBe(1);
    expect(out.match(/kapot\.yaml:\d+:\d+/g)?.length).toBeGreaterThan(3);
    expect(err).toBe('');
    expect(plaatswijs('ask', '-p', path).status).toBe(2);
  });
});

describe('the other commands', () => {
  test('explain names facts, sources and articles', () => {
    const { status, out } = plaatswijs('explain', '--lang', 'en', '-p', 'demarel', ...friendRequest);
    expect(status).toBe(0);
    expect(out).toContain('demarel.M.7a');
    expect(out).toMatch(/\[other\.who in pupil, parent; said; M\.7a\]/);
    expect(out).toMatch(/Receipt: plaatswijs-rules 1\.1\.0/);
  });

  test('coverage: 249 of 249', () => {
    const { status, out } = plaatswijs('coverage', '--lang', 'en');
    expect(out).toContain('249 of 249');
    expect(status).toBe(0);
  });

  test('scenarios run: all pass', () => {
    const { status, out } = plaatswijs('scenarios', 'run', '--lang', 'en');
    expect(out).toMatch(/^\d{3,} passed, 0 failed$/m);
    expect(status).toBe(0);
  });

  test('facts lists questions and values; --json is for programs', () => {
    expect(plaatswijs('facts', 'channel').out).toContain('WhatsApp');
    const facts = JSON.parse(plaatswijs('facts', '--json').out);
    expect(facts.length).toBeGreaterThan(50);
  });

  test('lint finds nothing in the five protocols but notes', () => {
    expect(plaatswijs('lint').status).toBe(0);
  });

  test('compare a protocol with itself: nothing; with another: a situation with both answers', () => {
    expect(plaatswijs('compare', 'asko', 'asko', '--act', 'befriend').status).toBe(0);
    const { status, out } = plaatswijs('compare', 'asko', 'twijs', '--act', 'befriend', '--lang', 'en');
    expect(status).toBe(1);
    expect(out).toContain('asko.A.6');
    expect(out).toContain('twijs.A.6a');
  });
});
