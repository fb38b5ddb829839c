import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestOf, isSameDigest, keyFromDirectory, randomCode, randomSecret, readCode } from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plaatswijs-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('the key of an installation is made once, for its owner only, and anything else in the file is refused', () => {
  const directory = path.join(folder, 'data');
  const key = keyFromDirectory(directory);
  expect(key).toHaveLength(32);
  expect(keyFromDirectory(directory)).toEqual(key);
  const file = path.join(directory, 'installation.key');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  writeFileSync(file, 'te kort');
  expect(() => keyFromDirectory(directory)).toThrow('32 bytes');
});

it('secrets and codes differ, and a code is read however it was typed', () => {
  expect(randomSecret()).toMatch(/^[\w-]{43}$/);
  expect(new Set(Array.from({ length: 100 }, randomSecret)).size).toBe(100);
  const code = randomCode(3);
  expect(code).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}$/);
  expect(readCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(code.replaceAll('-', ''));
  expect(isSameDigest(digestOf('a'), digestOf('a'))).toBe(true);
  expect(isSameDigest(digestOf('a'), digestOf('b'))).toBe(false);
  expect(isSameDigest(digestOf('a'), Buffer.alloc(0))).toBe(false);
});
