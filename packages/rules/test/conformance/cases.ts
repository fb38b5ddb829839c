import { readFileSync } from 'node:fs';
import { protocolsFolder } from '@plaatswijs/protocol-files';
import { parse } from 'yaml';
import { strengthOf } from '../../src/assess/answers.ts';
import { assess } from '../../src/assess/assess.ts';
import type { Assessment } from '../../src/assess/assessment.ts';
import type { CompiledProtocol } from '../../src/assess/compiled.ts';
import { readSituation } from '../../src/facts/read-situation.ts';
import { withUsual } from '../../src/facts/with-usual.ts';
import type { Outcome } from '../../src/format/protocol.ts';

type Facts = Readonly<Record<string, unknown>>;

interface Expected {
  readonly outcome: Outcome;
  readonly cites: readonly string[];
  /** Further articles that bear on the situation. */
  readonly also?: readonly string[];
}

/** One situation and what each protocol must answer; the format is described at the top of cases.yaml. */
export interface Case {
  readonly act: string;
  readonly what: string;
  readonly listed?: boolean;
  readonly as?: string;
  readonly facts: Facts;
  readonly expect: Readonly<Record<string, Expected>>;
}

interface CaseFile {
  readonly on: string;
  readonly groups: Readonly<Record<string, readonly Facts[]>>;
  readonly cases: readonly Case[];
}

/** What came out of one case under one protocol. */
export interface CellResult {
  readonly outcome: Outcome | null;
  /** Rows, without the protocol's prefix. */
  readonly cites: readonly string[];
}

export const caseFile = parse(readFileSync(`${protocolsFolder}/conformance/cases.yaml`, 'utf8')) as CaseFile;

/** Asks a protocol one case: of everybody the case names, the strongest answer with the articles that give it. */
export function answerCase(compiled: CompiledProtocol, { as, facts }: Case): CellResult {
  const people = as === undefined ? [{}] : (caseFile.groups[as] ?? []);
  const answers = people.map((person) => assessFacts(compiled, { ...facts, ...person }).answer);
  const strength = (outcome: Outcome | null) => (outcome === null ? -1 : strengthOf[outcome]);
  const strongest = Math.min(...answers.map(({ outcome }) => strength(outcome)));
  const chosen = answers.filter(({ outcome }) => strength(outcome) === strongest);
  const cites = chosen.flatMap(({ citations }) =>
    citations.map(({ id }) => id.slice(compiled.protocol.id.length + 1)),
  );
  return { outcome: chosen[0]?.outcome ?? null, cites: [...new Set(cites)].sort() };
}

/** Assesses facts written as in a case, the rest as usual. */
function assessFacts(compiled: CompiledProtocol, facts: Facts): Assessment {
  const read = readSituation(
    { referenceDate: caseFile.on, facts: Object.entries(facts) },
    compiled.vocabulary,
  );
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('; '));
  return assess(compiled, withUsual(read.situation, compiled.vocabulary));
}
