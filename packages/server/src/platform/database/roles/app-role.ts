import { hkdfSync } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import { DatabaseRefusal } from '../database-refusal.ts';
import { sqlStateOf } from '../sql-state.ts';
import { scramVerifier } from './scram-verifier.ts';

/** The role the application logs in as: owner of nothing, bound by every wall. Migrations name it. */
export const appRole = 'plaatswijs_app';

/** The password of the application's role, derived from the installation's secret, so that it needs no place of its own. */
function appPassword(secret: string): string {
  const derived = hkdfSync('sha256', secret, 'plaatswijs', `database role ${appRole}`, 32);
  return Buffer.from(derived).toString('base64url');
}

/** How the application's role connects where the owner connects like this. */
export function asAppRole(owner: ClientConfig, secret: string): ClientConfig {
  return { ...owner, user: appRole, password: appPassword(secret) };
}

/**
 * Makes the role when it isn't there, and sets its password when the derived one doesn't let it in. Roles belong to the
 * whole server, not to one database: another database of the same installation may have made it already.
 */
export async function ensureAppRole(owner: Client, app: ClientConfig, secret: string): Promise<void> {
  const verifier = owner.escapeLiteral(scramVerifier(appPassword(secret)));
  if (!(await exists(owner))) {
    await unlessDoneByAnother(
      owner.query(
        `create role ${appRole} login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password ${verifier}`,
      ),
    );
  }
  await refuseWhenTooPowerful(owner);
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  const name = owner.escapeIdentifier(rows[0]?.name ?? '');
  await unlessDoneByAnother(owner.query(`grant connect on database ${name} to ${appRole}`));
  if (await letsIn(app)) return;
  await unlessDoneByAnother(owner.query(`alter role ${appRole} login password ${verifier}`));
}

async function exists(owner: Client): Promise<boolean> {
  const found = await owner.query('select from pg_roles where rolname = $1', [appRole]);
  return found.rowCount === 1;
}

/** Already there, or "tuple concurrently updated": another server starts at the same moment and does the same. */
async function unlessDoneByAnother(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!['42710', '23505', 'XX000'].includes(sqlStateOf(error) ?? '')) throw error;
  }
}

/** Row level security does not bind a superuser, and a member of the owner's role could take the walls down. */
async function refuseWhenTooPowerful(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ powerful: boolean }>(
    `select rolsuper or rolbypassrls or pg_has_role(oid, current_user, 'member') as powerful
     from pg_roles where rolname = $1`,
    [appRole],
  );
  if (rows[0]?.powerful !== true) return;
  throw new DatabaseRefusal('role-too-powerful', {
    nl: `De databaserol ${appRole} mag te veel: zij is superuser, heeft BYPASSRLS of is lid van de eigenaar. Dan scheidt niets de besturen meer. Neem haar die rechten af.`,
    en: `The database role ${appRole} may do too much: it is a superuser, has BYPASSRLS or is a member of the owner. Then nothing keeps boards apart. Take those rights away.`,
  });
}

async function letsIn(app: ClientConfig): Promise<boolean> {
  const client = new Client(app);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    const state = sqlStateOf(error) ?? '';
    // 28…: wrong password or no login. Anything else is not about the password.
    if (!state.startsWith('28')) throw error;
    return false;
  }
}
