import type { HearingResult, MeasureCitation, MeasureKind, MeasureStatus } from '@plaatswijs/contract';
import { intentionSentBy, measureStepToRecord } from '@plaatswijs/contract';
import { z } from 'zod';
import type { OpenedCase } from '../enter-case.ts';
import type { StepDone } from './measure-facts.ts';

/** What was said of a measure, and of its decision; sealed. */
export const saidOfMeasure = z.object({ what: z.string().nullable(), text: z.string() });
export const saidOfDecision = z.object({
  reasons: z.string(),
  mandate: z.string().nullable(),
  ownMotivation: z.string().nullable(),
  whyNotParentFirst: z.string().nullable(),
  urgency: z.string().nullable(),
  longerBecause: z.string().nullable(),
});
const saidOfStep = z.object({ text: z.string(), how: intentionSentBy.nullable() });

export type MeasureRow = Awaited<ReturnType<typeof rowsOf>>[number];

async function rowsOf({ tx, row }: Pick<OpenedCase, 'tx' | 'row'>) {
  return await tx
    .selectFrom('case_measure')
    .selectAll()
    .where('case_id', '=', row.id)
    .orderBy('id')
    .execute();
}

/** Something that happened to a measure, with what was said. */
export interface Happened {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly step: StepDone['step'] | null;
  readonly on: string;
  readonly result: HearingResult | null;
  readonly text: string;
  /** How an intention was sent; null of anything else. */
  readonly how: z.infer<typeof intentionSentBy> | null;
}

/** A measure as it is kept, opened. */
export interface ReadMeasure {
  readonly row: MeasureRow;
  readonly kind: MeasureKind;
  readonly status: MeasureStatus;
  readonly said: z.infer<typeof saidOfMeasure>;
  readonly decision: z.infer<typeof saidOfDecision> | null;
  readonly citations: readonly MeasureCitation[];
  readonly history: readonly Happened[];
}

/** The measures of a case that lies open, oldest first, in two questions to the database. */
export async function readMeasures(opened: OpenedCase): Promise<readonly ReadMeasure[]> {
  const { tx, row, key } = opened;
  const rows = await rowsOf(opened);
  if (rows.length === 0) return [];
  const steps = await tx
    .selectFrom('case_measure_step')
    .selectAll()
    .where('case_id', '=', row.id)
    .orderBy('id')
    .execute();
  return rows.map((one) => ({
    row: one,
    // The columns check that they are of these.
    kind: one.kind as MeasureKind,
    status: one.status as MeasureStatus,
    said: saidOfMeasure.parse(key.open('measure', one.id, one.sealed)),
    decision:
      one.decision === null ? null : saidOfDecision.parse(key.open('measure-decision', one.id, one.decision)),
    // What was put there when it was decided.
    citations: one.citations as unknown as readonly MeasureCitation[],
    history: steps
      .filter(({ measure_id }) => measure_id === one.id)
      .map((step) => ({
        id: step.id,
        at: step.at,
        by: step.by_person,
        what: step.what,
        step: stepOf(step.step),
        on: step.happened_on,
        result: step.result as HearingResult | null,
        ...saidOfStep.parse(key.open('measure-step', step.id, step.sealed)),
      })),
  }));
}

/** A step by what stands in the column, which checks no more than its form. */
export function stepOf(step: string | null): StepDone['step'] | null {
  const read = measureStepToRecord.safeParse(step);
  return read.success ? read.data : null;
}

/** The steps among what happened. */
export function stepsIn(history: readonly Pick<Happened, 'step' | 'on' | 'result'>[]): readonly StepDone[] {
  return history.flatMap(({ step, on, result }) => (step === null ? [] : [{ step, on, result }]));
}

/** The day of the last of a kind of happening; null when there was none. */
export function lastDayOfKind(
  history: readonly Pick<Happened, 'what' | 'on'>[],
  what: string,
): string | null {
  return history.findLast((one) => one.what === what)?.on ?? null;
}
