import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** Writes so many paragraphs of sixty words and throws the file away; prints how many bytes it was. */
const program = (paragraphs: number) => `
import { writePdf } from ${JSON.stringify(new URL('./write-pdf.ts', import.meta.url).href)};
function* blocks() {
  for (let at = 0; at < ${paragraphs}; at += 1)
    yield { kind: 'paragraph', runs: [{ text: Array.from({ length: 60 }, (_, word) => 'woord' + (at * 60 + word)).join(' ') }] };
}
let bytes = 0;
const text = { title: 'Lang', language: 'nl', author: 'x', head: null, foot: '', madeAt: new Date(0), blocks: blocks() };
for await (const part of writePdf(text)) bytes += part.length;
console.log(bytes);
`;

test('LET-25 a document is written as it comes: fifteen hundred paragraphs of ever new words in forty megabytes', async () => {
  const { stdout } = await run(
    process.execPath,
    ['--max-old-space-size=40', '--experimental-strip-types', '--input-type=module', '-e', program(1500)],
    { timeout: 120_000 },
  );
  expect(Number(stdout)).toBeGreaterThan(300_000);
}, 120_000);
