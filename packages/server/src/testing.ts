/** What tests, and the harness for them in the testkit, need of the server. Not for the server itself. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientConfig } from 'pg';
import { consentOverview } from './modules/consent/index.ts';
import { type AuditVerdict, verifyAudit } from './platform/audit/index.ts';
import type { Binaries } from './platform/database/embedded/binaries.ts';
import type { Database } from './platform/database/index.ts';
import type { BoardId } from './platform/ids/index.ts';

export type { ClientConfig } from 'pg';
export { type AskInProcess, type Asking, askCasesInProcess } from './asked-in-process.ts';
export { composeServer } from './compose.ts';
export { openDemonstration } from './demo/open-demonstration.ts';
export { createRosterJobs, createThreadedJobs, sendRosterFile } from './modules/roster/index.ts';
export { openProtocolShelf } from './modules/settings/index.ts';
export { beforeFirst, hashOf } from './platform/audit/chain.ts';
export { openBlobStore } from './platform/blobs/index.ts';
export { type EmbeddedCluster, startCluster } from './platform/database/embedded/cluster.ts';
export {
  connect,
  type Database,
  type OpenedDatabase,
  openEmbedded,
  openServer,
} from './platform/database/index.ts';
export { readMigrations } from './platform/database/migrations/read-migrations.ts';
export { newBoardId, newId } from './platform/ids/index.ts';
export { createLog } from './platform/log/index.ts';
export { createMetrics } from './platform/metrics/index.ts';
export { openKeyring } from './platform/secrets/index.ts';
export { argon2Hasher } from './platform/sign-in/index.ts';
export { spareCollections } from './platform/spare-collections.ts';
export { serveRights } from './rights-in-process.ts';

/** How consent of people stands for every purpose of a school on a day (`YYYY-MM-DD`), for measuring. */
export async function consentOverviewFor(
  database: Database,
  boardId: BoardId,
  schoolId: string,
  people: readonly string[],
  day: string,
): Promise<readonly { readonly state: string }[]> {
  const { found } = await database.withBoard(boardId, (tx) => consentOverview(tx, people, schoolId, day));
  return found.map(({ consent }) => consent);
}

/** Follows the chain of events of a board, for measuring. */
export function verifyAuditOf(database: Database, boardId: BoardId): Promise<AuditVerdict> {
  return database.withBoard(boardId, (tx) => verifyAudit(tx));
}

/** The installation's secret in tests. */
export const testSecret = 'a secret for tests only';

/** The program that keeps a PostgreSQL for the tests of one run. */
export const keeperProgram = fileURLToPath(new URL('../scripts/keep-test-cluster.ts', import.meta.url));

const debianFolder = '/usr/lib/postgresql';

/** Whether this machine has a PostgreSQL of its own, from version 15 up, where Debian puts it. */
export function machineHasPostgres(): boolean {
  return majors().length > 0;
}

/** The newest PostgreSQL of this machine. */
export function machineBinaries(): Binaries {
  const major = majors()[0];
  if (major === undefined) throw new Error(`No PostgreSQL from version 15 up in ${debianFolder}.`);
  return { directory: path.join(debianFolder, String(major), 'bin'), major };
}

function majors(): readonly number[] {
  if (!existsSync(debianFolder)) return [];
  return readdirSync(debianFolder)
    .map(Number)
    .filter((major) => major >= 15 && existsSync(path.join(debianFolder, String(major), 'bin/postgres')))
    .sort((a, b) => b - a);
}

/** The URL that stands for these settings. */
export function urlOf({ host = '', port = 5432, user = '', password, database = '' }: ClientConfig): string {
  const [who, word, where] = [user, String(password), host].map(encodeURIComponent);
  return `postgres://${who}:${word}@${where}:${port}/${database}`;
}
