import { type RightsStepPlan, rightsOutcome, stepKindsOf } from '@plaatswijs/contract';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import type { RequestChange } from '../change-request.ts';
import { rightsEvents } from '../events.ts';
import type { RightsPorts } from '../ports.ts';
import { notPossible } from '../register-request.ts';
import type { OpenedRequest } from '../request-row.ts';
import { listThings } from './list-things.ts';
import { sealedStep, stepsOf } from './step-row.ts';
import { endingsOf } from './steps-shown.ts';

/** Says what is to be done because of a decision, with something of this person; or that it was done by hand. */
export async function addStep(
  request: OpenedRequest,
  ports: RightsPorts,
  { decisionId, plan }: { readonly decisionId: string; readonly plan: RightsStepPlan },
): Promise<Result<RequestChange>> {
  const { tx, row, key, caller, now } = request;
  const decision = await tx
    .selectFrom('rights_decision')
    .select('outcome')
    .where('request_id', '=', row.id)
    .where('id', '=', decisionId)
    .executeTakeFirst();
  if (decision === undefined) return refuse('not-found');
  const kinds: readonly string[] = stepKindsOf[rightsOutcome.parse(decision.outcome)];
  if (!kinds.includes(plan.kind)) return notPossible('/body/plan/kind', 'not-with-this-outcome');
  if (!(await isOfPerson(request, ports, plan))) return notPossible('/body/plan', 'unknown-thing');
  const id = newId();
  const byHand = plan.kind === 'by-hand';
  await tx
    .insertInto('rights_step')
    .values({
      board_id: tx.boardId,
      id,
      request_id: row.id,
      decision_id: decisionId,
      kind: plan.kind,
      state: byHand ? 'by-hand' : 'waiting',
      made_by: caller.personId,
      made_at: now,
      ...(byHand ? { done_by: caller.personId, done_at: now } : {}),
      sealed: key.seal('step', id, sealedStep.parse({ plan, said: byHand ? plan.said : null })),
    })
    .execute();
  const detail = { schoolId: row.school_id, stepId: id };
  const kind = rightsEvents['rights.step-made'];
  await appendForCaller(tx, kind, { caller, now, subject: row.id, detail });
  if (byHand) {
    const settled = { ...detail, as: 'by-hand' };
    const about = { caller, now, subject: row.id, detail: settled };
    await appendForCaller(tx, rightsEvents['rights.step-settled'], about);
  }
  return done({ row: { state: 'reviewing' } });
}

/** Whether the thing is one of this person at this school. */
async function isOfPerson(
  request: OpenedRequest,
  ports: RightsPorts,
  plan: RightsStepPlan,
): Promise<boolean> {
  if (plan.kind === 'by-hand' || plan.kind === 'person-details') return true;
  const { files, consent, publications, photos } = await listThings(request, ports);
  switch (plan.kind) {
    case 'file-statement':
    case 'file-erasure':
      return files.some(({ fileId }) => fileId === plan.fileId);
    case 'consent-withdrawal':
      return plan.purposeIds.every((asked) => consent.purposes.some(({ id }) => id === asked));
    case 'publication-recall':
      return publications.some(({ publicationId }) => publicationId === plan.publicationId);
    case 'photo-cover':
    case 'photo-erasure':
      return photos.some(({ photoId }) => photoId === plan.photoId);
  }
}

/** Takes away what was to be done and was not: it waits, was given back, or what it began ended with "it stays". */
export async function dropStep(request: OpenedRequest, stepId: string): Promise<Result<RequestChange>> {
  const { tx, row, caller, now } = request;
  const step = (await stepsOf(request)).find((one) => one.row.id === stepId);
  if (step === undefined) return refuse('not-found');
  const { outcome } = await endingsOf(tx, [step]).then((endings) => endings(step));
  const undone = step.row.state === 'waiting' || step.row.state === 'not-done' || outcome === 'stays';
  if (!undone) return notPossible('/body', 'carried-out');
  await tx.deleteFrom('rights_step').where('id', '=', stepId).execute();
  const detail = { schoolId: row.school_id, stepId, as: 'dropped' };
  const about = { caller, now, subject: row.id, detail };
  await appendForCaller(tx, rightsEvents['rights.step-settled'], about);
  return done({});
}
