import {
  type CompiledProtocol,
  type FactKey,
  type KnownFact,
  type Situation,
  withUsual,
} from '@plaatswijs/rules';
import type { TextReading } from '../reading/create-text-reader.ts';
import type { TextFinding } from '../reading/finding.ts';
import type { NoticeName } from '../reading/text-context.ts';
import { detectedFacts } from './detected-facts.ts';
import { owedNotices } from './owed-notices.ts';

/** What is known about a post, or why that cannot be together: an expected refusal of whoever has it checked. */
export type PostSituation<Refused> = { readonly ok: true; readonly situation: Situation } | Refused;

/** What detectors saw that is not known already. */
export type DetectedFacts = (
  known: Readonly<Record<FactKey, KnownFact>>,
) => Readonly<Record<FactKey, KnownFact>>;

/** A post as a check gets it. */
export interface PostToRead<Refused> {
  readonly compiled: CompiledProtocol;
  /** Reads the text, looking for the notices that are owed. */
  readonly read: (owed: readonly NoticeName[]) => TextReading;
  /** What is told and registered, and after that what was seen besides. */
  readonly situationWith: (seen: DetectedFacts) => PostSituation<Refused>;
  /** The notices that are owed in a situation, for a host that remembers them; `owedNotices` unless said. */
  readonly owedIn?: (compiled: CompiledProtocol, ifSo: Situation) => readonly NoticeName[];
}

/** What a post says, and the situation it makes. */
export interface SeenPost {
  readonly ok: true;
  readonly reading: TextReading;
  /** What is known, and what a detector saw: that asks, and decides nothing. */
  readonly situation: Situation;
  /** As if everything that was seen were confirmed and nothing else were special. */
  readonly ifSo: Situation;
}

/** Reads a text twice: what it says decides which notices are owed, and those are looked for in it. */
export function readPost<Refused extends { readonly ok: false }>({
  compiled,
  read,
  situationWith,
  owedIn = owedNotices,
}: PostToRead<Refused>): SeenPost | Refused {
  const seenIn =
    (findings: readonly TextFinding[], owesNotices: boolean): DetectedFacts =>
    (known) =>
      detectedFacts(findings, known, owesNotices);
  const first = read([]);
  const before = situationWith(seenIn(first.findings, false));
  if (!before.ok) return before;
  const owed = owedIn(compiled, asIfSo(compiled, before.situation));
  const reading = owed.length === 0 ? first : read(owed);
  const after = owed.length === 0 ? before : situationWith(seenIn(reading.findings, true));
  if (!after.ok) return after;
  return { ok: true, reading, situation: after.situation, ifSo: asIfSo(compiled, after.situation) };
}

function asIfSo({ vocabulary }: CompiledProtocol, { referenceDate, facts }: Situation): Situation {
  const confirmed = Object.entries(facts).map(([key, known]): [string, KnownFact] => [
    key,
    known.source.kind === 'detector' ? { value: known.value, source: { kind: 'person' } } : known,
  ]);
  return withUsual({ referenceDate, facts: Object.fromEntries(confirmed) }, vocabulary);
}
