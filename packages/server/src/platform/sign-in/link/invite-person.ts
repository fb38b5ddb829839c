import { type AbilityTable, ablenessOf, type Caller } from '../../abilities/index.ts';
import { appendAudit } from '../../audit/index.ts';
import type { BoardTransaction } from '../../database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../http/index.ts';
import { type Account, findAccount } from '../account/account.ts';
import { createAccount } from '../account/create-account.ts';
import { holdsGuardedRole } from '../account/standing.ts';
import { signInEvents } from '../events.ts';
import type { Language, SignInPorts } from '../ports.ts';
import { isRefusal } from '../session/own-session.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { linkAddress, linkMinutes, makeLink } from './sign-in-link.ts';

interface Invitation {
  readonly email: string;
  readonly secret: string;
  readonly boardName: string;
  readonly slug: string;
  readonly language: Language;
}

/** Mails somebody an invitation. The link goes to their own mailbox and to nobody else, the inviter included. */
export async function invitePerson(
  ports: Pick<SignInPorts, 'database' | 'mailbox' | 'letters' | 'site' | 'abilities'>,
  caller: Caller,
  personId: string,
  now: Date,
): Promise<Result<undefined>> {
  const { database, mailbox, letters, site, abilities } = ports;
  const invitation = await wholeOrNothing(database, caller.boardId, async (tx) => {
    const person = await tx
      .selectFrom('person')
      .select('email')
      .where('id', '=', personId)
      .executeTakeFirst();
    if (person === undefined) return refuse('not-found');
    const accountId = await createAccount(tx, { personId, passwordHash: null, by: caller.accountId, now });
    const account = await findAccount(tx, accountId, now);
    if (account === null) return notPossible('no-role');
    const refusal = refuseInviter(abilities, caller, account);
    if (refusal !== null) return refusal;
    return person.email === null ? notPossible('no-email') : prepare(tx, caller, account, person.email, now);
  });
  if (isRefusal(invitation)) return invitation;
  const { email, secret, boardName, slug, language } = invitation;
  const link = linkAddress(site.address(), slug, secret);
  const words = letters.invitation({ language, boardName, link, minutes: linkMinutes.invitation });
  mailbox.post({ to: email, ...words });
  return done();
}

function notPossible(code: string): Refusal {
  return refuse('not-possible', { issues: [{ at: '/path/personId', code }] });
}

/** Whoever may change the person may invite them; but a role that asks for two factors only the administrator. */
function refuseInviter(table: AbilityTable, caller: Caller, { roles }: Account): Refusal | null {
  const may = roles.some(({ schoolId }) => ablenessOf(table, caller, 'people.change', schoolId).able);
  if (!may) return refuse('not-found');
  const manages = ablenessOf(table, caller, 'sign-in.manage', null).able;
  return holdsGuardedRole(roles) && !manages ? refuse('not-able') : null;
}

async function prepare(
  tx: BoardTransaction,
  caller: Caller,
  { id, personId, language }: Account,
  email: string,
  now: Date,
): Promise<Invitation> {
  const secret = await makeLink(tx, id, 'invitation', now);
  const board = await tx
    .selectFrom('board')
    .innerJoin('address', 'address.board_id', 'board.board_id')
    .select(['board.name', 'address.slug'])
    .where('address.board_id', '=', tx.boardId)
    .where('address.kind', '=', 'board')
    .orderBy('address.slug')
    .executeTakeFirstOrThrow();
  await appendAudit(tx, signInEvents['sign-in.invited'], {
    boardId: tx.boardId,
    actor: caller.accountId,
    subject: id,
    at: now,
    detail: { person: personId },
  });
  return { email, secret, boardName: board.name, slug: board.slug, language };
}
