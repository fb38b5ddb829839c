import type { LawConstantKey } from '@plaatswijs/contract';
import type { Term, WorkingDayRule } from './terms.ts';

/** A telephone number and when it is answered on working days, `HH:MM` at the schools; null is day and night. */
export interface PhoneValue {
  readonly kind: 'phone';
  readonly number: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** What a row of the table holds. An age is in whole years. */
export type ConstantValue =
  | { readonly kind: 'term'; readonly term: Term; readonly ends: WorkingDayRule }
  | { readonly kind: 'age'; readonly years: number }
  | PhoneValue
  | { readonly kind: 'switch'; readonly on: boolean };

/** One number, term or switch with where it comes from, for the days on which it holds. */
export interface LawConstant {
  readonly key: LawConstantKey;
  readonly value: ConstantValue;
  /** First day, `YYYY-MM-DD`. Where we only read the text of one day, that day: before it we say nothing. */
  readonly validFrom: string;
  /** Last day; `null`: still valid as far as we know. */
  readonly validUntil: string | null;
  /** Article or other source; `null` is a choice of our own. */
  readonly source: string | null;
  readonly confidence: 'high' | 'med' | 'low';
  /**
   * Between which counts (or years) a school may set its own: never looser for the school than the law, never shorter for who
   * has a right. `null`: not to be set.
   */
  readonly ownRange: readonly [least: number, most: number] | null;
  /** For who maintains the table. */
  readonly note: string;
}

const AVG = '2018-05-25';
/** The day whose text of the WVO 2020 was read; what stands in the other laws is not known to differ since. */
const READ = '2024-08-01';

function term(count: number, unit: Term['unit'], ends: WorkingDayRule): ConstantValue {
  return { kind: 'term', term: { unit, count }, ends };
}

/** What holds today, as far as we know: filled in where a row does not say otherwise. */
const standing = { validFrom: READ, validUntil: null, confidence: 'high', ownRange: null } as const;

/** Every number of the law that reports and cases use, and the few of our own. One table; nowhere else. */
export const lawConstants: readonly LawConstant[] = [
  {
    ...standing,
    key: 'confidential-inspector',
    value: { kind: 'phone', number: '0900-1113111', from: '08:00', until: '17:00' },
    source: 'WOT 6; Inspectie van het Onderwijs',
    note: 'On working days, at local rate. Number and hours can be set by a school for when they change.',
  },
  {
    ...standing,
    key: 'police',
    value: { kind: 'phone', number: '0900-8844', from: null, until: null },
    source: 'Politie',
    confidence: 'med',
    note: "At local rate, for what is not urgent; in danger 112, which is nobody's to set. Not looked up again since 22 November 2026.",
  },
  {
    ...standing,
    key: 'safe-home',
    value: { kind: 'phone', number: '0800-2000', from: null, until: null },
    source: 'Veilig Thuis',
    confidence: 'med',
    note: 'Free, day and night. Not looked up again since 22 November 2026.',
  },
  {
    ...standing,
    key: 'breach-notice',
    value: term(72, 'hours', 'none'),
    validFrom: AVG,
    source: 'AVG 33(1)',
    ownRange: [1, 72],
    note: 'Clock hours from becoming aware; weekends and holidays count (Regulation 1182/71, 3(3) and 3(4)). Later only with reasons. A jurist may read 3(5) otherwise; the stricter reading is kept.',
  },
  {
    ...standing,
    key: 'inspectorate-notice-of-suspension',
    value: term(1, 'days', 'none'),
    source: 'WPO 40c; WVO 2020 8.14',
    ownRange: [0, 1],
    note: 'Of a suspension that lasts longer than this the inspectorate is told in writing, with reasons; in secondary education at once.',
  },
  {
    ...standing,
    key: 'longest-suspension',
    value: term(7, 'days', 'none'),
    source: 'WPO 40c; WVO 2020 8.14',
    ownRange: [1, 7],
    note: 'The law says a week; counted as calendar days from the start. Schools often count five school days. The longest a measure lasts is never stretched by a holiday.',
  },
  {
    ...standing,
    key: 'objection',
    value: term(6, 'weeks', 'termijnenwet'),
    source: 'WPO 63; WVO 2020 8.15',
    ownRange: [6, 12],
    note: 'Of parents; a school may leave them more time, never less.',
  },
  {
    ...standing,
    key: 'decision-on-objection',
    value: term(4, 'weeks', 'termijnenwet'),
    source: 'WPO 40(12), 63; WVO 2020 8.15(8)',
    ownRange: [1, 4],
    note: 'From receipt. In public primary schools from the day after the objection term ended.',
  },
  {
    ...standing,
    key: 'staff-view',
    value: term(3, 'weeks', 'none'),
    source: 'cao PO; cao VO',
    confidence: 'med',
    ownRange: [3, 6],
    note: 'From sending the intention. A cao is no law, so the Termijnenwet does not stretch it. By advisers of 2023: check the cao that is in force.',
  },
  {
    ...standing,
    key: 'staff-appeal',
    value: term(6, 'weeks', 'none'),
    source: 'cao PO; cao VO',
    confidence: 'med',
    ownRange: [6, 12],
    note: 'At the Commissie van Beroep funderend onderwijs. By advisers of 2023: check.',
  },
  {
    ...standing,
    key: 'order-measure',
    value: term(4, 'weeks', 'none'),
    source: 'cao PO; cao VO',
    confidence: 'med',
    ownRange: [1, 4],
    note: 'A suspension of staff in the interest of the school; longer in special cases, which were not read.',
  },
  {
    ...standing,
    key: 'answer-to-complaint',
    value: term(4, 'weeks', 'termijnenwet'),
    source: 'WPO 14; WVO 2020 3.36',
    ownRange: [1, 4],
    note: 'The answer of the board to the opinion of the complaints committee. Read for secondary; primary is taken to be alike.',
  },
  {
    ...standing,
    key: 'access-request',
    value: term(1, 'months', 'regulation-1182-71'),
    validFrom: AVG,
    source: 'AVG 12(3)',
    note: 'From receipt. Whether the Dutch holidays are those of the regulation is for a jurist.',
  },
  {
    ...standing,
    key: 'access-request-extension',
    value: term(2, 'months', 'regulation-1182-71'),
    validFrom: AVG,
    source: 'AVG 12(3)',
    note: 'Once, when told with reasons within the first month.',
  },
  {
    ...standing,
    key: 'own-rights-age',
    value: { kind: 'age', years: 16 },
    validFrom: AVG,
    source: 'UAVG 5(4)',
    note: 'From this age the pupil uses the rights of the AVG, before it the parents with authority.',
  },
  {
    ...standing,
    key: 'parents-informed-until',
    value: { kind: 'age', years: 18 },
    source: 'WVO 2020 8.14, 8.15',
    note: 'Secondary; in primary education parents are always told. Older sources say 21: superseded.',
  },
  {
    ...standing,
    key: 'first-answer',
    value: term(2, 'working-days', 'none'),
    source: null,
    confidence: 'low',
    ownRange: [1, 10],
    note: 'Our own choice: nobody who reports should wait long to hear that somebody read it. No law sets it.',
  },
  {
    ...standing,
    key: 'wet-vrij-en-veilig',
    value: { kind: 'switch', on: false },
    source: 'Kamerstuk 36 777',
    confidence: 'low',
    ownRange: [0, 1],
    note: 'A bill when last looked at (November 2025). On: the duty to tell and to consult also for adult pupils in dependence. Its register of incidents and notices to the inspectorate are not here.',
  },
];
