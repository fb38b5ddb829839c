import { momentFaults } from '../../app/moment-fields.tsx';
import { type DayAndTime, momentOf, nowAtSchool } from '../../app/school-moment.ts';
import type { CasesMessages } from '../../messages/nl/office/cases.ts';
import type { CasesWorkMessages } from '../../messages/nl/office/cases-work.ts';
import type { FormError } from '../../ui/index.ts';
import type { WholeCase } from './case-queries.ts';

/** What is asked about a case beside its kind, and duties follow from. */
export const triageFacts = [
  'sexual',
  'hasSchoolTasks',
  'minorPupilAffected',
  'dependentAdultPupilAffected',
  'betweenPupils',
  'uneasy',
  'possiblyCriminal',
  'breachFound',
  'judgedTransgressive',
  'leaked',
] as const;
export type TriageFact = (typeof triageFacts)[number];

/** Whether something is so, as far as is known. */
export type Known = 'yes' | 'no' | 'unknown';

/** What is filled in about a case. */
export interface TriageValues {
  readonly title: string;
  readonly category: WholeCase['category'];
  /** One of the school, which stands under `category`. */
  readonly ownCategory: string | null;
  readonly seriousness: WholeCase['seriousness'];
  readonly begun: NonNullable<WholeCase['begun']>;
  readonly place: NonNullable<WholeCase['place']>;
  readonly ageGroup: NonNullable<WholeCase['ageGroup']>;
  readonly illegalImage: boolean;
  readonly facts: Readonly<Record<TriageFact, Known>>;
  readonly leakKnownAt: DayAndTime;
}

/** How a case is classified now. */
export function triageOf(it: WholeCase): TriageValues {
  const known = (fact: TriageFact): Known => {
    const value = it.facts[fact];
    return value === undefined ? 'unknown' : value ? 'yes' : 'no';
  };
  const aware = it.facts.awareOfLeakAt;
  return {
    title: it.title,
    category: it.category,
    ownCategory: it.ownCategory?.id ?? null,
    seriousness: it.seriousness,
    begun: it.begun ?? 'unknown',
    place: it.place ?? 'unknown',
    ageGroup: it.ageGroup ?? 'unknown',
    illegalImage: it.illegalImage,
    facts: {
      sexual: known('sexual'),
      hasSchoolTasks: known('hasSchoolTasks'),
      minorPupilAffected: known('minorPupilAffected'),
      dependentAdultPupilAffected: known('dependentAdultPupilAffected'),
      betweenPupils: known('betweenPupils'),
      uneasy: known('uneasy'),
      possiblyCriminal: known('possiblyCriminal'),
      breachFound: known('breachFound'),
      judgedTransgressive: known('judgedTransgressive'),
      leaked: known('leaked'),
    },
    leakKnownAt: aware === undefined ? { day: null, time: '' } : nowAtSchool(new Date(aware)),
  };
}

/** Whether it is a breach of personal data, so that the clock of 72 hours may run. */
export function mayBeLeak({ category, facts }: TriageValues): boolean {
  return category === 'data-breach' || facts.leaked === 'yes';
}

/** What is sent; what was settled elsewhere (a decision, for instance) stays as it was. */
export function triageBody(values: TriageValues, before: WholeCase['facts']) {
  const { facts, category, seriousness, leakKnownAt, ...rest } = values;
  const kept = Object.fromEntries(
    Object.entries(before).filter(
      ([name]) => name !== 'awareOfLeakAt' && !triageFacts.some((fact) => fact === name),
    ),
  );
  const told = Object.fromEntries(
    triageFacts.flatMap((fact) => (facts[fact] === 'unknown' ? [] : [[fact, facts[fact] === 'yes']])),
  );
  const aware = mayBeLeak(values) ? momentOf(leakKnownAt) : null;
  return {
    ...rest,
    title: values.title.trim(),
    category: category ?? ('other' as const),
    seriousness: seriousness ?? ('light' as const),
    facts: { ...kept, ...told, ...(aware === null ? {} : { awareOfLeakAt: aware }) },
  };
}

/** What is missing. When the school came to know of a leak may be filled in later. */
export function triageFaults(
  values: TriageValues,
  t: CasesMessages,
  work: CasesWorkMessages,
): readonly FormError[] {
  const { day, time } = values.leakKnownAt;
  const saysWhen = mayBeLeak(values) && (day !== null || time.trim() !== '');
  return [
    ...(values.title.trim() === '' ? [{ field: 'triage-title', message: t.titleMissing }] : []),
    ...(values.category === null ? [{ field: 'triage-category', message: t.categoryMissing }] : []),
    ...(values.seriousness === null ? [{ field: 'triage-seriousness', message: t.seriousnessMissing }] : []),
    ...(saysWhen ? momentFaults('leak', values.leakKnownAt, work) : []),
  ];
}
