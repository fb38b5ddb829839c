import { machineHasPostgres } from '@plaatswijs/server/testing';
import type { TestServer } from '@plaatswijs/testkit/server';
import type { TestContext } from 'vitest';

/** The servers the storage suite runs on. */
export const servers: readonly TestServer[] = ['embedded', 'machine'];

/** Whether the tests on a server can run here. */
export function isHere(server: TestServer): boolean {
  return server === 'embedded' || machineHasPostgres();
}

/** A machine without a PostgreSQL of its own can't be tested on; where every test counts (CI) that is a failure. */
export function needs(server: TestServer, context: TestContext): void {
  if (isHere(server)) return;
  const why = 'no PostgreSQL from version 15 up in /usr/lib/postgresql (apt-get install postgresql)';
  if (process.env['CI'] === 'true') throw new Error(why);
  context.skip(why);
}
