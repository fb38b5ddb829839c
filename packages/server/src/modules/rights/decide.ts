import { type RightsDecisionGiven, rightsOutcome, stayGround } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Result } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { RequestChange } from './change-request.ts';
import { rightsEvents } from './events.ts';
import { notPossible } from './register-request.ts';
import type { OpenedRequest } from './request-row.ts';
import { sealedDecision } from './show-request.ts';
import { stepsOf } from './steps/step-row.ts';

/**
 * Keeps what was decided, in the place of what was decided before; it counts once the request is answered. What was decided
 * before is named by its id: what is left out goes, unless something was done because of it.
 */
export async function decide(
  request: OpenedRequest,
  decisions: readonly RightsDecisionGiven[],
): Promise<Result<RequestChange>> {
  const { tx, row, caller, now } = request;
  const wrong = decisions.findIndex(({ outcome, ground }) => (outcome === 'stays') !== (ground !== null));
  if (wrong >= 0) return notPossible(`/body/decisions/${wrong}/ground`, 'ground-of-what-stays');
  const before = await decidedBefore(request);
  const steps = await stepsOf(request);
  const acted = new Set(
    steps.filter((step) => step.row.state !== 'waiting').map((step) => step.row.decision_id),
  );
  const kept = new Set(decisions.flatMap(({ id }) => id ?? []));
  if (kept.size !== decisions.filter(({ id }) => id !== undefined).length)
    return notPossible('/body/decisions', 'unknown-decision');
  for (const [at, decision] of decisions.entries()) {
    if (decision.id === undefined) continue;
    const was = before.find(({ id }) => id === decision.id);
    if (was === undefined) return notPossible(`/body/decisions/${at}/id`, 'unknown-decision');
    const planned = steps.some((step) => step.row.decision_id === decision.id);
    if (planned && !isSame(was, decision)) return notPossible(`/body/decisions/${at}`, 'carried-out');
  }
  const gone = before.filter(({ id }) => !kept.has(id));
  if (gone.some(({ id }) => acted.has(id))) return notPossible('/body/decisions', 'carried-out');
  for (const { id } of gone) await tx.deleteFrom('rights_decision').where('id', '=', id).execute();
  for (const [place, decision] of decisions.entries()) await keepDecision(request, place, decision);
  const detail = { decisions: decisions.length, schoolId: row.school_id };
  await appendForCaller(tx, rightsEvents['rights.decided'], { caller, now, subject: row.id, detail });
  return done({ row: { state: 'reviewing' } });
}

type Decided = Omit<RightsDecisionGiven, 'id'>;

async function decidedBefore({
  tx,
  row,
  key,
}: OpenedRequest): Promise<readonly (Decided & { readonly id: string })[]> {
  const rows = await tx
    .selectFrom('rights_decision')
    .select(['id', 'outcome', 'ground', 'sealed'])
    .where('request_id', '=', row.id)
    .execute();
  return rows.map(({ id, outcome, ground, sealed }) => ({
    id,
    ...sealedDecision.parse(key.open('decision', id, sealed)),
    outcome: rightsOutcome.parse(outcome),
    ground: stayGround.nullable().parse(ground),
  }));
}

function isSame(one: Decided, other: Decided): boolean {
  return (
    one.about === other.about &&
    one.outcome === other.outcome &&
    one.ground === other.ground &&
    one.reason === other.reason
  );
}

async function keepDecision(
  { tx, row, key }: OpenedRequest,
  place: number,
  { id: known, about, outcome, ground, reason }: RightsDecisionGiven,
): Promise<void> {
  const id = known ?? newId();
  const values = { place, outcome, ground, sealed: key.seal('decision', id, { about, reason }) };
  if (known === undefined)
    await tx
      .insertInto('rights_decision')
      .values({ board_id: tx.boardId, id, request_id: row.id, ...values })
      .execute();
  else await tx.updateTable('rights_decision').set(values).where('id', '=', id).execute();
}
