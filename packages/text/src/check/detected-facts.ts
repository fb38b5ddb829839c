import { type FactKey, type KnownFact, personKey, type SimpleValue } from '@plaatswijs/rules';
import type { TextFinding } from '../reading/finding.ts';
import { proposedFacts } from '../reading/proposed-facts.ts';

/**
 * What detectors saw, as facts that ask. Names become entries of `people`, one for each kind of person they may be; once
 * the author has said who they are, only how they appear is still proposed.
 */
export function detectedFacts(
  findings: readonly TextFinding[],
  known: Readonly<Record<FactKey, KnownFact>>,
  owesNotices: boolean,
): Readonly<Record<FactKey, KnownFact>> {
  const facts: Record<FactKey, KnownFact> = { ...proposedFacts(findings), ...peopleIn(findings, known) };
  // That no notice was found is seen too; it says nothing where no notice is asked.
  if (owesNotices) facts['notices'] ??= seen('notice-missing', 0.9, []);
  return Object.fromEntries(Object.entries(facts).filter(([key]) => known[key] === undefined));
}

function peopleIn(
  findings: readonly TextFinding[],
  known: Readonly<Record<FactKey, KnownFact>>,
): Readonly<Record<FactKey, KnownFact>> {
  const shown = findings.flatMap((finding) => {
    const how = bearing(finding, 'person.shown');
    return how === undefined ? [] : [{ finding, how, who: bearing(finding, 'person.who') }];
  });
  const [surest] = shown
    .map(({ finding }) => finding)
    .sort((one, other) => other.confidence - one.confidence);
  if (surest === undefined) return {};
  const from = (value: SimpleValue) => seen(surest.detector, surest.confidence, value);
  const manners = [...new Set(shown.flatMap(({ how }) => (Array.isArray(how) ? how : [])))];
  const facts: Record<FactKey, KnownFact> = {};
  const told = known['people']?.value;
  const kinds = [...new Set(shown.flatMap(({ who }) => (typeof who === 'string' ? who : [])))];
  const count = typeof told === 'number' ? told : Math.max(1, kinds.length);
  if (told === undefined) facts['people'] = from(count);
  for (let n = 1; n <= Math.min(count, mostEntries); n++) {
    facts[personKey(n, 'shown')] = from(manners);
    const kind = kinds[n - 1];
    if (told === undefined && kind !== undefined) facts[personKey(n, 'who')] = from(kind);
  }
  return facts;
}

/** Entries for which something is proposed; with more of them the author has taken people apart already. */
const mostEntries = 6;

function bearing({ bearsOn }: TextFinding, fact: FactKey): SimpleValue | undefined {
  return bearsOn.findLast((one) => one.fact === fact && one.as === 'proposal')?.value;
}

function seen(name: string, confidence: number, value: SimpleValue): KnownFact {
  return { value, source: { kind: 'detector', name, confidence } };
}
