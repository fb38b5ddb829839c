import { appendAudit } from '../../audit/index.ts';
import { dayOf } from '../../calendar.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Result, refuse } from '../../http/index.ts';
import { type Account, findAccount, readEmail } from '../account/account.ts';
import { createAccount } from '../account/create-account.ts';
import { findBoard } from '../account/find-board.ts';
import { holdsGuardedRole } from '../account/standing.ts';
import { signInEvents } from '../events.ts';
import type { SignInPorts } from '../ports.ts';
import { linkTries, takeTry } from '../tries/tries.ts';
import { emailTryKey } from '../tries/try-keys.ts';
import { linkAddress, linkMinutes, makeLink } from './sign-in-link.ts';

/**
 * Mails a link to sign in with, when somebody of this board has the address. The answer is the same when nobody has it,
 * when too many were asked for, and when mail does not work: it says nothing about who is here.
 */
export async function sendSignInLink(
  ports: Pick<SignInPorts, 'database' | 'keyring' | 'mailbox' | 'letters' | 'site'>,
  boardSlug: string,
  typedEmail: string,
  now: Date,
): Promise<Result<undefined>> {
  const { database, keyring, mailbox, letters, site } = ports;
  const boardId = await findBoard(database, boardSlug);
  if (boardId === null) return refuse('not-found');
  const email = readEmail(typedEmail);
  const key = emailTryKey(keyring, boardId, 'link', email);
  const sent = await database.withBoard(boardId, async (tx) => {
    if ((await takeTry(tx, key, linkTries, now)) === null) return null;
    const account = await accountFor(tx, email, now);
    if (account === null || !mayUseLinks(account)) return null;
    const secret = await makeLink(tx, account.id, 'sign-in', now);
    const board = await tx.selectFrom('board').select('name').executeTakeFirstOrThrow();
    await appendAudit(tx, signInEvents['sign-in.link-sent'], {
      boardId,
      actor: null,
      subject: account.id,
      at: now,
      detail: {},
    });
    return { secret, boardName: board.name, language: account.language };
  });
  if (sent === null) return done();
  const { secret, boardName, language } = sent;
  const link = linkAddress(site.address(), boardSlug, secret);
  const words = letters.link({ language, boardName, link, minutes: linkMinutes['sign-in'] });
  mailbox.post({ to: email, ...words });
  return done();
}

/** The account of who has the address; a parent who never came before gets theirs now. */
async function accountFor(tx: BoardTransaction, email: string, now: Date): Promise<Account | null> {
  const today = dayOf(now);
  const people = await tx
    .selectFrom('person')
    .select('person.id')
    .where('person.email', '=', email)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('person_role')
          .select('person_role.id')
          .whereRef('person_role.board_id', '=', 'person.board_id')
          .whereRef('person_role.person_id', '=', 'person.id')
          .where('person_role.starts_on', '<=', today)
          .where(({ or, eb }) =>
            or([eb('person_role.ends_on', 'is', null), eb('person_role.ends_on', '>=', today)]),
          ),
      ),
    )
    .limit(2)
    .execute();
  const [person] = people;
  if (person === undefined || people.length > 1) return null;
  const accountId = await createAccount(tx, { personId: person.id, passwordHash: null, by: null, now });
  return findAccount(tx, accountId, now);
}

/** A role that asks for two factors is not opened by one mailbox: without a factor yet, only an invitation helps. */
function mayUseLinks({ roles, totpSecret, passkeys }: Account): boolean {
  return !holdsGuardedRole(roles) || totpSecret !== null || passkeys > 0;
}
