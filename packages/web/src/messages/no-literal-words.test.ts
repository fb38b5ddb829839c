import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Every word on screen stands in a catalogue, so that a language can be added and a text changed in one place.

const sources = fileURLToPath(new URL('..', import.meta.url));

/** Properties a person reads or hears. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'cancel',
  'caption',
  'confirm',
  'error',
  'help',
  'label',
  'lead',
  'message',
  'placeholder',
  'says',
  'sentence',
  'title',
  'word',
  'words',
]);
const letters = /\p{L}{2}/u;

/** Words written in a JSX source instead of in a catalogue, each with its line. */
function literalWords(name: string, text: string): readonly string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, words: string) => {
    if (!letters.test(words)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${name}:${line + 1} ${words.trim()}`);
  };
  const literalsIn = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) report(node, node.text);
    else if (ts.isTemplateExpression(node))
      report(
        node,
        [node.head, ...node.templateSpans.map((one) => one.literal)].map((part) => part.text).join(' '),
      );
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(literalsIn);
    else if (ts.isBinaryExpression(node)) [node.left, node.right].forEach(literalsIn);
    else if (ts.isParenthesizedExpression(node) || ts.isJsxExpression(node)) node.forEachChild(literalsIn);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) literalsIn(node);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(file)) && node.initializer)
      literalsIn(node.initializer);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

describe('words on screen', () => {
  it('stand in the catalogues, not in the components', () => {
    const files = globSync('**/*.tsx', { cwd: sources });
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) =>
      literalWords(relative('.', file), readFileSync(`${sources}/${file}`, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['<p>Mag dit?</p>', ['a.tsx:1 Mag dit?']],
    ['<b>{open ? "Sluit" : t.open}</b>', ['a.tsx:1 Sluit']],
    ['<X label="Naam" id="name" className="pw-row" />', ['a.tsx:1 Naam']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a component
    ['<X title={`Artikel ${n}`} />', ['a.tsx:1 Artikel']],
    ['<p>{t.title}: {n} · 99+</p>', []],
  ])('are found in %s', (source, expected) => {
    expect(literalWords('a.tsx', `export const a = ${source};`)).toEqual(expected);
  });
});
