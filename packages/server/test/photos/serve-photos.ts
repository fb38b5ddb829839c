import { createPhotoWorkers } from '@plaatswijs/photo';
import { composeServer } from '../../src/compose.ts';
import { createRosterJobs } from '../../src/modules/roster/index.ts';
import { openProtocolShelf } from '../../src/modules/settings/index.ts';
import { openBlobStore } from '../../src/platform/blobs/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { readConfiguration } from '../../src/platform/config/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { createLog } from '../../src/platform/log/index.ts';
import { createMetrics } from '../../src/platform/metrics/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';
import { argon2Hasher } from '../../src/platform/sign-in/index.ts';

/** Where a server of these tests keeps what it has. */
export interface PhotoServerParts {
  readonly database: Database;
  /** Of the files; null for an installation without one. */
  readonly folder: string | null;
}

/** The whole server, without pages, on a database that is there; not listening yet. */
export async function composePhotoServer({ database, folder }: PhotoServerParts) {
  const read = readConfiguration({ PLAATSWIJS_LOG: 'error' });
  if (!read.ok) throw new Error('the usual configuration is not right');
  const log = createLog('error');
  const clock = systemClock;
  const keyring = openKeyring(Buffer.alloc(32, 7));
  return composeServer({
    configuration: read.configuration,
    database,
    clock,
    log,
    keyring,
    ...(folder === null ? {} : { blobs: openBlobStore({ database, keyring, folder }) }),
    photoWorkers: createPhotoWorkers({ workers: 1 }),
    jobs: createRosterJobs({ database, clock, keyring, log }),
    hasher: argon2Hasher(),
    mailbox: { post: () => {}, empty: async () => {} },
    letters: {
      link: () => ({ subject: 'link', text: 'link' }),
      invitation: () => ({ subject: 'invitation', text: 'invitation' }),
    },
    metrics: createMetrics(),
    site: { publicUrl: null, address: () => new URL('http://localhost') },
    installation: { version: '0.0.0', demonstration: false },
    claimCode: null,
    shelf: openProtocolShelf(),
    web: null,
  });
}
