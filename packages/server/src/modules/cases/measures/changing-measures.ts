import type { MeasureAct, MeasureRefusal, MeasureStatus } from '@plaatswijs/contract';
import { done, type Refusal, type Result, refuse } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import type { CaseChange, ChangingCase } from '../change-case.ts';
import type { CasePorts } from '../ports.ts';
import { type MeasureContext, type MeasureOf, measureContext } from './measure-context.ts';
import { refusal } from './measure-refusals.ts';
import type { ReadMeasure } from './measure-rows.ts';
import { canBeDoneWith } from './measure-status.ts';

/** A measure while somebody changes it, with everything the rules ask. */
export interface ChangingMeasure {
  readonly changing: ChangingCase;
  readonly context: MeasureContext;
  readonly measure: ReadMeasure;
  readonly of: MeasureOf;
}

/** Refused, each with its reason; what an issue says holds nothing of anybody. */
export function refuseMeasure(refusals: readonly MeasureRefusal[]): Refusal {
  const issues = refusals.map(({ at, code, params }) => ({ at: at === '' ? '/body' : at, code, params }));
  return refuse('not-possible', { issues });
}

/** Finds a measure of this case that can be changed so now; what cannot is refused. */
export async function findMeasure(
  changing: ChangingCase,
  ports: Pick<CasePorts, 'shelf'>,
  measureId: string,
  act: MeasureAct,
): Promise<Result<ChangingMeasure>> {
  const context = await measureContext(changing, ports);
  const measure = context.measures.find(({ row }) => row.id === measureId);
  if (measure === undefined) return refuse('not-found');
  if (!canBeDoneWith(measure.status, act))
    return refuseMeasure([refusal('not-in-status', '', { status: measure.status })]);
  return done({ changing, context, measure, of: measureOf(measure) });
}

export function measureOf({ row, kind }: Pick<ReadMeasure, 'row' | 'kind'>): MeasureOf {
  return { id: row.id, kind, partyId: row.party_id, becauseOf: row.because_of };
}

/** Something that happened to a measure, to be kept with it. */
export interface NewHappening {
  readonly measureId: string;
  readonly what: string;
  readonly on: string;
  readonly text: string;
  readonly step?: string;
  readonly result?: string | null;
  /** How an intention was sent. */
  readonly how?: string;
}

/** Keeps it with the measure; what happened before is never changed. */
export async function happen(
  { tx, row, key, caller, now }: ChangingCase,
  { measureId, what, on, text, step, result, how }: NewHappening,
): Promise<void> {
  const id = newId();
  await tx
    .insertInto('case_measure_step')
    .values({
      board_id: tx.boardId,
      id,
      case_id: row.id,
      measure_id: measureId,
      at: now,
      by_person: caller.personId,
      what,
      step: step ?? null,
      happened_on: on,
      result: result ?? null,
      sealed: key.seal('measure-step', id, { text, how: how ?? null }),
    })
    .execute();
}

/** Moves a measure to another status, with what changes in its row by that. */
export async function moveMeasure(
  { tx }: Pick<ChangingCase, 'tx'>,
  measureId: string,
  status: MeasureStatus,
  besides: { readonly until_on?: string } = {},
): Promise<void> {
  await tx
    .updateTable('case_measure')
    .set({ status, ...besides })
    .where('id', '=', measureId)
    .execute();
}

/** The event of what was done to a measure. */
export function moved(measureId: string, act: string): CaseChange {
  return { event: 'cases.measure-moved', detail: { measureId, act }, made: measureId };
}
