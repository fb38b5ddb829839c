import type { AskedKind, RightsState } from '@plaatswijs/contract';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { ablenessOf, type Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction, Tables } from '../../platform/database/index.ts';
import type { RightsPorts } from './ports.ts';
import { openRequestKey, type RequestKey } from './request-key.ts';

/** What is said in a request, as it is sealed. Keys are only ever added. */
export const saidInRequest = z.object({
  words: z.string(),
  /** Of who comes with an authorisation. */
  askerName: z.string().nullable().default(null),
  extendedWhy: z.string().nullable().default(null),
  /** What was answered, or why it was refused or withdrawn. */
  letter: z.string().nullable().default(null),
});
export type SaidInRequest = z.infer<typeof saidInRequest>;

export type RequestRow = Omit<
  Selectable<Tables['rights_request']>,
  'kind' | 'state' | 'capacity' | 'identity'
> & {
  readonly kind: AskedKind;
  readonly state: RightsState;
  readonly capacity: 'self' | 'guardian' | 'authorised';
  readonly identity: 'signed-in' | 'known' | 'document' | 'authorisation-seen';
};

/** Which request, and where. */
export interface RequestPlace {
  readonly schoolId: string;
  readonly requestId: string;
}

/** Who asks something, in a transaction. */
export interface RightsAsking {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly now: Date;
}

/** A request that lies open. */
export interface OpenedRequest extends RightsAsking {
  readonly row: RequestRow;
  readonly key: RequestKey;
  readonly said: SaidInRequest;
}

/** A session with all its factors: a program with a token does not reach what people ask about themselves. */
export function isPerson({ via }: Caller): boolean {
  return via.kind === 'session' && !via.secondFactorPending;
}

/** Whether somebody handles requests of the school, and this one is not their own or about them. */
export function handles(
  { abilities }: Pick<RightsPorts, 'abilities'>,
  caller: Caller,
  row: Pick<RequestRow, 'school_id' | 'about_id' | 'asked_by'>,
): boolean {
  if (!isPerson(caller) || row.about_id === caller.personId || row.asked_by === caller.personId) return false;
  return ablenessOf(abilities(), caller, 'rights.handle', row.school_id).able;
}

/** Whose data it is and who asked for it, where that is somebody known here: an answer tells them nothing by their own names. */
export function ownPeople({
  about_id,
  asked_by,
}: Pick<RequestRow, 'about_id' | 'asked_by'>): ReadonlySet<string> {
  return new Set(asked_by === null ? [about_id] : [about_id, asked_by]);
}

/** The request of a handler; null when it is not there for them. */
export async function openRequest(
  asking: RightsAsking,
  ports: RightsPorts,
  place: RequestPlace,
  lock: 'to-see' | 'to-change',
): Promise<OpenedRequest | null> {
  const row = await findRequest(asking.tx, place, lock);
  if (row === null || !handles(ports, asking.caller, row)) return null;
  return opened(asking, ports, row);
}

/** A request as it is; whoever asks for it was looked at before. */
export async function findRequest(
  tx: BoardTransaction,
  { schoolId, requestId }: RequestPlace,
  lock: 'to-see' | 'to-change',
): Promise<RequestRow | null> {
  const found = tx
    .selectFrom('rights_request')
    .selectAll()
    .where('id', '=', requestId)
    .where('school_id', '=', schoolId);
  const row = await (lock === 'to-change' ? found.forUpdate() : found).executeTakeFirst();
  return row === undefined ? null : requestFrom(row);
}

export function opened<Asking extends Pick<RightsAsking, 'tx'>>(
  asking: Asking,
  { keyring }: Pick<RightsPorts, 'keyring'>,
  row: RequestRow,
): Asking & Pick<OpenedRequest, 'row' | 'key' | 'said'> {
  const key = openRequestKey(keyring, asking.tx.boardId, row.id, row.key);
  return { ...asking, row, key, said: saidInRequest.parse(key.open('request', row.id, row.sealed)) };
}

/** The columns check that they are of these. */
export function requestFrom(row: Selectable<Tables['rights_request']>): RequestRow {
  return {
    ...row,
    kind: row.kind as AskedKind,
    state: row.state as RightsState,
    capacity: row.capacity as RequestRow['capacity'],
    identity: row.identity as RequestRow['identity'],
  };
}
