import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Caller } from '../../abilities/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { findBoard } from '../account/find-board.ts';
import { keepChallenge } from '../challenge.ts';
import type { SignInPorts } from '../ports.ts';
import { isRefusal, ownSession } from '../session/own-session.ts';
import { relyingParty } from './relying-party.ts';

/** What a browser is asked. */
export interface PasskeyQuestion {
  readonly challengeId: string;
  readonly options: Record<string, unknown>;
}

/** For who is not known yet: no list of passkeys goes out, the one that answers says whose it is. */
export async function beginPasskeySignIn(
  { database, site }: Pick<SignInPorts, 'database' | 'site'>,
  boardSlug: string,
  now: Date,
): Promise<Result<PasskeyQuestion>> {
  const boardId = await findBoard(database, boardSlug);
  if (boardId === null) return refuse('not-found');
  const options = await question(site, []);
  const challengeId = await database.withBoard(boardId, (tx) =>
    keepChallenge(tx, 'passkey-sign-in', null, { challenge: options.challenge }, now),
  );
  return done({ challengeId, options: { ...options } });
}

/** For who has a session: one of their own passkeys, as second factor or to confirm who they are. */
export async function beginPasskeyConfirmation(
  { database, site }: Pick<SignInPorts, 'database' | 'site'>,
  caller: Caller,
  now: Date,
): Promise<Result<PasskeyQuestion>> {
  const passkeys = await database.withBoard(caller.boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    const rows = await tx
      .selectFrom('passkey')
      .select(['credential_id', 'transports'])
      .where('account_id', '=', caller.accountId)
      .execute();
    return rows.map(({ credential_id, transports }) => ({ id: credential_id, transports }));
  });
  if (isRefusal(passkeys)) return passkeys;
  if (passkeys.length === 0) {
    return refuse('not-possible', { issues: [{ at: '/session', code: 'no-passkey' }] });
  }
  const options = await question(site, passkeys);
  const challengeId = await database.withBoard(caller.boardId, (tx) =>
    keepChallenge(tx, 'passkey-confirm', caller.accountId, { challenge: options.challenge }, now),
  );
  return done({ challengeId, options: { ...options } });
}

function question(site: SignInPorts['site'], passkeys: readonly { id: string; transports: string[] }[]) {
  return generateAuthenticationOptions({
    rpID: relyingParty(site).id,
    allowCredentials: [...passkeys],
    userVerification: 'required',
  });
}
