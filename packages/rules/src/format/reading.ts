import { makeProblem, type Position, type Problem, type ProblemCode } from './problem.ts';
import type { Expected, ProblemDetails } from './problem-sentences.ts';
import { didYouMean, nearestName } from './suggest.ts';
import type { Text } from './text.ts';
import type { YamlEntry, YamlNode } from './yaml-node.ts';

/**
 * One file being read. Readers never stop at a fault: they note it here and go on with a harmless stand-in of the
 * right type. Nothing of that reaches anybody, because a file with one error is refused as a whole.
 */
export interface Reading {
  readonly file: string;
  readonly problems: Problem[];
}

/** The lines of a map by name, and where the map stands. */
export interface Fields {
  readonly at: Position;
  readonly byName: ReadonlyMap<string, YamlEntry>;
}

/** Notes a problem. */
export function report<C extends ProblemCode>(
  reading: Reading,
  code: C,
  at: Position,
  details: ProblemDetails[C],
  suggestion: Text | null = null,
): void {
  reading.problems.push(makeProblem(code, reading.file, at, details, suggestion));
}

/** Notes that something of another shape was expected. Nothing at all has a sentence of its own. */
export function reportType(reading: Reading, node: YamlNode, expected: Expected): void {
  if (node.kind === 'scalar' && node.value === null) report(reading, 'empty-value', node.at, {});
  else report(reading, 'wrong-type', node.at, { expected }, quoteAdvice(node, expected));
}

function quoteAdvice(node: YamlNode, expected: Expected): Text | null {
  if (expected !== 'text' || node.kind !== 'scalar') return null;
  const quoted = `"${String(node.value)}"`;
  return { nl: `Zet er aanhalingstekens om: ${quoted}.`, en: `Put quotation marks around it: ${quoted}.` };
}

/** The lines of a map, which may only have the names given; a misspelt name is one fault, not two. */
export function readFields(
  node: YamlNode,
  required: readonly string[],
  optional: readonly string[],
  reading: Reading,
): Fields {
  if (node.kind !== 'map') {
    reportType(reading, node, 'map');
    return { at: node.at, byName: new Map() };
  }
  const allowed = [...required, ...optional];
  const byName = new Map(node.entries.map((entry) => [entry.key, entry]));
  const missing = new Set(required.filter((name) => !byName.has(name)));
  for (const { key, at } of node.entries) {
    if (allowed.includes(key)) continue;
    const free = allowed.filter((name) => !byName.has(name));
    const meant = nearestName(key, free);
    if (meant !== null) missing.delete(meant);
    report(reading, 'unknown-key', at, { key: shortened(key), allowed }, didYouMean(key, free));
  }
  for (const key of missing) report(reading, 'missing-key', node.at, { key });
  return { at: node.at, byName };
}

/** The value under a name, or undefined when the line is not there (its absence is already noted). */
export function fieldOf(fields: Fields, name: string): YamlNode | undefined {
  return fields.byName.get(name)?.value;
}

/** Notes values that are not among the allowed ones. */
export function reportNotAllowed(
  reading: Reading,
  at: Position,
  value: string,
  allowed: readonly string[],
): void {
  report(reading, 'not-allowed', at, { value: shortened(value), allowed }, didYouMean(value, allowed));
}

/** Enough of a text to recognise it in a sentence. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
