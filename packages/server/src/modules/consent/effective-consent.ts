import type { ConsentNote, ConsentState, ConsentWay, ConsentWhy } from '@plaatswijs/contract';
import {
  type ConsentAnswer,
  type ConsentEntry,
  type ConsentProof,
  isAnswer,
  isProved,
  laterWord,
  proofOf,
} from './consent-entry.ts';
import { judgeGuardians } from './judge-guardians.ts';
import { type ChannelClass, outdatedSince, type PurposeVersion, versionOn } from './purpose-version.ts';
import { isSixteen } from './sixteen.ts';
import type { ConsentGuardian, Judged, Standing } from './standing.ts';

/** Whom a photo shows. */
export type ConsentSubject =
  | {
      readonly kind: 'pupil';
      /** `YYYY-MM-DD`; null: not known, so guardians decide. */
      readonly birthDate: string | null;
      readonly guardians: readonly ConsentGuardian[];
    }
  | { readonly kind: 'employee' };

export interface ConsentCase {
  readonly subject: ConsentSubject;
  /** Every line of the ledger about this person and this purpose, in any order. */
  readonly entries: readonly ConsentEntry[];
  /** All versions of the purpose, oldest first. */
  readonly versions: readonly PurposeVersion[];
  /** Where it is to be seen; empty for a purpose without channels. */
  readonly needs: readonly ChannelClass[];
  /** The day it is about, `YYYY-MM-DD`. */
  readonly on: string;
}

/** How consent stands. Only `given` allows anything. */
export interface EffectiveConsent {
  readonly state: ConsentState;
  readonly why: ConsentWhy;
  readonly notes: readonly ConsentNote[];
  /** Ids of the lines of the ledger that decided it, the most deciding first. */
  readonly entryIds: readonly string[];
  /** Ids of those whose answers decided it; null for an import that names nobody. */
  readonly byWhom: readonly (string | null)[];
  readonly way: ConsentWay | null;
  /** Only with `given`. */
  readonly proof: ConsentProof | null;
  /** The day the answer was said that decided it, `YYYY-MM-DD`. */
  readonly since: string | null;
}

/**
 * How consent stands on a day. Follows from the lines alone, whatever their order: no clock, no database. What is not
 * surely a yes is none.
 */
export function effectiveConsent(given: ConsentCase): EffectiveConsent {
  const { subject, entries, on } = given;
  const answers = countingAnswers(entries, on);
  const judge = (answer: ConsentAnswer) => judged(answer, given);
  if (subject.kind === 'employee') {
    return finish(oneself(last(answers, 'employee'), judge), entries, on, ['decides-self']);
  }
  const { birthDate, guardians } = subject;
  if (birthDate === null) {
    const result = judgeGuardians(ofGuardians(answers, null), guardians, judge);
    return finish(heldBySelf(result, last(answers, 'pupil')), entries, on, ['age-unknown']);
  }
  const standing = judgeGuardians(ofGuardians(answers, birthDate), guardians, judge);
  if (!isSixteen(birthDate, on)) return finish(standing, entries, on, []);
  const own = last(
    answers.filter(({ saidOn }) => isSixteen(birthDate, saidOn)),
    'pupil',
  );
  if (own !== null) return finish(oneself(own, judge), entries, on, ['decides-self']);
  const byParents = standing.state !== 'none';
  return finish(standing, entries, on, byParents ? ['by-parents-before-sixteen'] : ['decides-self']);
}

/** Answers that were said by then, not said to be no answer, and proved. A no needs no proof to be kept to. */
function countingAnswers(entries: readonly ConsentEntry[], on: string): readonly ConsentAnswer[] {
  const invalid = new Set(entries.map(({ invalidates }) => invalidates));
  return entries
    .filter(isAnswer)
    .filter((entry) => !invalid.has(entry.id) && entry.saidOn <= on)
    .filter((entry) => entry.kind !== 'given' || isProved(entry));
}

/**
 * The last word of each guardian, and of an import that names nobody. From sixteen on a parent can give nothing any more
 * (UAVG 5), but what they take back is kept to until the pupil has said something.
 */
function ofGuardians(
  answers: readonly ConsentAnswer[],
  birthDate: string | null,
): ReadonlyMap<string | null, ConsentAnswer> {
  const lasts = new Map<string | null, ConsentAnswer>();
  for (const answer of answers) {
    if (answer.capacity !== 'guardian') continue;
    const tooLate = birthDate !== null && isSixteen(birthDate, answer.saidOn);
    if (tooLate && answer.kind === 'given') continue;
    const known = lasts.get(answer.answeredBy);
    if (known === undefined || laterWord(answer, known) > 0) lasts.set(answer.answeredBy, answer);
  }
  return lasts;
}

function last(answers: readonly ConsentAnswer[], capacity: 'pupil' | 'employee'): ConsentAnswer | null {
  return answers
    .filter((answer) => answer.capacity === capacity)
    .reduce<ConsentAnswer | null>(
      (known, answer) => (known === null || laterWord(answer, known) > 0 ? answer : known),
      null,
    );
}

/** What one answer says about the channels that are wanted: yes, no, or a yes to something else. */
function judged(answer: ConsentAnswer, { versions, needs, on }: ConsentCase): Judged {
  if (answer.kind !== 'given') return { answer, says: 'no' };
  const asked = versionOn(versions, on);
  const answered = versions.find(({ number }) => number === answer.version);
  if (asked === null || answered === undefined) return { answer, says: 'outdated', since: 'meaning-changed' };
  const since = outdatedSince(answered, asked, needs);
  return since === null ? { answer, says: 'yes' } : { answer, says: 'outdated', since };
}

function oneself(own: ConsentAnswer | null, judge: (answer: ConsentAnswer) => Judged): Standing {
  if (own === null) return { state: 'none', why: 'nobody-asked', deciding: [] };
  const judgement = judge(own);
  switch (judgement.says) {
    case 'yes':
      return { state: 'given', why: 'agreed', deciding: [own] };
    case 'outdated':
      return { state: 'outdated', why: judgement.since, deciding: [own] };
    case 'no':
      return own.kind === 'withdrawn'
        ? { state: 'withdrawn', why: 'withdrew', deciding: [own] }
        : { state: 'refused', why: 'said-no', deciding: [own] };
  }
}

/** Somebody whose age is not known may be sixteen: their yes is not enough, their no is. */
function heldBySelf(standing: Standing, own: ConsentAnswer | null): Standing {
  if (own === null || own.kind === 'given') return standing;
  return { ...standing, state: 'hold', why: 'no-of-pupil-of-unknown-age', deciding: [own] };
}

function finish(
  { state, why, deciding, notes = [] }: Standing,
  entries: readonly ConsentEntry[],
  on: string,
  more: readonly ConsentNote[],
): EffectiveConsent {
  const [first] = deciding;
  const asked = entries.some(({ kind, saidOn }) => kind === 'asked' && saidOn <= on);
  const way = first?.way ?? null;
  return {
    state,
    why: why === 'nobody-asked' && asked ? 'no-answer-yet' : why,
    notes: [...more, ...notes],
    entryIds: deciding.map(({ id }) => id),
    byWhom: deciding.map(({ answeredBy }) => answeredBy),
    way,
    proof: state === 'given' && way !== null ? proofOf(way) : null,
    since: first?.saidOn ?? null,
  };
}
