import type { RetentionKind, RetentionTrigger } from '@plaatswijs/contract';

/** How long one kind of thing is kept, where that comes from, and what a school may set in its place. */
export interface RetentionTerm {
  readonly kind: RetentionKind;
  readonly trigger: RetentionTrigger;
  /** Months from the trigger. */
  readonly months: number;
  /** Article or guideline; `null` is a choice of our own. */
  readonly source: string | null;
  readonly confidence: 'high' | 'med' | 'low';
  /** Between which months a school or board may set its own; the least stands in the database as well. */
  readonly ownRange: readonly [least: number, most: number];
  /** Whether it stands in the preview for thirty days at least before it goes. Not where the term itself is as short. */
  readonly announced: boolean;
  /** For who maintains the table. */
  readonly note: string;
}

const announced = { announced: true } as const;

/** Every term of keeping. One table; nowhere else. As of 22 November 2026. */
export const retentionTerms: readonly RetentionTerm[] = [
  {
    ...announced,
    kind: 'case',
    trigger: 'left',
    months: 24,
    source: 'AVG 5(1)(e); AP, bewaartermijn leerlingdossier',
    confidence: 'med',
    ownRange: [6, 120],
    note: 'From when the last pupil left or the last appointment ended of whom it happened to and who was accused, and not before it was closed. With nobody known: from closing. Never shorter than objection and appeal take.',
  },
  {
    ...announced,
    kind: 'case-unfounded',
    trigger: 'closed',
    months: 3,
    source: null,
    confidence: 'med',
    ownRange: [3, 24],
    note: 'Our own choice: what proved unfounded burdens who was named, so it goes as soon as objection (six weeks) and the answer to it (four weeks) are over.',
  },
  {
    ...announced,
    kind: 'case-breach',
    trigger: 'closed',
    months: 60,
    source: 'AVG 33(5)',
    confidence: 'low',
    ownRange: [24, 120],
    note: 'The register of breaches has no term in the law; five years so that the authority can look at it.',
  },
  {
    ...announced,
    kind: 'pupil-record',
    trigger: 'left',
    months: 24,
    source: 'AVG 5(1)(e); AP, bewaartermijn leerlingdossier',
    confidence: 'high',
    ownRange: [12, 60],
    note: 'A guideline, no law. Public schools look in their selection list as well.',
  },
  {
    ...announced,
    kind: 'pupil-warning',
    trigger: 'school-year-ended',
    months: 12,
    source: null,
    confidence: 'low',
    ownRange: [0, 24],
    note: 'Our own choice: to the end of the next school year, counted from the 31st of July that ends the year it was given in.',
  },
  {
    ...announced,
    kind: 'staff-record',
    trigger: 'employment-ended',
    months: 24,
    source: 'AVG 5(1)(e); AP, bewaartermijn personeelsdossier',
    confidence: 'med',
    ownRange: [12, 120],
    note: 'Contested: selection lists of public schools say ten years for measures. The shorter one is kept.',
  },
  {
    ...announced,
    kind: 'consent',
    trigger: 'left',
    months: 24,
    source: 'AVG 7(1)',
    confidence: 'med',
    ownRange: [12, 60],
    note: 'As long as something of them is used, and then as proof. Two years is our own choice; the law names no term.',
  },
  {
    ...announced,
    kind: 'rights-request',
    trigger: 'answered',
    months: 24,
    source: 'AVG 5(2), 12(3)',
    confidence: 'low',
    ownRange: [12, 60],
    note: 'To show that it was answered in time. Our own choice; the law names no term.',
  },
  {
    announced: false,
    kind: 'rights-answer',
    trigger: 'answered',
    months: 1,
    source: 'AVG 5(1)(e)',
    confidence: 'low',
    ownRange: [1, 6],
    note: 'Our own choice: who asked has had a month to fetch it, and can ask again.',
  },
  {
    ...announced,
    kind: 'breach-record',
    trigger: 'recorded',
    months: 60,
    source: 'AVG 33(5)',
    confidence: 'low',
    ownRange: [24, 120],
    note: 'From what was last put in the register about it. The law names no term; five years so that the authority can look at it.',
  },
];
