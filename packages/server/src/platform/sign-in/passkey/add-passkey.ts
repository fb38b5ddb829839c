import { verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { newId } from '../../ids/index.ts';
import { takeChallenge } from '../challenge.ts';
import { signInEvents } from '../events.ts';
import type { SignInPorts } from '../ports.ts';
import { confirmSession } from '../session/confirm-session.ts';
import { isRefusal, ownSession, refuseSetUp } from '../session/own-session.ts';
import { passkeyChallenge } from './accept-passkey.ts';
import type { OwnPasskey } from './own-passkeys.ts';
import { originIn, relyingParty } from './relying-party.ts';

/** A new passkey, as the contract has it. */
export interface NewPasskey {
  readonly challengeId: string;
  readonly label: string;
  readonly response: {
    readonly id: string;
    readonly rawId: string;
    readonly type: 'public-key';
    readonly response: {
      readonly clientDataJSON: string;
      readonly attestationObject: string;
      readonly transports?: readonly string[] | undefined;
    };
  };
}

interface Verified {
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
}

/** Keeps a new passkey. Making one takes unlocking the device, so the session counts as confirmed from then on. */
export async function addPasskey(
  { database, site }: Pick<SignInPorts, 'database' | 'site'>,
  caller: Caller,
  given: NewPasskey,
  now: Date,
): Promise<Result<OwnPasskey>> {
  const { boardId, accountId } = caller;
  const asked = await database.withBoard(boardId, (tx) =>
    takeChallenge(tx, 'passkey-register', given.challengeId, accountId, passkeyChallenge, now),
  );
  const verified = asked === null ? null : await verify(site, asked.challenge, given);
  return database.withBoard(boardId, async (tx) => {
    const own = await ownSession(tx, caller, now);
    if (isRefusal(own)) return own;
    const refusal = refuseSetUp(own);
    if (refusal !== null) return refusal;
    if (verified === null) {
      return refuse('not-possible', { issues: [{ at: '/body/response', code: 'passkey-not-accepted' }] });
    }
    const passkeyId = await keep(tx, accountId, given, verified, now);
    if (passkeyId === null) return refuse('conflict');
    const effects = await confirmSession(tx, own, true, now);
    await appendAudit(tx, signInEvents['sign-in.passkey-added'], {
      boardId,
      actor: accountId,
      subject: accountId,
      at: now,
      detail: { passkey: passkeyId },
    });
    const { label } = given;
    return done({ id: passkeyId, label, createdAt: now.toISOString(), lastUsedOn: null }, effects);
  });
}

async function verify(
  site: SignInPorts['site'],
  challenge: string,
  { response }: NewPasskey,
): Promise<Verified | null> {
  const party = relyingParty(site);
  const { clientDataJSON, attestationObject } = response.response;
  const origin = originIn(clientDataJSON);
  if (origin === null || !party.acceptsOrigin(origin)) return null;
  const { id, rawId, type } = response;
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId,
        type,
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: party.id,
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { credential } = registrationInfo;
    const publicKey = Buffer.from(credential.publicKey);
    return { credentialId: credential.id, publicKey, counter: credential.counter };
  } catch {
    // The library throws for whatever is wrong with an answer; what it says may quote it.
    return null;
  }
}

async function keep(
  tx: BoardTransaction,
  accountId: string,
  { label, response }: NewPasskey,
  { credentialId, publicKey, counter }: Verified,
  now: Date,
): Promise<string | null> {
  const row = await tx
    .insertInto('passkey')
    .values({
      board_id: tx.boardId,
      id: newId(),
      account_id: accountId,
      credential_id: credentialId,
      public_key: publicKey,
      counter,
      transports: [...(response.response.transports ?? [])],
      label,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['board_id', 'credential_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}
