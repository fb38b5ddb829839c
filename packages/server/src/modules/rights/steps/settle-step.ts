import { createHash } from 'node:crypto';
import type { operations, RightsStepSettling, RightsStepState } from '@plaatswijs/contract';
import { rightsOutcome } from '@plaatswijs/contract';
import { z } from 'zod';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { namesOf } from '../../people/index.ts';
import { rightsEvents } from '../events.ts';
import type { RightsPorts } from '../ports.ts';
import { notPossible } from '../register-request.ts';
import {
  findRequest,
  handles,
  isPerson,
  type OpenedRequest,
  opened,
  type RightsAsking,
} from '../request-row.ts';
import { isClosed } from '../request-state.ts';
import { doorOf } from './door-of.ts';
import type { StepDone, StepLook } from './step-door.ts';
import { isCarried, type OpenedStep, openStep, sealedStep } from './step-row.ts';

type ToDo = z.input<NonNullable<typeof operations.showRightsStep.answer>>;

/** Which step, and where. */
export interface StepPlace {
  readonly schoolId: string;
  readonly stepId: string;
}

interface FoundStep {
  readonly request: OpenedRequest;
  readonly step: OpenedStep;
  /** Whether who asks handles the request. */
  readonly handles: boolean;
  /** Whether who asks can carry it out. */
  readonly mayDo: boolean;
}

/**
 * A step for who asks: whoever can carry it out, whoever handles the request, and whoever did it. It is not there for who the
 * request is about or who asked it, whatever they do here.
 */
async function findStep(
  asking: RightsAsking,
  ports: RightsPorts,
  { schoolId, stepId }: StepPlace,
  lock: 'to-see' | 'to-change',
): Promise<FoundStep | null> {
  const { tx, caller } = asking;
  if (!isPerson(caller)) return null;
  const of = await tx
    .selectFrom('rights_step')
    .select('request_id')
    .where('id', '=', stepId)
    .executeTakeFirst();
  if (of === undefined) return null;
  const row = await findRequest(tx, { schoolId, requestId: of.request_id }, lock);
  if (row === null || row.about_id === caller.personId || row.asked_by === caller.personId) return null;
  const request = opened(asking, ports, row);
  // Read once more: whoever held the request before may have settled it.
  const found = await tx.selectFrom('rights_step').selectAll().where('id', '=', stepId).executeTakeFirst();
  if (found === undefined) return null;
  const step = openStep(request.key, found);
  const handling = handles(ports, caller, row);
  const mayDo =
    step.row.state === 'waiting' &&
    isCarried(step.plan) &&
    !isClosed(row.state) &&
    (await doorOf(request, ports, step.plan).mayDo());
  const mine = step.row.done_by === caller.personId;
  return handling || mayDo || mine ? { request, step, handles: handling, mayDo } : null;
}

/** What is to be done, exactly; null when it is not there for who asks. */
export async function showStep(
  asking: RightsAsking,
  ports: RightsPorts,
  place: StepPlace,
): Promise<Result<ToDo>> {
  const found = await findStep(asking, ports, place, 'to-see');
  if (found === null) return refuse('not-found');
  const { request, step, mayDo } = found;
  const { tx, row } = request;
  const look = mayDo ? await lookOf(found, ports, 'for-show') : null;
  const names = await namesOf(tx, [row.about_id]);
  return done({
    id: step.row.id,
    requestId: found.handles ? row.id : null,
    about: { id: row.about_id, name: names.get(row.about_id) ?? '' },
    dueOn: row.due_on,
    decision: await decisionOf(request, step.row.decision_id),
    plan: step.plan,
    state: step.row.state,
    view: look?.view ?? null,
    refused: look?.refused ?? null,
    stamp: stampOf(step, look),
  });
}

async function lookOf({ request, step }: FoundStep, ports: RightsPorts, why: 'for-show' | 'to-do') {
  return isCarried(step.plan) ? doorOf(request, ports, step.plan).look(why) : null;
}

/** Of what is to be done and of what it would be done to: what is other than what was seen, is looked at again. */
function stampOf({ plan, row }: OpenedStep, look: StepLook | null): string {
  const seen = { plan, state: row.state, look };
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}

const sealedDecision = z.object({ about: z.string() });

async function decisionOf({ tx, key }: OpenedRequest, id: string): Promise<ToDo['decision']> {
  const row = await tx
    .selectFrom('rights_decision')
    .select(['outcome', 'sealed'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {
    ...sealedDecision.parse(key.open('decision', id, row.sealed)),
    outcome: rightsOutcome.parse(row.outcome),
  };
}

/**
 * Settles a step: done through the door of the slice that has the thing, and written down here in the same transaction. What
 * was settled already stays as it is, and is answered as that.
 */
export async function settleStep(
  asking: RightsAsking,
  ports: RightsPorts,
  place: StepPlace,
  settling: RightsStepSettling,
): Promise<Result<{ readonly state: RightsStepState }>> {
  const found = await findStep(asking, ports, place, 'to-change');
  if (found === null) return refuse('not-found');
  const { request, step, mayDo } = found;
  if (step.row.state !== 'waiting') return done({ state: step.row.state });
  if (isClosed(request.row.state)) return notPossible('/body', 'not-in-state');
  if (settling.as !== 'carry-out') {
    // That it was done elsewhere, whoever handles the request can say as well; why not, who should have done it.
    if (settling.as === 'not-done' && !mayDo) return refuse('not-found');
    return keep(found, settling.as, { refs: [] }, settling.said);
  }
  if (!mayDo || !isCarried(step.plan)) return refuse('not-found');
  const look = await lookOf(found, ports, 'to-do');
  if (look === null || stampOf(step, look) !== settling.stamp) return refuse('changed-meanwhile');
  if (look.refused !== null) return notPossible('/body', look.refused);
  const carried = await doorOf(request, ports, step.plan).carryOut(settling.fileRecordId);
  if (!carried.ok) return carried;
  return keep(found, carried.value.started === true ? 'started' : 'done', carried.value, null);
}

async function keep(
  { request, step }: FoundStep,
  state: Exclude<RightsStepState, 'waiting'>,
  { refs }: StepDone,
  said: string | null,
): Promise<Result<{ readonly state: RightsStepState }>> {
  const { tx, row, key, caller, now } = request;
  await tx
    .updateTable('rights_step')
    .set({
      state,
      done_by: caller.personId,
      done_at: now,
      refs: [...refs],
      sealed: key.seal('step', step.row.id, sealedStep.parse({ plan: step.plan, said })),
    })
    .where('id', '=', step.row.id)
    .execute();
  await tx
    .updateTable('rights_request')
    .set({ version: row.version + 1 })
    .where('id', '=', row.id)
    .execute();
  const detail = { schoolId: row.school_id, stepId: step.row.id, as: state };
  const about = { caller, now, subject: row.id, detail };
  await appendForCaller(tx, rightsEvents['rights.step-settled'], about);
  return done({ state });
}
