import type { Verdict } from '../assess/verdict.ts';
import { type Outcome, outcomes } from './protocol.ts';
import { readWord, stringOf } from './read-values.ts';
import { type Fields, fieldOf, type Reading, readFields, report, reportType } from './reading.ts';

/** What the authors of a scenario expect the protocol to answer. */
export interface Expectation {
  /** The answer; null where only verdicts are expected, for instance because a fact is still missing. */
  readonly expect: {
    readonly outcome: Outcome;
    /** Exactly these norms are cited, without the protocol's prefix; null when that is not said. */
    readonly cites: readonly string[] | null;
  } | null;
  /** Verdicts of single norms, by id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

const verdicts = [
  'inapplicable',
  'applies',
  'complied',
  'violated',
  'permitted',
  'defeated',
  'undetermined',
] as const satisfies readonly Verdict[];

/** Reads the expected answer, and the verdicts of single norms where they are given. */
export function readExpectation(fields: Fields, reading: Reading): Expectation {
  return { expect: readExpect(fields, reading), verdicts: readVerdicts(fields, reading) };
}

function readExpect(fields: Fields, reading: Reading): Expectation['expect'] {
  const node = fieldOf(fields, 'expect');
  if (node === undefined) {
    if (!fields.byName.has('verdicts')) report(reading, 'missing-key', fields.at, { key: 'expect' });
    return null;
  }
  const expect = readFields(node, ['outcome'], ['cites'], reading);
  const outcome = readWord(expect, 'outcome', outcomes, reading) ?? 'silent';
  return { outcome, cites: readCites(expect, reading) };
}

/** An empty list says that nothing is cited; a missing one says nothing. */
function readCites(fields: Fields, reading: Reading): readonly string[] | null {
  const node = fieldOf(fields, 'cites');
  if (node === undefined) return null;
  if (node.kind !== 'list') reportType(reading, node, 'list');
  return node.kind === 'list' ? node.items.map((item) => stringOf(item, reading)) : [];
}

function readVerdicts(fields: Fields, reading: Reading): ReadonlyMap<string, Verdict> {
  const node = fieldOf(fields, 'verdicts');
  const found = new Map<string, Verdict>();
  if (node === undefined) return found;
  if (node.kind !== 'map') reportType(reading, node, 'map');
  else {
    const lines: Fields = { at: node.at, byName: new Map(node.entries.map((entry) => [entry.key, entry])) };
    for (const { key } of node.entries) {
      const verdict = readWord(lines, key, verdicts, reading);
      if (verdict !== undefined) found.set(key, verdict);
    }
  }
  return found;
}
