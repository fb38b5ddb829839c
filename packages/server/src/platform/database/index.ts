/** The database: embedded or on a server, migrated, and entered one board at a time. */

export { connect } from './connect.ts';
export type { BoardTransaction, Database } from './database.ts';
export { DatabaseRefusal } from './database-refusal.ts';
export type { JsonValue, Tables } from './generated/tables.ts';
export { kyselyOn } from './kysely-on.ts';
export { appliedMigrations } from './migrations/migrate.ts';
export {
  connectToRunning,
  joinDatabase,
  type OpenedDatabase,
  openEmbedded,
  openServer,
} from './open-database.ts';
export { sqlStateOf } from './sql-state.ts';
