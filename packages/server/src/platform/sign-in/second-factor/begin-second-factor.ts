import { toString as toQrCode } from 'qrcode';
import type { Caller } from '../../abilities/index.ts';
import { done, type Result } from '../../http/index.ts';
import { keepChallenge } from '../challenge.ts';
import type { SignInPorts } from '../ports.ts';
import { isRefusal, ownSession, refuseSetUp } from '../session/own-session.ts';
import { describeTotp, newTotpSecret } from './totp.ts';
import { sealTotpSecret } from './totp-secret.ts';

export interface SecondFactorOffer {
  readonly challengeId: string;
  readonly secret: string;
  readonly uri: string;
  readonly qrCode: string;
}

/** Makes a secret for an authenticator app. It counts only once a code of it has come back. */
export async function beginSecondFactor(
  { database, keyring }: Pick<SignInPorts, 'database' | 'keyring'>,
  caller: Caller,
  now: Date,
): Promise<Result<SecondFactorOffer>> {
  const secret = newTotpSecret();
  const offer = await database.withBoard(caller.boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    const refusal = refuseSetUp(own);
    if (refusal !== null) return refusal;
    const sealed = sealTotpSecret(keyring, tx, caller.accountId, secret).toString('base64');
    const challengeId = await keepChallenge(tx, 'second-factor', caller.accountId, { sealed }, now);
    const board = await tx.selectFrom('board').select('name').executeTakeFirstOrThrow();
    return { challengeId, boardName: board.name };
  });
  if (isRefusal(offer)) return offer;
  const { secret: text, uri } = describeTotp(secret, 'Plaatswijs', offer.boardName);
  const qrCode = await toQrCode(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  return done({ challengeId: offer.challengeId, secret: text, uri, qrCode });
}
