import { assess } from '../assess/assess.ts';
import type { CompiledProtocol } from '../assess/compiled.ts';
import { withUsual } from '../facts/with-usual.ts';
import type { Scenario } from '../format/read-scenarios.ts';

/** One thing that came out otherwise than a scenario expects. */
export interface ScenarioFailure {
  /** `outcome`, `cites`, or a norm's id. */
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Asks a protocol one scenario. `cites` in a scenario are exactly the decisive and accompanying citations.
 *
 * @returns what differs from what the scenario expects; empty when nothing does
 */
export function runScenario(compiled: CompiledProtocol, scenario: Scenario): readonly ScenarioFailure[] {
  const { situation, restUsual, expect, verdicts } = scenario;
  const { answer, norms } = assess(
    compiled,
    restUsual ? withUsual(situation, compiled.vocabulary) : situation,
  );
  const found = new Map(norms.map((norm) => [norm.norm, norm.verdict]));
  const failures = expect === null ? [] : [differing('outcome', expect.outcome, answer.outcome ?? 'open')];
  if (expect !== null && expect.cites !== null) {
    const prefix = `${compiled.protocol.id}.`;
    const cited = answer.citations
      .filter(({ part }) => part !== 'condition')
      .map(({ id }) => id.slice(prefix.length));
    failures.push(differing('cites', listed(expect.cites), listed(cited)));
  }
  // A norm that is not about the act at hand is not looked at: to the scenario it does not apply.
  for (const [norm, verdict] of verdicts) {
    const known = compiled.normsById.has(norm);
    failures.push(differing(norm, verdict, known ? (found.get(norm) ?? 'inapplicable') : 'no such norm'));
  }
  return failures.filter((failure) => failure !== null);
}

function differing(what: string, expected: string, found: string): ScenarioFailure | null {
  return expected === found ? null : { what, expected, found };
}

function listed(rows: readonly string[]): string {
  return [...new Set(rows)].sort().join(', ') || '-';
}
