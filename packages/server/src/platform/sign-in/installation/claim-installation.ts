import { appendAudit } from '../../audit/index.ts';
import { dayOf } from '../../calendar.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, RefusalRaised, refuse } from '../../http/index.ts';
import { newBoardId, newId } from '../../ids/index.ts';
import { findAccount, readEmail } from '../account/account.ts';
import { createAccount } from '../account/create-account.ts';
import { signInEvents } from '../events.ts';
import { refusePassword } from '../password/password-policy.ts';
import type { SignedIn, Visitor } from '../password/sign-in-with-password.ts';
import type { SignInPorts } from '../ports.ts';
import { openSession } from '../session/open-session.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { isClaimed } from './claim-code.ts';

export interface Claim {
  readonly code: string;
  readonly boardName: string;
  readonly boardSlug: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Makes the board and its first administrator, once, for who has the code that the server printed. From then on there is
 * nothing here any more.
 */
export async function claimInstallation(
  { database, hasher, claimCode }: Pick<SignInPorts, 'database' | 'hasher' | 'claimCode'>,
  claim: Claim,
  { device, now }: Visitor,
): Promise<SignedIn> {
  if (claimCode === null || (await isClaimed(database))) return refuse('not-found');
  if (!claimCode.fits(claim.code)) return refuse('sign-in-failed');
  const { givenName, surname, boardName, email, password } = claim;
  const words = [givenName, surname, boardName, email];
  const issues = refusePassword(password, { words }, '/body/password');
  if (issues.length > 0) return refuse('not-possible', { issues });
  const passwordHash = await hasher.hash(password);
  return wholeOrNothing(database, newBoardId(), async (tx) => {
    await takePlace(tx, now);
    const personId = await makeBoard(tx, claim, now);
    const accountId = await createAccount(tx, { personId, passwordHash, by: null, now });
    const account = await findAccount(tx, accountId, now);
    if (account === null) throw new Error('the account that was just made is not there');
    await appendAudit(tx, signInEvents['sign-in.installation-claimed'], {
      boardId: tx.boardId,
      actor: null,
      subject: accountId,
      at: now,
      detail: {},
    });
    const opened = await openSession(tx, {
      account,
      way: 'password',
      factorGiven: false,
      device,
      replaces: null,
      now,
    });
    return done({ next: opened.next }, opened.effects);
  });
}

/** The one row there can be: the second of two visitors waits for the first and then finds it taken. */
async function takePlace(tx: BoardTransaction, now: Date): Promise<void> {
  const taken = await tx
    .insertInto('installation_claim')
    .values({ claimed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('only_one')
    .executeTakeFirst();
  if (taken === undefined) throw new RefusalRaised(refuse('not-found'));
}

async function makeBoard(tx: BoardTransaction, claim: Claim, now: Date): Promise<string> {
  const board_id = tx.boardId;
  await tx.insertInto('board').values({ board_id, name: claim.boardName, created_at: now }).execute();
  await tx.insertInto('address').values({ slug: claim.boardSlug, board_id, kind: 'board' }).execute();
  const personId = newId();
  await tx
    .insertInto('person')
    .values({
      board_id,
      id: personId,
      given_name: claim.givenName,
      surname: claim.surname,
      email: readEmail(claim.email),
      created_at: now,
    })
    .execute();
  await tx
    .insertInto('person_role')
    .values({
      board_id,
      id: newId(),
      person_id: personId,
      role: 'administrator',
      starts_on: dayOf(now),
      given_by: 'person',
    })
    .execute();
  return personId;
}
