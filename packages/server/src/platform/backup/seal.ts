import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { promisify } from 'node:util';
import { altered, truncated, unreadable, wrongPassphrase } from './backup-refusal.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';

// The outside of a backup (README.md, "The seal"): one line of JSON, then frames, each encrypted by itself. A frame's nonce
// is its number and whether it is the last one, so frames can't be left out, repeated, swapped or cut off unseen.

const frameSize = 65_536;
const tagSize = 16;
const cipher = 'aes-256-gcm';
/** The form of what is made; the first form held no files, and is read too. */
const version = 2;
const readable: readonly number[] = [1, version];

/** What a guess at the passphrase costs: scrypt's N, a power of two. */
export type GuessCost = number;

/** 128 MiB of memory and about half a second a guess: OWASP's advice for scrypt. */
const usualCost: GuessCost = 131_072;

/** The first line of a backup. */
interface SealLine {
  readonly format: 'plaatswijs-backup';
  readonly version: number;
  readonly cipher: typeof cipher;
  readonly kdf: {
    readonly name: 'scrypt';
    readonly N: number;
    readonly r: number;
    readonly p: number;
    readonly salt: string;
  };
}

interface Keys {
  readonly cipherKey: Buffer;
  readonly checkKey: Buffer;
}

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** Encrypts a stream of bytes with a key from the passphrase. */
export async function* seal(
  plain: AsyncIterable<Buffer>,
  passphrase: string,
  guessCost: GuessCost = usualCost,
): AsyncGenerator<Buffer> {
  const cost = { N: guessCost, r: 8, p: 1 } as const;
  const salt = randomBytes(16);
  const kdf = { name: 'scrypt', ...cost, salt: salt.toString('base64') } as const;
  const line = JSON.stringify({ format: 'plaatswijs-backup', version, cipher, kdf } satisfies SealLine);
  const keys = await deriveKeys(passphrase, cost, salt);
  yield Buffer.from(`${line}\n${checkOf(keys, line).toString('base64')}\n`);
  let number = 0;
  let held: Buffer = Buffer.alloc(0);
  for await (const bytes of plain) {
    held = Buffer.concat([held, bytes]);
    while (held.length > frameSize) {
      yield sealFrame(keys, line, number++, false, held.subarray(0, frameSize));
      held = held.subarray(frameSize);
    }
  }
  yield sealFrame(keys, line, number, true, held);
}

/** Decrypts what `seal` made. Bytes come out only after their frame was found to be whole and in its place. */
export async function* unseal(sealed: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const reader = byteReader(sealed);
  const line = await readHead(reader);
  const { kdf } = readSealLine(line);
  const keys = await deriveKeys(passphrase, kdf, Buffer.from(kdf.salt, 'base64'));
  const check = Buffer.from(await readHead(reader), 'base64');
  const expected = checkOf(keys, line);
  if (check.length !== expected.length || !timingSafeEqual(check, expected)) throw wrongPassphrase();
  for (let number = 0; ; number++) {
    const head = await reader.exactly(5);
    if (head === null) throw truncated();
    const size = head.readUInt32BE(0);
    const isLast = head[4] === 1;
    if (size > frameSize) throw altered();
    const body = await reader.exactly(size + tagSize);
    if (body === null) throw truncated();
    yield openFrame(keys, line, number, isLast, body);
    if (!isLast) continue;
    if ((await reader.exactly(1)) !== null) throw altered();
    return;
  }
}

async function readHead(reader: ByteReader): Promise<string> {
  const line = await reader.line(2000);
  if (line === null) throw unreadable();
  return line;
}

/** The costs come from a file that may be anybody's, so they have a bound. */
function readSealLine(line: string): SealLine {
  try {
    const read = JSON.parse(line) as SealLine;
    const { N, r, p, salt } = read.kdf;
    const known =
      read.format === 'plaatswijs-backup' && readable.includes(read.version) && read.cipher === cipher;
    const bounded = [N, r, p].every(Number.isInteger) && N <= 1_048_576 && r <= 16 && p <= 4;
    if (known && bounded && typeof salt === 'string') return read;
  } catch {
    // Not even JSON.
  }
  throw unreadable();
}

async function deriveKeys(
  passphrase: string,
  { N, r, p }: { readonly N: number; readonly r: number; readonly p: number },
  salt: Buffer,
): Promise<Keys> {
  const bytes = await derive(passphrase.normalize('NFKC'), salt, 64, { N, r, p, maxmem: 256 * N * r });
  return { cipherKey: bytes.subarray(0, 32), checkKey: bytes.subarray(32) };
}

function checkOf({ checkKey }: Keys, line: string): Buffer {
  return createHmac('sha256', checkKey).update(line).digest();
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 4, 6);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
}

function sealFrame(
  { cipherKey }: Keys,
  line: string,
  number: number,
  isLast: boolean,
  plain: Buffer,
): Buffer {
  const sealing = createCipheriv(cipher, cipherKey, nonceOf(number, isLast));
  sealing.setAAD(createHash('sha256').update(line).digest());
  const head = Buffer.alloc(5);
  head.writeUInt32BE(plain.length, 0);
  head.writeUInt8(isLast ? 1 : 0, 4);
  return Buffer.concat([head, sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
}

function openFrame({ cipherKey }: Keys, line: string, number: number, isLast: boolean, body: Buffer): Buffer {
  const opening = createDecipheriv(cipher, cipherKey, nonceOf(number, isLast), { authTagLength: tagSize });
  opening.setAAD(createHash('sha256').update(line).digest());
  opening.setAuthTag(body.subarray(body.length - tagSize));
  try {
    return Buffer.concat([opening.update(body.subarray(0, body.length - tagSize)), opening.final()]);
  } catch {
    throw altered();
  }
}
