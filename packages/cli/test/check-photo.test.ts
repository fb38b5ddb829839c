import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { plaatswijs, plaatswijsWith, type Run } from './run-plaatswijs.ts';

const pictures = fileURLToPath(new URL('../../photo/test/pictures', import.meta.url));
const portrait = join(pictures, 'sources/grace-hopper.jpg');
const classPhoto = join(pictures, 'class-photo.jpg');
const wall = join(pictures, 'sources/brick.jpg');

const folder = mkdtempSync(join(tmpdir(), 'plaatswijs-check-photo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const roster = file('roster.csv', 'Leerlingnummer;Roepnaam;Achternaam;Klas\n1;Fenna;Plaagstra;6a\n');
const named = file('named.txt', 'De musical was prachtig, met Fenna Plaagstra als koningin.\n');
const plain = file('plain.txt', 'De musical was prachtig.\n');
const onFacebook = ['-p', 'tjonger', '--as', 'school', '--channel', 'facebook'];

const json = ({ out }: Run) => JSON.parse(out);
const flat = (text: string) => text.replace(/\s+/g, ' ');
const ids = (articles: readonly { readonly id: string }[]) => articles.map(({ id }) => id);

describe('check --photo', () => {
  test('asks who is in it: the faces that were found are one entry, after the names in the text', () => {
    const flags = ['--photo', classPhoto, '--roster', roster, '--json'];
    const checked = json(plaatswijs('check', named, ...onFacebook, ...flags));
    const [photo] = checked.photos;
    expect(photo).toMatchObject({ file: classPhoto, outcome: 'faces', width: 1600, height: 1067, person: 2 });
    expect(photo.detector).toMatchObject({ name: 'ssd-faceboxes-ultraface', version: '1' });
    expect(photo.faces.length).toBeGreaterThan(25);
    expect(checked.step).toMatchObject({ kind: 'question', question: { fact: 'people', suggested: 2 } });
    // A name beside a photo of children is an article of its own here.
    expect(ids(checked.findings[0].articles)).toContain('tjonger.F.1b');
    const facts = checked.answer.open.map(({ fact }: { fact: string }) => fact);
    expect(facts).toContain('people');
  });

  test('says to a person which photo, how many faces, by which detector, and what is still to be said', () => {
    const { status, out } = plaatswijs('check', plain, ...onFacebook, '--photo', portrait, '--photo', wall);
    expect(status).toBe(3);
    expect(flat(out)).toMatch(
      /grace-hopper\.jpg \d gezicht\w* gevonden \(ssd-faceboxes-ultraface 1\).* tot dan is het persoon 1\./,
    );
    expect(flat(out)).toMatch(/brick\.jpg Geen gezicht gevonden\. .*een mens moet kijken.* persoon 2\./);
  });

  test('where no face was found nobody is supposed to be in it: also with the rest as usual it stays open', () => {
    const run = plaatswijs('check', plain, ...onFacebook, '--photo', wall, '--rest', 'usual', '--json');
    expect(run.status).toBe(3);
    expect(json(run).photos).toEqual([
      expect.objectContaining({ outcome: 'person-must-look', because: 'no-faces', person: 1 }),
    ]);
    const looked = plaatswijs(
      'check',
      plain,
      ...onFacebook,
      ...['--photo', wall, '-f', 'people=0', '--rest', 'usual'],
    );
    expect(looked.out).toMatch(/^Het protocol zegt hier niets over/);
    expect(looked.status).toBe(1);
  });

  test('what the author says goes before the detector, and the verdict carries its articles', () => {
    const child = ['--person', 'who=pupil,number=1,consent-guardian=written,shown=depicted'];
    const alone = plaatswijs(
      'check',
      plain,
      ...onFacebook,
      ...['--photo', portrait, ...child, '--rest', 'usual', '--json'],
    );
    const { answer, photos } = json(alone);
    expect(alone.status).toBe(1);
    expect(answer.tone).toBe('not');
    expect(JSON.stringify(answer)).toContain('tjonger.F.1a');
    expect(photos[0]).toMatchObject({ person: null });
    const many = child.map((flag) => flag.replace('number=1', 'number=24'));
    const group = plaatswijs(
      'check',
      plain,
      ...onFacebook,
      ...['--photo', classPhoto, ...many, '--rest', 'usual'],
    );
    expect(group.out).toMatch(/^Mag\b/);
    expect(group.status).toBe(0);
    expect(flat(group.out)).toContain('Je noemt er 24: kijk of je niemand vergeet.');
  });

  test('a photo needs no text, and gives the same bytes each time', () => {
    const args = ['check', '-p', 'asko', '--as', 'employee', '--photo', portrait, '--json'];
    const [one, other] = [1, 2].map(() => plaatswijsWith('', ...args, '--on', '2026-11-21'));
    expect(one?.status).toBe(3);
    expect(one).toEqual(other);
  });
});

describe('a photo that is none: one clear sentence each, status 2', () => {
  const whole = readFileSync(portrait);
  const drawing = file('drawing.jpg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const cut = file('cut.jpg', whole.subarray(0, whole.length / 2));

  test('every one of them is named', () => {
    const run = plaatswijs('check', plain, ...onFacebook, ...['--photo', drawing, '--photo', cut]);
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(flat(run.err)).toMatch(/drawing\.jpg: Dit is een tekening \(SVG\).*This is a drawing/);
    expect(flat(run.err)).toMatch(/cut\.jpg: Deze foto is niet heel/);
  });

  test.each([
    ['not there', ['--photo', join(folder, 'nothing.jpg')], /nothing\.jpg is not there/],
    ['a folder', ['--photo', folder], /is no file with a photo/],
    ['too many', Array.from({ length: 21 }, () => ['--photo', portrait]).flat(), /at most 20 photos/],
    ['a detector that is not there', ['--photo', portrait, '--detector', 'no.json'], /The detector is not/],
  ])('%s', (_, flags, sentence) => {
    const run = plaatswijs('check', plain, ...onFacebook, ...flags);
    expect(run).toMatchObject({ status: 2, out: '' });
    expect(flat(run.err)).toMatch(sentence);
    expect(run.err).not.toMatch(/\bat .*\.ts:|Error:/);
  });
});
