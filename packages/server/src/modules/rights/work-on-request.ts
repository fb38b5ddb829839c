import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result } from '../../platform/http/index.ts';
import { requestTerms } from '../cases/index.ts';
import type { RequestChange } from './change-request.ts';
import { rightsEvents } from './events.ts';
import { changedSince, gather } from './gather.ts';
import type { RightsPorts } from './ports.ts';
import { notPossible } from './register-request.ts';
import type { OpenedRequest } from './request-row.ts';
import { isExtendable } from './show-request.ts';
import { isAnyOpen, keepEndings } from './steps/steps-shown.ts';

// What is done with a request that is open. Each is called within `changeRequest`.

/** Says that it takes longer: two months more, and told within the first. */
export async function extend(request: OpenedRequest, reason: string): Promise<Result<RequestChange>> {
  const { row, now } = request;
  const today = dayOf(now);
  if (!isExtendable(row, today)) return notPossible('/body', row.extended_on === null ? 'too-late' : 'once');
  const { longestOn } = requestTerms(row.received_on);
  await audit(request, 'rights.extended', { dueOn: longestOn });
  return done({ row: { due_on: longestOn, extended_on: today }, said: { extendedWhy: reason } });
}

export async function gatherParts(
  request: OpenedRequest,
  ports: RightsPorts,
): Promise<Result<RequestChange>> {
  const parts = await gather(request, ports);
  await audit(request, 'rights.gathered', { parts });
  return done({ row: { state: 'reviewing', gathered_at: request.now.toISOString() } });
}

/** Answers it, when everything was judged and nothing changed since. */
export async function answer(
  request: OpenedRequest,
  ports: RightsPorts,
  letter: string,
): Promise<Result<RequestChange>> {
  const { caller, now } = request;
  const why = await whyNotYet(request, ports);
  if (why !== null) return notPossible('/body', why);
  await keepEndings(request);
  await audit(request, 'rights.answered', {});
  return done({
    row: { state: 'answered', closed_at: now.toISOString(), closed_by: caller.personId },
    said: { letter },
  });
}

type NotYet = 'not-gathered' | 'parts-wait' | 'changed-since' | 'nothing-decided' | 'not-carried-out';

async function whyNotYet(request: OpenedRequest, ports: RightsPorts): Promise<NotYet | null> {
  const { tx, row } = request;
  if (row.kind === 'information') return null;
  if (row.kind !== 'access') {
    const decided = await tx
      .selectFrom('rights_decision')
      .select('id')
      .where('request_id', '=', row.id)
      .limit(1)
      .executeTakeFirst();
    if (decided === undefined) return 'nothing-decided';
    return (await isAnyOpen(request)) ? 'not-carried-out' : null;
  }
  if (row.gathered_at === null) return 'not-gathered';
  const waiting = await tx
    .selectFrom('rights_part')
    .select('id')
    .where('request_id', '=', row.id)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst();
  if (waiting !== undefined) return 'parts-wait';
  return (await changedSince(request, ports)).length > 0 ? 'changed-since' : null;
}

/** Refuses it, or says that it was withdrawn. What was gathered for it goes at once, and what still waited to be done. */
export async function close(
  request: OpenedRequest,
  { as, reason }: { readonly as: 'refused' | 'withdrawn'; readonly reason: string },
): Promise<Result<RequestChange>> {
  const { tx, row, caller, now } = request;
  await tx.deleteFrom('rights_part').where('request_id', '=', row.id).execute();
  await keepEndings(request);
  await tx
    .deleteFrom('rights_step')
    .where('request_id', '=', row.id)
    .where('state', '=', 'waiting')
    .execute();
  await audit(request, 'rights.closed', { as });
  return done({
    row: { state: as, closed_at: now.toISOString(), closed_by: caller.personId },
    said: { letter: reason },
  });
}

type Kinds = typeof rightsEvents;

async function audit<Kind extends keyof Kinds>(
  { tx, caller, now, row }: OpenedRequest,
  kind: Kind,
  detail: object,
): Promise<void> {
  const told = { ...detail, schoolId: row.school_id };
  // Which detail goes with which event was checked where it was written; the schema looks once more.
  await appendForCaller(tx, rightsEvents[kind], { caller, now, subject: row.id, detail: told as never });
}
