import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDemonstrationBoard, writePupilTable, writeStaffTable } from '@plaatswijs/testkit/cast';
import { afterAll, describe, expect, test } from 'vitest';
import { plaatswijs, plaatswijsWith, type Run } from './run-plaatswijs.ts';

const folder = mkdtempSync(join(tmpdir(), 'plaatswijs-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const roster = file(
  'roster.csv',
  'Leerlingnummer;Roepnaam;Tussenvoegsel;Achternaam;Klas\r\n1;Fenna;;Plaagstra;6a\r\n2;Mees;van;Veldleeuw;6a\r\n3;;;;6a\r\n',
);
const post = file(
  'post.txt',
  'Wat een feest was het!\nVandaag heeft Fenna Plaagstra een prachtige tekening gemaakt.\n',
);
const fromEmployee = ['--as', 'employee', '--channel', 'facebook', '--account', 'private'];

const json = ({ out }: Run) => JSON.parse(out);

describe('a post that is checked in a terminal', () => {
  test('has one sentence on top, and each finding with its place, article and fixes', () => {
    const { status, out, err } = plaatswijs(
      'check',
      post,
      '-p',
      'kc-de-marel',
      ...fromEmployee,
      '--roster',
      roster,
    );
    expect(status).toBe(3);
    expect(out.split('\n')[0]).toMatch(/^Nog niet zeker\. /);
    expect(out).toMatch(/2:15 +“Fenna Plaagstra” .*rij 2/);
    expect(out).toContain('demarel.M.3');
    expect(out).toContain('Maak er “F.” van');
    // What was seen is asked and not decided.
    expect(out).toMatch(/people .*\n? *.*Zo te zien/);
    expect(err).toContain('demarel');
    expect(err).toMatch(/rij 4/);
  });

  test('is answered once the author has said what only they know', () => {
    const told = ['-f', 'personal=false', '-f', 'people=0', '--capacity', 'werk', '--rest', 'usual'];
    const run = plaatswijsWith('Fenna Plaagstra', 'check', '-p', 'demarel', ...fromEmployee, ...told);
    expect(run.status).toBe(1);
    expect(run.out).not.toContain('Nog te weten');
  });

  test('is a plain yes or not: only a yes ends with 0', () => {
    const consent = 'consent-guardian=written,consent-self=written';
    const named = ['--person', `who=pupil,shown=named,${consent}`, '-f', 'personal=true'];
    const args = ['-p', 'demarel', ...fromEmployee, '--capacity', 'private', '--rest', 'usual', ...named];
    const allowed = plaatswijs('check', post, ...args, '--roster', roster, '--lang', 'en');
    expect(allowed.out).toMatch(/^Allowed/);
    expect(allowed.status).toBe(0);
    const refused = plaatswijs('check', post, ...args.map((arg) => arg.replaceAll('written', 'refused')));
    expect(refused.out).toMatch(/^Mag niet/);
    expect(refused.status).toBe(1);
  });

  test('comes from standard input too, and gives the same bytes each time', () => {
    const args = ['check', '-', '-p', 'asko', ...fromEmployee, '--on', '2026-11-21', '--json'];
    const [one, other] = [1, 2].map(() => plaatswijsWith('Bel 0612345678 voor de open dag', ...args));
    expect(one?.status).toBe(3);
    expect(one).toEqual(other);
  });
});

describe('--json', () => {
  test('is complete: findings with places, both answers, the whole assessment with its receipt', () => {
    const run = plaatswijs('check', post, '-p', 'demarel', ...fromEmployee, '--roster', roster, '--json');
    const checked = json(run);
    const [finding] = checked.findings;
    expect(finding).toMatchObject({ detector: 'roster-name', start: 37, end: 52, line: 2, column: 15 });
    expect(finding.meant).toEqual({ count: 1, rows: ['2'] });
    expect(finding.articles[0].id).toMatch(/^demarel\./);
    expect(finding.fixes.length).toBeGreaterThan(1);
    expect(checked).toMatchObject({ open: true, step: { kind: 'question' }, ifSo: { settled: true } });
    expect(checked.answer.receipt.situationDigest).toBe(checked.assessment.situationDigest);
    expect(checked.assessment.explanation.length).toBeGreaterThan(10);
    // Who is in the list is nobody's to read but whose list it is: places in it, never names.
    expect(run.out).not.toContain('Veldleeuw');
  });

  test('a fact is told by a person or seen by a detector, never both', () => {
    const args = ['-p', 'demarel', ...fromEmployee, '-f', 'personal=true', '--json'];
    const { told, answer } = json(plaatswijs('check', post, ...args));
    expect(told.map(({ fact }: { fact: string }) => fact)).toContain('personal');
    expect(answer.open.map(({ fact }: { fact: string }) => fact)).not.toContain('personal');
  });

  test.each(['De Marel', 'Kindcentrum-De-Marel', 'KC de Marel'])('%s is demarel', (name) => {
    const run = plaatswijsWith('Open dag!', 'check', '-p', name, ...fromEmployee, '--json');
    expect(json(run).assessment.protocol.id).toBe('demarel');
    expect(run.err).toContain('demarel');
  });
});

describe('the names of a school', () => {
  const board = makeDemonstrationBoard(7, '2026-11-21');
  const school = board.schools[0]?.key ?? '';

  test.each([
    ['pupils with semicolons', writePupilTable(board, school), 'pupil'],
    ['staff with commas', writeStaffTable(board, school), 'employee'],
  ])('are read from a table of %s', (_, table, role) => {
    const somebody = board.people.find(({ roles }) =>
      roles.some((held) => held.role === role && held.school === school),
    );
    const name = [somebody?.callName ?? somebody?.givenName, somebody?.prefix, somebody?.surname]
      .filter(Boolean)
      .join(' ');
    const run = plaatswijsWith(
      `Gefeliciteerd ${name}, gezien op het plein!`,
      ...['check', '-p', 'tjonger', ...fromEmployee, '--roster', file('people.csv', table), '--json'],
    );
    const { findings } = json(run);
    expect(findings.map(({ detector }: { detector: string }) => detector)).toContain('roster-name');
  });
});

describe('bad input: a clear sentence, status 2, never a stack trace', () => {
  const withText = (text: string | Uint8Array, ...args: readonly string[]) =>
    plaatswijsWith(text, 'check', '-p', 'demarel', ...args);
  const cases: readonly (readonly [string, () => Run, RegExp])[] = [
    ['no protocol', () => plaatswijsWith('Hallo', 'check'), /--protocol/],
    ['two protocols', () => plaatswijsWith('Hallo', 'check', '-p', 'asko,twijs'), /--protocol/],
    ['a protocol that is nearly there', () => plaatswijsWith('Hallo', 'check', '-p', 'asco'), /"asko"/],
    ['an empty text', () => withText(' \n'), /no text/],
    ['a text that is too long', () => withText('a'.repeat(20_001)), /20,000/],
    ['a text that never ends', () => withText('é'.repeat(200_000)), /20,000/],
    ['bytes that are no UTF-8', () => withText(Uint8Array.of(0x48, 0xe9, 0x21)), /UTF-8/],
    ['a file that is no text', () => withText('GIF89a\0'), /UTF-8/],
    ['a file that is not there', () => plaatswijs('check', 'nergens.txt', '-p', 'asko'), /nergens\.txt/],
    ['a folder', () => plaatswijs('check', folder, '-p', 'asko'), /folder/],
    ['nobody we know', () => withText('Hallo', '--as', 'emploiee'), /"employee"/],
    ['no channel we know', () => withText('Hallo', '--channel', 'feesboek'), /facebook/],
    ['work of a pupil', () => withText('Hallo', '--as', 'pupil', '--capacity', 'work'), /employee/],
    ['two who write', () => withText('Hallo', '--as', 'ouder', '-f', 'actor.role=pupil'), /actor\.role/],
    ['a roster that is not there', () => withText('Hallo', '--roster', 'nergens.csv'), /nergens\.csv/],
    ['a roster without names', () => withText('Hallo', '--roster', file('no.csv', 'a;b\n1;2\n')), /no names/],
    ['a roster that is no list', () => withText('Hallo', '--roster', file('a.pdf', '%PDF-1.7')), /no names/],
    ['another rest', () => withText('Hallo', '--rest', 'alles'), /usual/],
  ];
  test.each(cases)('%s', (_, run, sentence) => {
    const { status, err, out } = run();
    expect(err).toMatch(sentence);
    expect(status).toBe(2);
    expect(`${out}${err}`).not.toMatch(/\bat .*\.ts:|node:internal|Error:/);
  });

  test('20,000 characters are read', () => {
    expect(withText(`${'woord '.repeat(3_333)}ja`, ...fromEmployee).status).toBe(3);
  });
});
