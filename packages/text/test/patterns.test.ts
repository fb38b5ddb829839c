import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

// The backend that is plain JavaScript, so that the answer is the same on every machine.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

const sources = new URL('../src/', import.meta.url);

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in the sources, found by reading the code and not by a list to keep. */
function patternsOf(file: string): readonly Pattern[] {
  const code = readFileSync(new URL(file, sources), 'utf8');
  const patterns: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  expect(code.includes('new RegExp('), `${file} writes its patterns out, so that they can be checked`).toBe(
    false,
  );
  return patterns;
}

const patterns = globSync('**/*.ts', { cwd: sources })
  .filter((file) => !file.startsWith('generated'))
  .flatMap(patternsOf);

it('finds the patterns', () => {
  expect(patterns.length).toBeGreaterThan(15);
});

// A pattern of second degree is quick enough on 20,000 characters only where its repeats are bounded; recheck knows.
it.each(patterns)('no text makes it slow: $file /$source/', ({ source, flags }) => {
  const { status } = checkSync(source, flags, { timeout: 50_000, randomSeed: 20_261_121 });
  expect(status).toBe('safe');
});
