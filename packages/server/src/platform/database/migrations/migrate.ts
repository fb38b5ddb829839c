import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from 'pg';
import { DatabaseRefusal } from '../database-refusal.ts';
import { appRole } from '../roles/app-role.ts';
import { sqlStateOf } from '../sql-state.ts';
import type { Migration } from './read-migrations.ts';

/** A migration that this database has had. */
export interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  readonly digest: string;
}

/**
 * Brings the schema to the level of the given migrations, as its owner. Each is one transaction that holds a row lock, so
 * of two servers that start at once one migrates and the other finds it done. Returns the names of those applied now.
 */
export async function migrate(owner: Client, migrations: readonly Migration[]): Promise<readonly string[]> {
  const ledger = await appliedMigrations(owner);
  refuseUnknown(ledger, migrations);
  if (ledger.length === migrations.length) {
    for (const migration of migrations) refuseChanged(migration, ledger);
    return [];
  }
  await makeLedger(owner);
  const applied: string[] = [];
  for (const migration of [null, ...migrations]) {
    const done = await inLockedTransaction(owner, async (ledger) => {
      if (migration === null) {
        refuseUnknown(ledger, migrations);
        await grantInAdvance(owner);
        return false;
      }
      return applyOnce(owner, migration, ledger);
    });
    if (done && migration !== null) applied.push(migration.name);
  }
  return applied;
}

/** The migrations a database has had, in order. Empty for a database that was never migrated. */
export async function appliedMigrations(owner: Client): Promise<readonly AppliedMigration[]> {
  const { rows } = await owner.query<{ there: boolean }>(
    `select to_regclass('plaatswijs.migration') is not null as there`,
  );
  if (rows[0]?.there !== true) return [];
  const ledger = await owner.query<AppliedMigration>(
    'select number, name, digest from plaatswijs.migration order by number',
  );
  return ledger.rows;
}

/** Two starts at once may both find nothing here; "if not exists" does not keep them apart, so the loser looks again. */
async function makeLedger(owner: Client): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await owner.query(`
        create schema if not exists plaatswijs;
        create table if not exists plaatswijs.migration_lock (one boolean primary key default true check (one));
        create table if not exists plaatswijs.migration (
          number integer primary key, name text not null, digest text not null,
          applied_at timestamptz not null default now());
        insert into plaatswijs.migration_lock default values on conflict do nothing`);
      return;
    } catch (error) {
      const lost = ['23505', '42P06', '42P07', 'XX000'].includes(sqlStateOf(error) ?? '');
      if (!lost || attempt === 5) throw error;
      await delay(50 * attempt);
    }
  }
}

async function inLockedTransaction<T>(
  owner: Client,
  work: (ledger: readonly AppliedMigration[]) => Promise<T>,
): Promise<T> {
  await owner.query('begin');
  try {
    await owner.query('select one from plaatswijs.migration_lock for update');
    const result = await work(await appliedMigrations(owner));
    await owner.query('commit');
    return result;
  } catch (error) {
    await owner.query('rollback').catch(() => {});
    throw error;
  }
}

/** Default privileges rather than grants afterwards, so that a migration can revoke and it stays revoked. */
async function grantInAdvance(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name');
  await owner.query(`
    revoke temporary on database ${owner.escapeIdentifier(rows[0]?.name ?? '')} from public;
    grant usage on schema plaatswijs to ${appRole};
    grant select on plaatswijs.migration to ${appRole};
    alter default privileges in schema plaatswijs grant select, insert, update, delete on tables to ${appRole};
    alter default privileges in schema plaatswijs grant usage, select on sequences to ${appRole}`);
}

async function applyOnce(
  owner: Client,
  migration: Migration,
  ledger: readonly AppliedMigration[],
): Promise<boolean> {
  const before = ledger.find(({ number }) => number === migration.number);
  if (before !== undefined) {
    refuseChanged(migration, ledger);
    return false;
  }
  const later = ledger.find(({ number }) => number > migration.number);
  if (later !== undefined) throw outOfOrder(migration, later);
  await run(owner, migration);
  await owner.query('insert into plaatswijs.migration (number, name, digest) values ($1, $2, $3)', [
    migration.number,
    migration.name,
    migration.digest,
  ]);
  return true;
}

async function run(owner: Client, { name, text }: Migration): Promise<void> {
  try {
    await owner.query(`select set_config('app.keeper', 'on', true), set_config('app.board', '', true)`);
    await owner.query(text);
  } catch (error) {
    throw new DatabaseRefusal(
      'migration-failed',
      {
        nl: `De migratie ${name} is niet gelukt (${sqlStateOf(error) ?? 'onbekend'}) en is ongedaan gemaakt. De database is zoals zij was.`,
        en: `The migration ${name} failed (${sqlStateOf(error) ?? 'unknown'}) and was undone. The database is as it was.`,
      },
      { cause: error },
    );
  }
}

function refuseUnknown(ledger: readonly AppliedMigration[], migrations: readonly Migration[]): void {
  const unknown = ledger.find(({ number }) => migrations.every((known) => known.number !== number));
  if (unknown === undefined) return;
  throw new DatabaseRefusal('migration-unknown', {
    nl: `Deze database is van een nieuwere Plaatswijs: de migratie ${unknown.name} is hier onbekend. Start die nieuwere versie.`,
    en: `This database is of a newer Plaatswijs: the migration ${unknown.name} is unknown here. Start that newer version.`,
  });
}

function refuseChanged({ number, name, digest }: Migration, ledger: readonly AppliedMigration[]): void {
  const before = ledger.find((applied) => applied.number === number);
  if (before === undefined || before.digest === digest) return;
  throw new DatabaseRefusal('migration-changed', {
    nl: `De migratie ${name} is veranderd nadat zij op deze database is toegepast. Zet het bestand terug; een verbetering is een nieuwe migratie.`,
    en: `The migration ${name} was changed after it was applied to this database. Put the file back; an improvement is a new migration.`,
  });
}

function outOfOrder({ name }: Migration, later: AppliedMigration): DatabaseRefusal {
  return new DatabaseRefusal('migration-out-of-order', {
    nl: `De migratie ${name} komt te laat: ${later.name} is al toegepast. Geef haar een hoger nummer. (Een ontwikkeldatabase kan weg.)`,
    en: `The migration ${name} comes too late: ${later.name} was applied already. Give it a higher number. (A development database can be thrown away.)`,
  });
}
