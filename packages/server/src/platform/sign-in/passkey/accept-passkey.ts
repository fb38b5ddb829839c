import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { z } from 'zod';
import type { Caller } from '../../abilities/index.ts';
import { dayOf } from '../../calendar.ts';
import type { BoardTransaction } from '../../database/index.ts';
import type { BoardId } from '../../ids/index.ts';
import { takeChallenge } from '../challenge.ts';
import type { SignInPorts } from '../ports.ts';
import { originIn, relyingParty } from './relying-party.ts';
import { isHandleOf } from './user-handle.ts';

/** A passkey's answer to a challenge, as the contract has it. */
export interface PasskeyAnswer {
  readonly challengeId: string;
  readonly response: {
    readonly id: string;
    readonly rawId: string;
    readonly type: 'public-key';
    readonly response: {
      readonly clientDataJSON: string;
      readonly authenticatorData: string;
      readonly signature: string;
      readonly userHandle?: string | null | undefined;
    };
  };
}

/** A passkey whose answer was right. */
export interface AcceptedPasskey {
  readonly passkeyId: string;
  readonly accountId: string;
  readonly counter: number;
}

/** What a challenge of a passkey holds. */
export const passkeyChallenge = z.strictObject({ challenge: z.string() });

/** The answer of somebody who has a session to a challenge that was theirs; null when there is none or it is not right. */
export async function takePasskeyAnswer(
  ports: Pick<SignInPorts, 'database' | 'site'>,
  { boardId, accountId }: Caller,
  answer: PasskeyAnswer | undefined,
  now: Date,
): Promise<AcceptedPasskey | null> {
  if (answer === undefined) return null;
  return checkPasskey(ports, boardId, accountId, answer, now);
}

/**
 * Checks an answer. The challenge is used up first, right or wrong; then signature, page, host, presence and verification
 * of the person, and the counter. The signature is checked outside the transaction.
 */
export async function checkPasskey(
  { database, site }: Pick<SignInPorts, 'database' | 'site'>,
  boardId: BoardId,
  accountId: string | null,
  answer: PasskeyAnswer,
  now: Date,
): Promise<AcceptedPasskey | null> {
  const kind = accountId === null ? 'passkey-sign-in' : 'passkey-confirm';
  const { asked, passkey } = await database.withBoard(boardId, async (tx) => ({
    asked: await takeChallenge(tx, kind, answer.challengeId, accountId, passkeyChallenge, now),
    passkey: await findPasskey(tx, answer.response.id),
  }));
  if (asked === null || passkey === undefined) return null;
  if (accountId !== null && passkey.account_id !== accountId) return null;
  if (!isHandleOf(passkey.account_id, answer.response.response.userHandle)) return null;
  const counter = await verifiedCounter(site, asked.challenge, passkey, answer);
  return counter === null ? null : { passkeyId: passkey.id, accountId: passkey.account_id, counter };
}

/** Notes the use of a passkey; false when it is gone, or was used meanwhile with a later counter: a copy. */
export async function usePasskey(
  tx: BoardTransaction,
  { passkeyId, counter }: AcceptedPasskey,
  now: Date,
): Promise<boolean> {
  const used = await tx
    .updateTable('passkey')
    .set({ counter, last_used_on: dayOf(now) })
    .where('id', '=', passkeyId)
    .where(({ eb, or, and, lit }) =>
      or([
        eb('counter', '<', String(counter)),
        and([eb('counter', '=', '0'), eb(lit(counter === 0), '=', true)]),
      ]),
    )
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}

async function findPasskey(tx: BoardTransaction, credentialId: string) {
  return tx
    .selectFrom('passkey')
    .select(['id', 'account_id', 'credential_id', 'public_key', 'counter'])
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
}

async function verifiedCounter(
  site: SignInPorts['site'],
  challenge: string,
  passkey: NonNullable<Awaited<ReturnType<typeof findPasskey>>>,
  { response }: PasskeyAnswer,
): Promise<number | null> {
  const party = relyingParty(site);
  const origin = originIn(response.response.clientDataJSON);
  if (origin === null || !party.acceptsOrigin(origin)) return null;
  const { clientDataJSON, authenticatorData, signature } = response.response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id: response.id,
        rawId: response.rawId,
        type: response.type,
        response: { clientDataJSON, authenticatorData, signature },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: party.id,
      requireUserVerification: true,
      credential: {
        id: passkey.credential_id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: Number(passkey.counter),
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // The library throws for whatever is wrong with an answer; what it says may quote it.
    return null;
  }
}
