import { generateRegistrationOptions } from '@simplewebauthn/server';
import type { Caller } from '../../abilities/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result } from '../../http/index.ts';
import { keepChallenge } from '../challenge.ts';
import type { SignInPorts } from '../ports.ts';
import { isRefusal, ownSession, refuseSetUp } from '../session/own-session.ts';
import type { PasskeyQuestion } from './begin-passkey-sign-in.ts';
import { relyingParty } from './relying-party.ts';
import { userHandleOf } from './user-handle.ts';

/** EdDSA, ES256, RS256: what authenticators in use have. */
const algorithms = [-8, -7, -257];

/** What a new passkey has to answer. It is kept on the device itself and unlocked by its owner at each use. */
export async function beginPasskey(
  { database, site }: Pick<SignInPorts, 'database' | 'site'>,
  caller: Caller,
  now: Date,
): Promise<Result<PasskeyQuestion>> {
  const known = await database.withBoard(caller.boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    return refuseSetUp(own) ?? (await describeOwner(tx, caller));
  });
  if (isRefusal(known)) return known;
  const options = await generateRegistrationOptions({
    rpName: 'Plaatswijs',
    rpID: relyingParty(site).id,
    userName: known.label,
    userDisplayName: known.label,
    userID: userHandleOf(caller.accountId),
    attestationType: 'none',
    excludeCredentials: known.passkeys,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
  const challengeId = await database.withBoard(caller.boardId, (tx) =>
    keepChallenge(tx, 'passkey-register', caller.accountId, { challenge: options.challenge }, now),
  );
  return done({ challengeId, options: { ...options } });
}

/** What the owner's own device shows beside the passkey, and which ones there are already. */
async function describeOwner(tx: BoardTransaction, { accountId, personId }: Caller) {
  const person = await tx
    .selectFrom('person')
    .innerJoin('board', 'board.board_id', 'person.board_id')
    .select(['person.email', 'board.name as board'])
    .where('person.id', '=', personId)
    .executeTakeFirstOrThrow();
  const rows = await tx
    .selectFrom('passkey')
    .select(['credential_id', 'transports'])
    .where('account_id', '=', accountId)
    .execute();
  return {
    label: person.email ?? person.board,
    passkeys: rows.map(({ credential_id, transports }) => ({ id: credential_id, transports })),
  };
}
