import { randomBytes } from 'node:crypto';

/** Gives a number from −1 to 1 that nobody can guess. */
export type Noise = () => number;

const bytesAtOnce = 1024;

/** Noise from the random source of the machine. */
export function unguessableNoise(): Noise {
  let bytes = randomBytes(bytesAtOnce);
  let at = 0;
  return () => {
    if (at + 2 > bytes.length) {
      bytes = randomBytes(bytesAtOnce);
      at = 0;
    }
    const value = bytes.readUInt16LE(at);
    at += 2;
    return (value / 0xffff) * 2 - 1;
  };
}
