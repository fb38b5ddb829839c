import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plaatswijs } from './run-plaatswijs.ts';

const pictures = fileURLToPath(new URL('../../photo/test/pictures', import.meta.url));
const truth = join(pictures, 'ground-truth.json');
const portrait = join(pictures, 'sources/grace-hopper.jpg');
const wall = join(pictures, 'sources/brick.jpg');
const folder = mkdtempSync(join(tmpdir(), 'plaatswijs-photo-'));
const drawing = join(folder, 'drawing.jpg');
const cut = join(folder, 'cut.jpg');
/** The face, as who drew it by hand saw it. */
const face = [176, 128, 184, 203];

beforeAll(() => {
  writeFileSync(drawing, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const whole = readFileSync(portrait);
  writeFileSync(cut, whole.subarray(0, whole.length / 2));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const newFolder = () => join(folder, `out-${count++}`);
const keepFile = (list: unknown) => {
  const file = join(folder, `keep-${count++}.json`);
  writeFileSync(file, JSON.stringify(list));
  return file;
};

/** What was told, however it was broken into lines. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('photo faces', () => {
  test('tells where they are, and for programs everything', () => {
    const { status, out } = plaatswijs('photo', 'faces', portrait, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        file: portrait,
        outcome: 'faces',
        width: 512,
        height: 600,
        faces: expect.arrayContaining([expect.objectContaining({ score: expect.closeTo(1, 2) })]),
        detector: {
          name: 'ssd-faceboxes-ultraface',
          version: '1',
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    ]);
  });

  test('says of each photo what is wrong with it, by what is in it', () => {
    const { status, out, err } = plaatswijs('photo', 'faces', drawing, cut, wall, portrait);
    expect(status).toBe(1);
    expect(flat(out)).toContain('drawing.jpg Dit is een tekening (SVG)');
    expect(flat(out)).toContain('niet tot het einde te lezen');
    expect(flat(out)).toContain('een mens moet kijken');
    expect(flat(out)).toMatch(/512 × 600 \d gevonden/);
    expect(err).toBe('4/4\n');
  });

  test('a name that leads nowhere, or a detector that is not there: nothing is done', () => {
    const nowhere = plaatswijs('photo', 'faces', join(folder, 'nothing.jpg'));
    expect(nowhere).toMatchObject({ status: 2, out: '', err: expect.stringContaining('is not there') });
    const { status, out, err } = plaatswijs(
      'photo',
      'faces',
      portrait,
      '--detector',
      join(folder, 'no.json'),
    );
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('De detector is er niet');
  });
});

describe('photo redact', () => {
  test('covers every face, and leaves out what a person must look at', () => {
    const out = newFolder();
    const run = plaatswijs('photo', 'redact', portrait, wall, drawing, '--out', out, '--lang', 'en');
    expect(run.status).toBe(1);
    expect(readdirSync(out)).toEqual(['grace-hopper.jpg']);
    expect(run.out).toMatch(/✓ .*grace-hopper\.jpg/);
    expect(flat(run.out)).toMatch(/[1-9] covered, 0 visible/);
    expect(run.out).toMatch(/✗ .*brick\.jpg/);
    expect(run.err).toContain('Look at every photo');
  });

  test('keeps visible who may be seen, and makes what a person has looked at; a blur comes with a warning', () => {
    const out = newFolder();
    const keep = keepFile({
      'grace-hopper.jpg': { keep: [face] },
      'brick.jpg': { add: [[10, 10, 50, 50]] },
    });
    const flags = ['--out', out, '--keep', keep, '--format', 'webp', '--style', 'blur'];
    const run = plaatswijs('photo', 'redact', portrait, wall, ...flags);
    expect(run.status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['brick.webp', 'grace-hopper.webp']);
    expect(flat(run.out)).toMatch(/grace-hopper\.webp \d bedekt, 1 zichtbaar/);
    expect(flat(run.out)).toMatch(/brick\.webp 1 bedekt, 0 zichtbaar/);
    expect(run.err).toContain('vervagen is terug te draaien');
  });

  test('never writes over a file, nor two photos into one', () => {
    const out = newFolder();
    expect(plaatswijs('photo', 'redact', portrait, portrait, '--out', out)).toMatchObject({ status: 2 });
    expect(existsSync(out)).toBe(false);
    const run = plaatswijs('photo', 'redact', portrait, '--out', join(pictures, 'sources'));
    expect(run).toMatchObject({ status: 2, err: expect.stringContaining('is er al') });
  });

  test.each([
    ['--style', 'smudge'],
    ['--longest-side', 'small'],
    ['--keep', () => keepFile({ 'a.jpg': { keep: [[1, 2, 3]] } })],
  ])('%s that is not right is told before anything is done', (flag, value) => {
    const out = newFolder();
    const said = typeof value === 'string' ? value : value();
    const run = plaatswijs('photo', 'redact', portrait, '--out', out, flag, said);
    expect(run).toMatchObject({ status: 2, err: expect.stringContaining(said) });
    expect(existsSync(out)).toBe(false);
  });
});

describe('photo measure', () => {
  test('lays what is found beside the truth', () => {
    const { status, out } = plaatswijs('photo', 'measure', pictures, '--truth', truth, '--json');
    expect(status).toBe(0);
    const { score, leftOut, time } = JSON.parse(out);
    expect(score).toMatchObject({ photos: 5, faces: { all: 113 } });
    expect(score.faces.found).toBeGreaterThan(108);
    expect(leftOut).toEqual([]);
    expect(time.whole).toBeGreaterThan(time.inference);
  });

  test('photos that are not there, or are others, are told and not measured', () => {
    const image = (file: string, sha256?: string) => ({ file, sha256, faces: [{ box: face }] });
    const list = join(folder, 'truth.json');
    const images = [
      image('elsewhere/grace-hopper.jpg'),
      image('astronaut.jpg', '0'.repeat(64)),
      image('no.jpg'),
    ];
    writeFileSync(list, JSON.stringify({ images }));
    const { status, out } = plaatswijs(
      'photo',
      'measure',
      join(pictures, 'sources'),
      '--truth',
      list,
      '--lang',
      'en',
    );
    expect(status).toBe(1);
    expect(out).toMatch(/found\s+100\.0% {2}1\/1/);
    expect(out).toMatch(/astronaut\.jpg\s+Another photo/);
    expect(out).toMatch(/no\.jpg\s+Not in the folder/);
  });

  test('a list that is none', () => {
    expect(plaatswijs('photo', 'measure', pictures, '--truth', portrait)).toMatchObject({ status: 2 });
    expect(plaatswijs('photo', 'measure', portrait, '--truth', truth)).toMatchObject({ status: 2 });
  });
});
