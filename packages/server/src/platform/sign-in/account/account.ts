import { role } from '@plaatswijs/contract';
import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { HeldRole } from '../../abilities/index.ts';
import { dayOf } from '../../calendar.ts';
import type { BoardTransaction, Tables } from '../../database/index.ts';
import type { Language } from '../ports.ts';

/** An open account with what signing in has to know of it. Without a role that counts today there is none. */
export interface Account {
  readonly id: string;
  readonly personId: string;
  readonly language: Language;
  readonly passwordHash: string | null;
  readonly totpSecret: Buffer | null;
  readonly passkeys: number;
  /** Never empty: who is nothing here any more, does not come in. */
  readonly roles: readonly HeldRole[];
}

/** By id. */
export async function findAccount(
  tx: BoardTransaction,
  accountId: string,
  now: Date,
): Promise<Account | null> {
  const row = await accounts(tx, now).where('account.id', '=', accountId).executeTakeFirst();
  return row === undefined ? null : readAccount(row);
}

/** By e-mail address of the person; null as well when two people share it, for then it proves nothing. */
export async function findAccountByEmail(
  tx: BoardTransaction,
  email: string,
  now: Date,
): Promise<Account | null> {
  const rows = await accounts(tx, now)
    .innerJoin('person', (join) =>
      join.onRef('person.board_id', '=', 'account.board_id').onRef('person.id', '=', 'account.person_id'),
    )
    .where('person.email', '=', readEmail(email))
    .limit(2)
    .execute();
  const [row] = rows;
  return row === undefined || rows.length > 1 ? null : readAccount(row);
}

/** An e-mail address as it is kept: small letters, no spaces around it. */
export function readEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/** The roles of a person that count on the day of `now`, as rows of JSON. */
function rolesOn(eb: ExpressionBuilder<Tables, 'account'>, now: Date) {
  const today = dayOf(now);
  return jsonArrayFrom(
    eb
      .selectFrom('person_role')
      .select(['person_role.role', 'person_role.school_id'])
      .whereRef('person_role.board_id', '=', 'account.board_id')
      .whereRef('person_role.person_id', '=', 'account.person_id')
      .where('person_role.starts_on', '<=', today)
      .where(({ or, eb: inner }) =>
        or([inner('person_role.ends_on', 'is', null), inner('person_role.ends_on', '>=', today)]),
      ),
  );
}

/** How many passkeys an account has. */
function passkeysOf(eb: ExpressionBuilder<Tables, 'account'>) {
  return eb
    .selectFrom('passkey')
    .select(sql<number>`count(*)::int`.as('count'))
    .whereRef('passkey.board_id', '=', 'account.board_id')
    .whereRef('passkey.account_id', '=', 'account.id');
}

/** Rows of JSON as roles; one that this version does not know gives nothing. */
export function readRoles(
  rows: readonly { readonly role: string; readonly school_id: string | null }[],
): readonly HeldRole[] {
  return rows.flatMap((row) => {
    const known = role.safeParse(row.role);
    return known.success ? [{ role: known.data, schoolId: row.school_id }] : [];
  });
}

function accounts(tx: BoardTransaction, now: Date) {
  return tx
    .selectFrom('account')
    .select(['account.id', 'account.person_id', 'account.language'])
    .select(['account.password_hash', 'account.totp_secret'])
    .select((eb) => [rolesOn(eb, now).as('roles'), passkeysOf(eb).as('passkeys')])
    .where('account.closed_at', 'is', null);
}

type AccountRow = Awaited<ReturnType<ReturnType<typeof accounts>['executeTakeFirstOrThrow']>>;

function readAccount(row: AccountRow): Account | null {
  const roles = readRoles(row.roles);
  if (roles.length === 0) return null;
  return {
    id: row.id,
    personId: row.person_id,
    language: row.language === 'en' ? 'en' : 'nl',
    passwordHash: row.password_hash,
    totpSecret: row.totp_secret,
    passkeys: row.passkeys ?? 0,
    roles,
  };
}
