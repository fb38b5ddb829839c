import type { FactKey, KnownFact, Situation } from '@plaatswijs/rules';
import type { TextReading } from '../reading/create-text-reader.ts';
import type { TextFinding } from '../reading/finding.ts';
import type { NoticeName } from '../reading/text-context.ts';
import type { ConfirmedPost } from './confirmed-post.ts';
import { detectedFacts } from './detected-facts.ts';

/** What is known about a post, or why that cannot be together: an expected refusal of whoever has it checked. */
export type PostSituation<Refused> = { readonly ok: true; readonly situation: Situation } | Refused;

/** What detectors saw that is not known already. */
export type DetectedFacts = (
  known: Readonly<Record<FactKey, KnownFact>>,
) => Readonly<Record<FactKey, KnownFact>>;

/** A post as a check gets it. */
export interface PostToRead<Refused, Confirmed extends ConfirmedPost> {
  /** Reads the text, looking for the notices that are owed. */
  readonly read: (owed: readonly NoticeName[]) => TextReading;
  /** What is told and registered, and after that what was seen besides. */
  readonly situationWith: (seen: DetectedFacts) => PostSituation<Refused>;
  /** The same with what was seen taken as confirmed: `confirmedPost`, or what a host remembers of it. */
  readonly confirm: (situation: Situation) => Confirmed;
}

/** What a post says, and the situation it makes. */
export interface SeenPost<Confirmed extends ConfirmedPost> {
  readonly ok: true;
  readonly reading: TextReading;
  /** What is known, and what a detector saw: that asks, and decides nothing. */
  readonly situation: Situation;
  readonly confirmed: Confirmed;
}

/** Reads a text twice: what it says decides which notices are owed, and those are looked for in it. */
export function readPost<Refused extends { readonly ok: false }, Confirmed extends ConfirmedPost>({
  read,
  situationWith,
  confirm,
}: PostToRead<Refused, Confirmed>): SeenPost<Confirmed> | Refused {
  const seenIn =
    (findings: readonly TextFinding[], owesNotices: boolean): DetectedFacts =>
    (known) =>
      detectedFacts(findings, known, owesNotices);
  const first = read([]);
  const before = situationWith(seenIn(first.findings, false));
  if (!before.ok) return before;
  const confirmed = confirm(before.situation);
  const owed = confirmed.owed();
  if (owed.length === 0) return { ok: true, reading: first, situation: before.situation, confirmed };
  const reading = read(owed);
  const after = situationWith(seenIn(reading.findings, true));
  if (!after.ok) return after;
  return { ok: true, reading, situation: after.situation, confirmed: confirm(after.situation) };
}
