/** Red, green and blue of every pixel, and alpha where there are four channels; 0 to 255, row after row. */
interface BarePixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
}

const types = { short: 3, long: 4, bytes: 7 } as const;

type Entry = readonly [tag: number, type: number, count: number, value: number];

/**
 * Bare pixels and the colour profile they were packed with, as an uncompressed TIFF: the way to hand both to a library
 * that takes a profile only from a file. It never leaves the memory.
 */
export function wrapAsTiff({ data, width, height, channels }: BarePixels, profile: Uint8Array): Uint8Array {
  const count = channels === 4 ? 12 : 11;
  const listAt = 8;
  const bitsAt = listAt + 2 + count * 12 + 4;
  const profileAt = bitsAt + 8;
  const pixelsAt = profileAt + profile.length + (profile.length % 2);
  const entries: readonly Entry[] = [
    [256, types.long, 1, width],
    [257, types.long, 1, height],
    [258, types.short, channels, bitsAt],
    [259, types.short, 1, 1],
    [262, types.short, 1, 2],
    [273, types.long, 1, pixelsAt],
    [277, types.short, 1, channels],
    [278, types.long, 1, height],
    [279, types.long, 1, data.length],
    [284, types.short, 1, 1],
    // What the fourth channel is: alpha that the colours were not multiplied by.
    ...(channels === 4 ? [[338, types.short, 1, 2] as const] : []),
    [34675, types.bytes, profile.length, profileAt],
  ];
  const file = Buffer.alloc(pixelsAt + data.length);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(listAt, 4);
  file.writeUInt16LE(count, listAt);
  entries.forEach(([tag, type, values, value], index) => {
    const at = listAt + 2 + index * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(values, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  for (let channel = 0; channel < channels; channel++) file.writeUInt16LE(8, bitsAt + channel * 2);
  file.set(profile, profileAt);
  file.set(data, pixelsAt);
  return file;
}
