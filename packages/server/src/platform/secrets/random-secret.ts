import { randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that nobody mistakes for each other, read aloud or on paper. */
const readable = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A secret nobody guesses: 256 bits, in base64url. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret that a person types over, in groups of four: a group is good for almost 20 bits. */
export function randomCode(groups: number): string {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/**
 * The code that belongs to these bytes, in groups of four, for one that has to be printed again: whoever cannot make the
 * bytes cannot make the code. With 32 bytes no letter is likelier than another.
 */
export function codeFrom(bytes: Uint8Array, groups: number): string {
  let rest = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const next = () => {
    const letter = readable[Number(rest % BigInt(readable.length))] ?? '';
    rest /= BigInt(readable.length);
    return letter;
  };
  return Array.from({ length: groups }, () => Array.from({ length: 4 }, next).join('')).join('-');
}

/** A typed code as it was printed: spaces, hyphens and small letters make no difference. */
export function readCode(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase();
}
