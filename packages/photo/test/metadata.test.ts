import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { doTask } from '../src/workers/do-task.ts';
import { astronaut, picture } from './pictures.ts';

const secret = 'Fabelschool groep 6';
const xmp = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:description="${secret}"/></rdf:RDF></x:xmpmeta>`;

/** A photo as a telephone makes it: place, device, time, maker notes, words, and a small copy of itself. */
async function told(type: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const image = sharp(astronaut)
    .withExif({
      IFD0: { Make: secret, Model: secret, ImageDescription: secret, Copyright: secret },
      IFD2: { DateTimeOriginal: '2026:05:05 10:00:00', MakerNote: secret, UserComment: secret },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 22/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '4/1 53/1 0/1',
      },
    })
    .withXmp(xmp)
    .withIccProfile('p3', { attach: true });
  switch (type) {
    case 'jpeg':
      return withThumbnailAndIptc(await image.jpeg().toBuffer());
    case 'png':
      return image.png().toBuffer();
    case 'webp':
      return image.webp().toBuffer();
    case 'avif':
      return image.avif().toBuffer();
  }
}

/** Adds what cameras and editors put into a JPEG: a whole small JPEG, and words in the form of newspapers (IPTC). */
async function withThumbnailAndIptc(jpeg: Buffer): Promise<Buffer> {
  const small = await sharp(astronaut).resize(64).jpeg().toBuffer();
  const record = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, secret.length]), Buffer.from(secret)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(record.length);
  const odd = Buffer.alloc(record.length % 2);
  const iptc = [Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), size, record, odd];
  const thumbnail = [Buffer.from('JFXX\0\x10', 'latin1'), small];
  return Buffer.concat([
    jpeg.subarray(0, 2),
    part(0xe0, Buffer.concat(thumbnail)),
    part(0xed, Buffer.concat(iptc)),
    part(0xfe, Buffer.from(secret)),
    jpeg.subarray(2),
  ]);
}

function part(marker: number, held: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(held.length + 2, 2);
  return Buffer.concat([head, held]);
}

const noDetector = () => Promise.reject(new Error('no detector is needed here'));

async function renditionsOf(photo: Uint8Array) {
  const region = { x: 180, y: 62, width: 94, height: 116 };
  const requests = (['jpeg', 'webp'] as const).flatMap((format) =>
    [undefined, 200].map((longestSide) => ({
      regions: [region],
      format,
      ...(longestSide === undefined ? {} : { longestSide }),
    })),
  );
  const answer = await doTask({ kind: 'renditions', photo, requests }, noDetector);
  if (answer.kind !== 'renditions' || !answer.outcome.ok) throw new Error('a rendition was refused');
  return answer.outcome.value;
}

/** Beginnings of everything that may hold words, places or small pictures, and of a profile of a device. */
const traces = [
  'Exif', 'GPS', 'II*\0', 'MM\0*', 'http://ns.adobe.com', 'xpacket', 'x:xmpmeta', '8BIM', 'Photoshop', 'JFXX',
  'MPF', 'ICC_PROFILE', 'ICCP', 'EXIF', 'XMP ', 'acsp', 'Apple', '2026:05:05', secret,
]; // biome-ignore format: one list

describe('nothing but pixels leaves', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s', async (type) => {
    const photo = await told(type);
    const before = Object.keys(ExifReader.load(photo));
    expect(before, 'the photo itself does tell').toEqual(expect.arrayContaining(['Make', 'GPSLatitude']));
    for (const { bytes, format } of await renditionsOf(photo)) {
      const file = Buffer.from(bytes);
      for (const trace of traces) expect(file.includes(trace, 0, 'latin1'), trace).toBe(false);
      const { exif, xmp: words, iptc, icc, orientation, gainMap, comments } = await sharp(file).metadata();
      expect([exif, words, iptc, icc, orientation, gainMap, comments]).toEqual(Array(7).fill(undefined));
      const left = Object.keys(ExifReader.load(file)).sort();
      expect(left, 'an independent reader').toEqual(format === 'jpeg' ? jpegItself : webpItself);
      // One picture in the file and no second, smaller one.
      if (format === 'jpeg') expect(file.indexOf(Buffer.from([0xff, 0xd8, 0xff]), 1)).toBe(-1);
    }
  });

  test('heic', async () => {
    const photo = picture('heic/exif-says-turned.heic');
    expect(Object.keys(ExifReader.load(photo))).toContain('GPSLatitude');
    for (const { bytes } of await renditionsOf(photo)) {
      for (const trace of traces) expect(Buffer.from(bytes).includes(trace, 0, 'latin1'), trace).toBe(false);
    }
  });
});

/** What a reader tells of every JPEG and WebP: how it is packed. */
const jpegItself = [
  'Bits Per Sample',
  'Color Components',
  'FileType',
  'Image Height',
  'Image Width',
  'Subsampling',
];
const webpItself = ['FileType'];
