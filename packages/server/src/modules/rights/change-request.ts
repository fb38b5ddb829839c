import { done, type Result, refuse } from '../../platform/http/index.ts';
import type { RightsPorts } from './ports.ts';
import { notPossible } from './register-request.ts';
import {
  type OpenedRequest,
  openRequest,
  type RequestPlace,
  type RequestRow,
  type RightsAsking,
  type SaidInRequest,
  saidInRequest,
} from './request-row.ts';
import type { RequestShown } from './request-shown.ts';
import { canBeDone, type RequestAct } from './request-state.ts';
import { showRequest } from './show-request.ts';

/** What becomes of a request; what is not named stays. */
export interface RequestChange {
  readonly row?: Partial<
    Pick<RequestRow, 'state' | 'due_on' | 'extended_on' | 'gathered_at' | 'closed_at' | 'closed_by'>
  >;
  readonly said?: Partial<SaidInRequest>;
}

/**
 * Changes a request in the transaction of the call: held, compared with what was seen, changed and moved on by one version.
 * Refused where it is not there for who asks, where it moved on, and where this cannot be done (any more).
 */
export async function changeRequest(
  asking: RightsAsking,
  ports: RightsPorts,
  { version, ...place }: RequestPlace & { readonly version: number },
  act: RequestAct,
  change: (request: OpenedRequest) => Promise<Result<RequestChange>>,
): Promise<Result<RequestShown>> {
  const request = await openRequest(asking, ports, place, 'to-change');
  if (request === null) return refuse('not-found');
  const { row, key, said, tx } = request;
  if (row.version !== version) return refuse('changed-meanwhile');
  if (!canBeDone(row.kind, row.state, act)) return notPossible('/body', 'not-in-state');
  const changed = await change(request);
  if (!changed.ok) return changed;
  const saidNow = saidInRequest.parse({ ...said, ...changed.value.said });
  await tx
    .updateTable('rights_request')
    .set({ ...changed.value.row, version: version + 1, sealed: key.seal('request', row.id, saidNow) })
    .where('id', '=', row.id)
    .execute();
  const after = await openRequest(asking, ports, place, 'to-see');
  return after === null ? refuse('not-found') : done(await showRequest(after, ports));
}
