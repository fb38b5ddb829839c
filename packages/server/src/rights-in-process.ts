import { createPhotoWorkers } from '@plaatswijs/photo';
import { loadLexicon } from '@plaatswijs/text/lexicon';
import { abilityTable } from './compose.ts';
import { mountAnswers, mountAttachments, rightsHttp } from './modules/rights/index.ts';
import { openProtocolShelf } from './modules/settings/index.ts';
import type { BlobStore } from './platform/blobs/index.ts';
import type { Database } from './platform/database/index.ts';
import { createHttpApp, mountOperations } from './platform/http/index.ts';
import { type BoardId, newId } from './platform/ids/index.ts';
import { createLog } from './platform/log/index.ts';
import { createBoardMemory } from './platform/memory/index.ts';
import { openKeyring } from './platform/secrets/index.ts';
import { rightsSources } from './rights-sources.ts';

/** Requests of people concerned over a database, served on this machine to one data protection officer: for measuring alone. */
export async function serveRights(
  database: Database,
  boardId: BoardId,
  personId: string,
  blobs: BlobStore,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const keyring = openKeyring(Buffer.alloc(32, 7));
  const log = createLog('silent');
  const app = await createHttpApp({ log, publicUrl: null, trustProxy: 1 });
  const clock = { now: () => new Date() };
  const abilities = () => abilityTable;
  const authenticate = async () => ({
    boardId,
    accountId: newId(),
    personId,
    roles: [{ role: 'data-protection-officer' as const, schoolId: null }],
    via: { kind: 'session' as const, sessionId: newId(), steppedUpUntil: null, secondFactorPending: false },
    versions: { settled: '0', people: '0' },
  });
  const lexicon = await loadLexicon();
  const ports = {
    keyring,
    abilities,
    shelf: openProtocolShelf(),
    lexicon,
    wake: () => {},
    sources: rightsSources,
  };
  mountOperations(app, rightsHttp(ports), {
    database,
    memory: createBoardMemory(),
    clock,
    abilities: abilityTable,
    authenticate,
    applySession: () => {},
  });
  const routes = { database, blobs, keyring, abilities, clock, log, authenticate };
  mountAnswers(app, routes);
  const workers = createPhotoWorkers({ workers: 1 });
  mountAttachments(app, { ...ports, ...routes, workers });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    close: async () => {
      await app.close();
      await workers.close();
    },
  };
}
