import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectPhoto } from '../src/inspect-photo.ts';
import { photoLimits } from '../src/limits.ts';
import { openPhoto } from '../src/opening/open-photo.ts';
import { readPixels } from '../src/opening/read-pixels.ts';
import { animated, animatedPng, archive, bomb, drawing, jpegWithPage, page, textBomb } from './hostile.ts';
import { astronaut, colourAt, difference, gradient, imageOf, picture, pixelsOf } from './pictures.ts';

const png = await imageOf(gradient(60, 40)).png().toBuffer();
const refusal = async (bytes: Uint8Array) => {
  const outcome = await inspectPhoto(bytes);
  return outcome.ok ? outcome.value : outcome.problem;
};
const readWhole = async (bytes: Uint8Array, longestSide: number | null = null) => {
  const opened = await openPhoto(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const read = await readPixels(opened.value, longestSide);
  if (!read.ok) throw new Error(read.problem.code);
  return { opened: opened.value, pixels: read.value };
};

describe('what is no photo is refused, each with its reason', () => {
  test('nothing, words, an archive and a page', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), archive, page, Buffer.alloc(5000, 7)])
      expect(await refusal(bytes)).toEqual({ code: 'not-an-image' });
  });

  test('types that are not taken are named', async () => {
    const made = imageOf(gradient(60, 40));
    const files: readonly (readonly [string, Buffer])[] = [
      ['svg', drawing],
      ['svg', Buffer.from('\ufeff<!-- x -->\n<svg viewBox="0 0 1 1"/>')],
      ['gif', await made.clone().gif().toBuffer()],
      ['gif', await animated('gif')],
      ['tiff', await made.clone().tiff().toBuffer()],
      ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n')],
      ['bmp', Buffer.from('BM\x36\0\0\0\0\0\0\0')],
      ['photoshop', Buffer.from('8BPS\0\x01')],
      ['jpeg-xl', Buffer.from([0xff, 0x0a, 0, 0])],
      ['video', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0isommp42', 'latin1')],
      ['camera-raw', Buffer.from('\0\0\0\x18ftypcrx \0\0\0\x01crx isom', 'latin1')],
    ];
    for (const [type, bytes] of files)
      expect(await refusal(bytes)).toEqual({ code: 'type-not-supported', type });
  });

  test('more than one picture after another', async () => {
    expect(await refusal(await animated('webp'))).toEqual({ code: 'animated' });
    expect(await refusal(animatedPng(png))).toEqual({ code: 'animated' });
    const sequence = Buffer.from('\0\0\0\x18ftypavis\0\0\0\0avifmif1', 'latin1');
    expect(await refusal(sequence)).toEqual({ code: 'animated' });
  });

  test('too many pixels, by the header alone and in no time', async () => {
    const begin = performance.now();
    expect(await refusal(bomb(30_000, 30_000))).toMatchObject({
      code: 'too-many-pixels',
      width: 30_000,
      height: 30_000,
      mostPixels: photoLimits.pixels,
    });
    expect(await refusal(bomb(40_000, 2))).toMatchObject({ code: 'too-many-pixels' });
    expect(await refusal(bomb(2 ** 31 - 1, 2 ** 31 - 1))).toHaveProperty('code');
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  test('too many bytes', async () => {
    const opened = await openPhoto(png, { ...photoLimits, bytes: 100 });
    expect(opened).toEqual({
      ok: false,
      problem: { code: 'too-many-bytes', bytes: png.length, mostBytes: 100 },
    });
  });

  test('a photo that ends too early, wherever that is', async () => {
    const webp = await sharp(astronaut).webp().toBuffer();
    const avif = await sharp(astronaut).resize(200).avif().toBuffer();
    for (const whole of [astronaut, png, webp, avif, picture('heic/portrait.heic')]) {
      for (const part of [0.1, 0.5, 0.9]) {
        const cut = whole.subarray(0, Math.floor(whole.length * part));
        expect(await refusal(cut), `${part} of ${whole.length}`).toEqual({ code: 'damaged' });
      }
    }
  });

  test('pixels promised and not there, a comment that swells, a beginning and then rubbish', async () => {
    expect(await refusal(bomb(7_000, 7_000))).toEqual({ code: 'damaged' });
    const swollen = await refusal(textBomb(png, 300));
    expect('code' in swollen ? swollen : swollen.kind).toSatisfy(
      (result) => result === 'png' || result.code === 'damaged',
    );
    const rubbish = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(4000, 0x5a)]);
    expect(await refusal(rubbish)).toEqual({ code: 'damaged' });
  });
});

