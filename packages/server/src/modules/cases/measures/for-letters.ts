import type { CaseMeasures, MeasureKind, MeasureStatus } from '@plaatswijs/contract';
import { dayOf } from '../../../platform/calendar.ts';
import { namesOf } from '../../people/index.ts';
import { schoolsOf } from '../../settings/index.ts';
import { constantsAt } from '../constants-at.ts';
import type { OpenedCase } from '../enter-case.ts';
import { lastDayOfKind, type ReadMeasure, readMeasures } from './measure-rows.ts';
import { termsOf } from './measure-terms.ts';
import { measuresForDuties } from './measures-for-duties.ts';

type Heading = CaseMeasures['sides'][number]['asks'][number]['heading'];

/** A measure as a letter or a file tells of it: what was decided about whom, on what ground, by whom. Days are `YYYY-MM-DD`. */
export interface MeasureForLetter {
  readonly id: string;
  readonly kind: MeasureKind;
  readonly status: MeasureStatus;
  /** Of `other`: what it is. */
  readonly what: string | null;
  readonly partyId: string;
  /** The parent whose act it is, when it falls on the child. */
  readonly becauseOf: string | null;
  /** The reasons of the decision; before that why it is intended or considered. Null where nothing was said. */
  readonly reason: string | null;
  /** Of a measure on a child for what a parent did: why it falls on the child. */
  readonly ownMotivation: string | null;
  /** As they stood on the day of the decision; empty before it, and where the protocol is silent. */
  readonly articles: readonly { readonly number: string; readonly heading: Heading }[];
  readonly from: string | null;
  /** The last day. */
  readonly until: string | null;
  readonly intentionSentOn: string | null;
  readonly decidedOn: string | null;
  /** Which school is willing, as somebody wrote it down. */
  readonly otherSchool: string | null;
  readonly deciderName: string | null;
  /** The last day of the term within which an objection is answered; null while none waits. */
  readonly decisionOnObjectionUntil: string | null;
}

/** A measure of a case that lies open; null when it is not of this case. */
export async function measureForLetter(
  opened: OpenedCase,
  measureId: string,
): Promise<MeasureForLetter | null> {
  return (await measuresOfCase(opened)).find(({ id }) => id === measureId) ?? null;
}

/** All measures of a case that lies open, oldest first. */
export async function measuresOfCase(opened: OpenedCase): Promise<readonly MeasureForLetter[]> {
  const measures = await readMeasures(opened);
  const deciders = measures.flatMap(({ row }) => row.decided_by ?? []);
  const names = await namesOf(opened.tx, [...new Set(deciders)]);
  const answers = await answersDue(opened);
  return measures.map((measure) => ({
    ...forLetter(measure, names),
    decisionOnObjectionUntil: answers.get(measure.row.id) ?? null,
  }));
}

/** Until when an objection is answered, by measure; only those of which one waits. */
async function answersDue({ tx, row, now }: OpenedCase): Promise<ReadonlyMap<string, string>> {
  const school = (await schoolsOf(tx, dayOf(now))).find(({ id }) => id === row.school_id);
  const { sector = 'po', denomination = null } = school ?? {};
  const decided = (await measuresForDuties(tx, [row.id], { sector, denomination })).get(row.id) ?? [];
  if (decided.length === 0) return new Map();
  const constantsOn = await constantsAt(tx, row.school_id);
  return new Map(
    decided.flatMap((measure) =>
      termsOf(measure, constantsOn(measure.decidedOn ?? dayOf(now)))
        .filter(({ code }) => code === 'decision-on-objection')
        .map(({ lastDay }) => [measure.id, lastDay] as const),
    ),
  );
}

function forLetter(
  measure: ReadMeasure,
  names: ReadonlyMap<string, string>,
): Omit<MeasureForLetter, 'decisionOnObjectionUntil'> {
  const { row, kind, status, said, decision, history, citations } = measure;
  const saidLast = history.findLast(({ what }) => what === 'intended')?.text ?? said.text;
  const reason = decision?.reasons ?? saidLast;
  return {
    id: row.id,
    kind,
    status,
    what: said.what,
    partyId: row.party_id,
    becauseOf: row.because_of,
    reason: reason.trim() === '' ? null : reason,
    ownMotivation: decision?.ownMotivation ?? null,
    articles: citations.map(({ number, heading }) => ({ number, heading })),
    from: row.from_on,
    until: row.until_on,
    intentionSentOn: lastDayOfKind(history, 'intended'),
    decidedOn: row.decided_on,
    otherSchool: history.findLast(({ step }) => step === 'other-school-willing')?.text ?? null,
    deciderName: row.decided_by === null ? null : (names.get(row.decided_by) ?? null),
  };
}
