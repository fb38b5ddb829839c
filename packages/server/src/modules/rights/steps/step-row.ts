import {
  type RightsStepPlan,
  type RightsStepState,
  rightsStepPlan,
  rightsStepState,
} from '@plaatswijs/contract';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { BoardTransaction, Tables } from '../../../platform/database/index.ts';
import type { OpenedRequest } from '../request-row.ts';

/** What is sealed of a step. Keys are only ever added. */
export const sealedStep = z.object({
  plan: rightsStepPlan,
  /** What was done by hand, or why it was not done. */
  said: z.string().nullable().default(null),
});
export type SealedStep = z.infer<typeof sealedStep>;

/** A step that lies open. */
export interface OpenedStep extends SealedStep {
  readonly row: Omit<Selectable<Tables['rights_step']>, 'state'> & { readonly state: RightsStepState };
}

/** What is carried out at the slice that has the thing; what was done by hand is only put down. */
export type CarriedPlan = Exclude<RightsStepPlan, { readonly kind: 'by-hand' }>;

export function isCarried(plan: RightsStepPlan): plan is CarriedPlan {
  return plan.kind !== 'by-hand';
}

/** The steps of a request, oldest first. */
export async function stepsOf({
  tx,
  row,
  key,
}: Pick<OpenedRequest, 'tx' | 'row' | 'key'>): Promise<readonly OpenedStep[]> {
  const rows = await tx
    .selectFrom('rights_step')
    .selectAll()
    .where('request_id', '=', row.id)
    .orderBy('id')
    .execute();
  return rows.map((one) => openStep(key, one));
}

/** Whether there is a step with this id, and it is of this request. */
export async function isStepOf(
  tx: BoardTransaction,
  { rightsStepId, rightsRequestId }: { readonly rightsStepId: string; readonly rightsRequestId: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('rights_step')
    .select('id')
    .where('id', '=', rightsStepId)
    .where('request_id', '=', rightsRequestId)
    .executeTakeFirst();
  return row !== undefined;
}

export function openStep(key: OpenedRequest['key'], row: Selectable<Tables['rights_step']>): OpenedStep {
  return {
    ...sealedStep.parse(key.open('step', row.id, row.sealed)),
    row: { ...row, state: rightsStepState.parse(row.state) },
  };
}