describe('a photo that is something else too is taken as its pixels and nothing else', () => {
  test('an archive or a page behind it, a page in its comment', async () => {
    const plain = await readWhole(astronaut);
    for (const both of [
      Buffer.concat([astronaut, archive]),
      Buffer.concat([astronaut, page]),
      jpegWithPage(astronaut),
    ]) {
      const { pixels } = await readWhole(both);
      expect(difference(pixels, plain.pixels)).toBe(0);
    }
  });

  test('what begins as something else is that', async () => {
    expect(await refusal(Buffer.concat([page, astronaut]))).toEqual({ code: 'not-an-image' });
    expect(await refusal(Buffer.concat([Buffer.from('%PDF-1.4 '), astronaut]))).toMatchObject({
      type: 'pdf',
    });
  });
});

describe('photos are read as they are seen', () => {
  test('every type, by content', async () => {
    const made = imageOf(gradient(80, 60));
    const files = [
      ['jpeg', await made.clone().jpeg().toBuffer()],
      ['png', await made.clone().png().toBuffer()],
      ['webp', await made.clone().webp().toBuffer()],
      ['avif', await made.clone().avif({ quality: 90 }).toBuffer()],
    ] as const;
    for (const [kind, bytes] of files) {
      const { opened, pixels } = await readWhole(bytes);
      expect(opened).toMatchObject({ kind, width: 80, height: 60 });
      expect(difference(pixels, await pixelsOf(bytes))).toBeLessThan(1);
    }
  });

  test('all eight ways a camera can be held', async () => {
    // A red corner at the upper left of the upright photo, 60 wide and 40 high.
    for (let orientation = 1; orientation <= 8; orientation++) {
      const turned = await turnedAway(orientation)
        .jpeg({ quality: 95 })
        .withMetadata({ orientation })
        .toBuffer();
      const { opened, pixels } = await readWhole(turned);
      expect(opened).toMatchObject({ width: 60, height: 40 });
      expect(pixels).toMatchObject({ width: 60, height: 40 });
      const [red = 0, green = 0] = colourAt(pixels, 4, 4);
      expect(red - green, `orientation ${orientation}`).toBeGreaterThan(150);
      const [otherRed = 0, , otherBlue = 0] = colourAt(pixels, 55, 35);
      expect(otherBlue - otherRed).toBeGreaterThan(150);
    }
  });

  test('colours of another profile are brought to sRGB', async () => {
    const wide = await sharp(astronaut).png().withIccProfile('p3').toBuffer();
    const { opened, pixels } = await readWhole(wide);
    expect(opened.carries).toContain('profile');
    expect(difference(pixels, await pixelsOf(astronaut))).toBeLessThan(1);
  });

  test('the same when it is made smaller: then colours are brought over last', async () => {
    for (const profile of ['p3', 'srgb']) {
      const wide = await sharp(astronaut).png().withIccProfile(profile).toBuffer();
      const small = await sharp(astronaut).resize(200, 200, { kernel: 'linear' }).png().toBuffer();
      const { opened, pixels } = await readWhole(wide, 200);
      expect(opened.carries).toContain('profile');
      expect(difference(pixels, await pixelsOf(small)), profile).toBeLessThan(1.5);
    }
    const { pixels } = await readWhole(picture('heic/wide-colours.heic'), 120);
    const whole = await readWhole(picture('heic/wide-colours.heic'));
    const reduced = await pixelsOf(
      await imageOf(whole.pixels).resize(120, 80, { kernel: 'linear' }).png().toBuffer(),
    );
    expect(difference(pixels, reduced)).toBeLessThan(3);
  });

  test('grey, sixteen bits, four printing colours and transparent ones become three colours', async () => {
    const grey = await sharp(astronaut).resize(60).greyscale().toColourspace('b-w').png().toBuffer();
    const deep = await sharp(astronaut).resize(60).toColourspace('rgb16').png().toBuffer();
    const print = await sharp(astronaut).resize(60).toColourspace('cmyk').jpeg().toBuffer();
    for (const bytes of [grey, deep, print]) {
      for (const longestSide of [null, 30]) {
        const { pixels } = await readWhole(bytes, longestSide);
        expect(pixels.data.length).toBe(pixels.width * pixels.height * 3);
      }
    }
    const glass = sharp({ create: { width: 8, height: 8, channels: 4, background: '#ff000000' } });
    const { pixels } = await readWhole(await glass.png().toBuffer());
    expect(colourAt(pixels, 3, 3)).toEqual([255, 255, 255]);
  });

  test('made smaller while it is read, never larger', async () => {
    expect((await readWhole(astronaut, 100)).pixels).toMatchObject({ width: 100, height: 100 });
    expect((await readWhole(astronaut, 4000)).pixels).toMatchObject({ width: 512, height: 512 });
  });
});

