import type { BoardTransaction } from '../../database/index.ts';
import { type Account, findAccount, readEmail } from '../account/account.ts';
import { createAccount } from '../account/create-account.ts';
import { linkIdentity } from './link-identity.ts';
import { type Claims, presets, rosterKeyIn } from './presets.ts';
import type { Provider } from './provider.ts';

/** The account that a user of a provider was linked to. */
export async function linkedAccount(
  tx: BoardTransaction,
  { id }: Provider,
  subject: string,
  now: Date,
): Promise<Account | null> {
  const row = await tx
    .selectFrom('provider_identity')
    .select('account_id')
    .where('provider_id', '=', id)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row === undefined ? null : findAccount(tx, row.account_id, now);
}

/**
 * Finds who a new user of the provider is: by the key of the roster, or by an address the provider vouches for where the
 * board wants that. Exactly one person or nobody; and not somebody who is linked already, for an address that passes on
 * to a colleague must not pass on the account.
 */
export async function matchAccount(
  tx: BoardTransaction,
  provider: Provider,
  subject: string,
  claims: Claims,
  now: Date,
): Promise<Account | null> {
  const match =
    (await personByRosterKey(tx, provider, claims)) ?? (await personByEmail(tx, provider, claims));
  if (match === null || (await isLinked(tx, provider, match.personId))) return null;
  const { personId, by } = match;
  const accountId = await createAccount(tx, { personId, passwordHash: null, by: null, now });
  const account = await findAccount(tx, accountId, now);
  if (account === null) return null;
  await linkIdentity(tx, { providerId: provider.id, subject, accountId, by, actor: null, now });
  return account;
}

interface Match {
  readonly personId: string;
  readonly by: 'roster' | 'email';
}

async function personByRosterKey(
  tx: BoardTransaction,
  { matching }: Provider,
  claims: Claims,
): Promise<Match | null> {
  const key = rosterKeyIn(claims, matching);
  if (key === null || matching.roster === undefined) return null;
  const row = await tx
    .selectFrom('person')
    .select('id')
    .where('source', '=', matching.roster.source)
    .where('source_key', '=', key)
    .executeTakeFirst();
  return row === undefined ? null : { personId: row.id, by: 'roster' };
}

async function personByEmail(
  tx: BoardTransaction,
  { preset, matching }: Provider,
  claims: Claims,
): Promise<Match | null> {
  const email = matching.verifiedEmail === true ? presets[preset].verifiedEmail?.(claims) : null;
  if (email === null || email === undefined) return null;
  const rows = await tx
    .selectFrom('person')
    .select('id')
    .where('email', '=', readEmail(email))
    .limit(2)
    .execute();
  const [row] = rows;
  return row === undefined || rows.length > 1 ? null : { personId: row.id, by: 'email' };
}

async function isLinked(tx: BoardTransaction, { id }: Provider, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('provider_identity')
    .innerJoin('account', (join) =>
      join
        .onRef('account.board_id', '=', 'provider_identity.board_id')
        .onRef('account.id', '=', 'provider_identity.account_id'),
    )
    .select('account.id')
    .where('provider_identity.provider_id', '=', id)
    .where('account.person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}
