import type { BreachData, BreachPeople, BreachTold } from '@plaatswijs/contract';
import { momentFaults } from '../../app/moment-fields.tsx';
import { type DayAndTime, momentOf, nowAtSchool } from '../../app/school-moment.ts';
import type { BreachesMessages } from '../../messages/nl/office/breaches.ts';
import type { CasesWorkMessages } from '../../messages/nl/office/cases-work.ts';
import type { FormError } from '../../ui/index.ts';
import type { WrittenBreach } from './breach-queries.ts';

/** Whether the authority, or the people, are told. */
export interface TellingValues {
  readonly state: BreachTold;
  readonly at: DayAndTime;
  readonly reason: string;
  readonly by: string;
}

/** What is filled in of a breach. */
export interface BreachValues {
  readonly title: string;
  readonly happened: string;
  readonly aware: DayAndTime;
  readonly discovered: string;
  readonly dataKinds: readonly BreachData[];
  readonly peopleKinds: readonly BreachPeople[];
  readonly count: string;
  readonly effects: string;
  readonly measures: string;
  readonly authority: TellingValues;
  readonly people: TellingValues;
}

const noMoment: DayAndTime = { day: null, time: '' };
const undecided: TellingValues = { state: 'undecided', at: noMoment, reason: '', by: '' };

/** Of which nothing is filled in yet, but that somebody knows of it now. */
export function emptyBreach(now: Date = new Date()): BreachValues {
  return {
    title: '',
    happened: '',
    aware: nowAtSchool(now),
    discovered: '',
    dataKinds: [],
    peopleKinds: [],
    count: '',
    effects: '',
    measures: '',
    authority: undecided,
    people: undecided,
  };
}

/** What was written, to fill in further. */
export function breachValuesOf(record: WrittenBreach): BreachValues {
  const { awareAt, peopleCount, authority, people, ...same } = record;
  return {
    ...same,
    aware: nowAtSchool(new Date(awareAt)),
    count: peopleCount === null ? '' : `${peopleCount}`,
    authority: tellingOf(authority),
    people: tellingOf(people),
  };
}

function tellingOf({ state, at, reason, by }: WrittenBreach['authority']): TellingValues {
  return { state, reason, by, at: at === null ? noMoment : nowAtSchool(new Date(at)) };
}

/** What is missing or cannot be. */
export function breachFaults(
  values: BreachValues,
  t: BreachesMessages,
  work: CasesWorkMessages,
): readonly FormError[] {
  const missing = (field: string, text: string, message: string) =>
    text.trim() === '' ? [{ field, message }] : [];
  const isCount = /^\d{0,8}$/.test(values.count.trim());
  return [
    ...missing('breach-title', values.title, t.titleMissing),
    ...missing('breach-happened', values.happened, t.happenedMissing),
    ...momentFaults('breach-aware', values.aware, work),
    ...(isCount ? [] : [{ field: 'breach-count', message: t.countWrong }]),
    ...tellingFaults('breach-authority', values.authority, t, work),
    ...tellingFaults('breach-people', values.people, t, work),
  ];
}

function tellingFaults(
  id: string,
  { state, at, reason, by }: TellingValues,
  t: BreachesMessages,
  work: CasesWorkMessages,
): readonly FormError[] {
  return [
    ...(state === 'told' ? momentFaults(id, at, work) : []),
    ...(state === 'not-told' && reason.trim() === ''
      ? [{ field: `${id}-reason`, message: t.reasonMissing }]
      : []),
    ...(state !== 'undecided' && by.trim() === '' ? [{ field: `${id}-by`, message: t.byMissing }] : []),
  ];
}

/**
 * What is sent. Only of values without faults.
 *
 * @param before what was written: a moment that nobody touched keeps its seconds
 */
export function breachBody(values: BreachValues, before: WrittenBreach | null) {
  const { aware, count, authority, people, dataKinds, peopleKinds, ...texts } = values;
  return {
    title: texts.title.trim(),
    happened: texts.happened.trim(),
    discovered: texts.discovered.trim(),
    effects: texts.effects.trim(),
    measures: texts.measures.trim(),
    awareAt: momentSaid(aware, before?.awareAt ?? null) ?? '',
    dataKinds: [...dataKinds],
    peopleKinds: [...peopleKinds],
    peopleCount: count.trim() === '' ? null : Number(count.trim()),
    authority: tellingBody(authority, before?.authority.at ?? null),
    people: tellingBody(people, before?.people.at ?? null),
  };
}

function tellingBody({ state, at, reason, by }: TellingValues, before: string | null) {
  const isDecided = state !== 'undecided';
  return {
    state,
    at: state === 'told' ? momentSaid(at, before) : null,
    reason: isDecided ? reason.trim() : '',
    by: isDecided ? by.trim() : '',
  };
}

/** People say minutes; within the minute that was written, it is the moment that was written. */
function momentSaid(said: DayAndTime, before: string | null): string | null {
  const moment = momentOf(said);
  if (moment === null || before === null) return moment;
  const seconds = Date.parse(before) - Date.parse(moment);
  return seconds >= 0 && seconds < 60_000 ? before : moment;
}
