import type { AskedKind, RightsAsker } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { requestTerms } from '../cases/index.ts';
import { personConcerned } from '../people/index.ts';
import { rightsEvents } from './events.ts';
import type { RightsPorts } from './ports.ts';
import { makeRequestKey } from './request-key.ts';
import { type RequestRow, type RightsAsking, saidInRequest } from './request-row.ts';
import { type Asker, whyNotToAsk } from './who-may-ask.ts';

/** What was asked, as it came in. */
export interface ComingRequest {
  readonly schoolId: string;
  readonly kind: AskedKind;
  readonly aboutId: string;
  readonly asker: RightsAsker;
  readonly identity: RequestRow['identity'];
  readonly receivedOn: string;
  readonly words: string;
}

/** Where the table of the law begins, and before which nobody asks. */
const firstDay = '2018-05-25';

/**
 * Puts a request down, when who asks may ask it. Received is the day on which the school had it, not the one on which it is
 * typed.
 */
export async function registerRequest(
  { tx, caller, now }: RightsAsking,
  { keyring }: Pick<RightsPorts, 'keyring'>,
  coming: ComingRequest,
): Promise<Result<{ readonly id: string; readonly dueOn: string }>> {
  const { schoolId, aboutId, asker, receivedOn, kind } = coming;
  if (receivedOn > dayOf(now)) return notPossible('/body/receivedOn', 'in-future');
  if (receivedOn < firstDay) return notPossible('/body/receivedOn', 'too-long-ago');
  const about = await personConcerned(tx, { schoolId, personId: aboutId, on: receivedOn });
  if (about === null) return refuse('not-found');
  if (coming.identity === 'authorisation-seen' && asker.capacity !== 'authorised')
    return notPossible('/body/identity', 'no-authorisation');
  if (coming.identity !== 'authorisation-seen' && asker.capacity === 'authorised')
    return notPossible('/body/identity', 'authorisation-not-seen');
  const terms = requestTerms(receivedOn);
  const whyNot = whyNotToAsk(about, askerOf(asker), kind, { receivedOn, ownAge: terms.ownAge });
  if (whyNot !== null) return notPossible('/body/asker', whyNot);
  const id = newId();
  const { key, kept } = makeRequestKey(keyring, tx.boardId, id);
  const askerName = asker.capacity === 'authorised' ? asker.name : null;
  await tx
    .insertInto('rights_request')
    .values({
      board_id: tx.boardId,
      id,
      school_id: schoolId,
      kind,
      about_id: aboutId,
      asked_by: asker.capacity === 'self' ? aboutId : asker.capacity === 'guardian' ? asker.personId : null,
      capacity: asker.capacity,
      identity: coming.identity,
      received_on: receivedOn,
      due_on: terms.dueOn,
      state: 'received',
      registered_by: caller.personId,
      registered_at: now,
      key: kept,
      sealed: key.seal('request', id, saidInRequest.parse({ words: coming.words, askerName })),
    })
    .execute();
  const detail = { schoolId, kind, bySelf: coming.identity === 'signed-in' };
  await appendForCaller(tx, rightsEvents['rights.registered'], { caller, now, subject: id, detail });
  return done({ id, dueOn: terms.dueOn });
}

function askerOf(asker: RightsAsker): Asker {
  return asker.capacity === 'guardian' ? asker : { capacity: asker.capacity };
}

export function notPossible(at: string, code: string) {
  return refuse('not-possible', { issues: [{ at, code }] });
}