describe('HEIC', () => {
  test('is turned by its own property, not a second time by EXIF', async () => {
    const portrait = await readWhole(picture('heic/portrait.heic'));
    expect(portrait.opened).toMatchObject({ kind: 'heic', width: 160, height: 240 });
    expect(portrait.pixels).toMatchObject({ width: 160, height: 240 });
    const landscape = await readWhole(picture('heic/exif-says-turned.heic'));
    expect(landscape.opened).toMatchObject({ width: 240, height: 160, carries: ['exif', 'profile'] });
    expect(landscape.pixels).toMatchObject({ width: 240, height: 160 });
  });

  test('whose header is about another size than its picture is refused', async () => {
    const other = Buffer.from(picture('heic/portrait.heic'));
    const size = other.indexOf('ispe', 0, 'latin1') + 8;
    expect(other.readUInt32BE(size)).toBe(240);
    other.writeUInt32BE(176, size);
    expect(await refusal(other)).toEqual({ code: 'damaged' });
  });

  test('keeps its colours, whatever profile it was packed with', async () => {
    const original = await pixelsOf(
      await sharp(astronaut)
        .extract({ left: 0, top: 0, width: 480, height: 320 })
        .resize(240, 160)
        .png()
        .toBuffer(),
    );
    for (const name of ['wide-colours', 'exif-says-turned']) {
      const { pixels } = await readWhole(picture(`heic/${name}.heic`));
      expect(difference(pixels, original), name).toBeLessThan(5);
    }
  });
});

/** The upright picture as a camera held that way stores it: red in the corner, blue elsewhere. */
function turnedAway(orientation: number) {
  const [width, height] = [60, 40];
  const lying = orientation >= 5;
  const stored = { width: lying ? height : width, height: lying ? width : height };
  const [right, lowest] = [width - 1, height - 1];
  const seenAt: readonly ((x: number, y: number) => readonly [number, number])[] = [
    (x, y) => [x, y],
    (x, y) => [right - x, y],
    (x, y) => [right - x, lowest - y],
    (x, y) => [x, lowest - y],
    (x, y) => [y, x],
    (x, y) => [right - y, x],
    (x, y) => [right - y, lowest - x],
    (x, y) => [y, lowest - x],
  ];
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < stored.height; row++) {
    for (let column = 0; column < stored.width; column++) {
      const [x, y] = seenAt[orientation - 1]?.(column, row) ?? [0, 0];
      data.set(x < 10 && y < 10 ? [255, 0, 0] : [0, 0, 255], (row * stored.width + column) * 3);
    }
  }
  return imageOf({ data, ...stored });
}
