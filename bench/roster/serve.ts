import { readConfiguration } from '@plaatswijs/server';
import {
  argon2Hasher,
  composeServer,
  createLog,
  createMetrics,
  createThreadedJobs,
  openEmbedded,
  openKeyring,
  openProtocolShelf,
  sendRosterFile,
} from '@plaatswijs/server/testing';
import { type BoardId, foundBoard, readImport, rememberMapping, writeStatus } from './board.ts';

// The composed server on an empty embedded database, in a process of its own, with addresses for measuring: to bring in a
// roster as the operations do, to see how far it is, and an empty one to time meanwhile.
const [dataDirectory = ''] = process.argv.slice(2);
const read = readConfiguration({ PLAATSWIJS_LOG: 'error' });
if (!read.ok) throw new Error('the usual configuration is not right');
const opened = await openEmbedded({ dataDirectory });
const { database } = opened;
const clock = { now: () => new Date() };
const log = createLog('error');
const installationKey = Buffer.alloc(32, 7);
const keyring = openKeyring(installationKey);
const connection = opened.appSettings;
const jobs = createThreadedJobs({ connection, installationKey, log: 'error', database, logger: log });
const { app } = await composeServer({
  configuration: read.configuration,
  database,
  clock,
  hasher: argon2Hasher(),
  shelf: openProtocolShelf(),
  log,
  keyring,
  jobs,
  mailbox: { post: () => {}, empty: async () => {} },
  letters: {
    link: () => ({ subject: 'link', text: 'link' }),
    invitation: () => ({ subject: 'invitation', text: 'invitation' }),
  },
  metrics: createMetrics(),
  site: { publicUrl: null, address: () => new URL('http://localhost') },
  installation: { version: '0.0.0', demonstration: false },
  claimCode: null,
  web: null,
});
const { boardId, startedBy } = await foundBoard(database);

interface Step {
  readonly importId: string;
  readonly step: 'map' | 'apply';
}

const config = { rateLimit: false } as const;
app.get('/bench/empty', { config }, async () => ({ ok: true }));
app.get('/bench/memory', { config }, async () => ({ peak: process.resourceUsage().maxRSS / 1024 }));
app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
  done(null, body),
);
app.post<{ Body: Buffer }>('/bench/rosters', { config, bodyLimit: 2 ** 26 }, async ({ body: content }) => {
  const ports = { database, clock, keyring, log };
  return { importId: await sendRosterFile(ports, jobs, { boardId, schoolId: null, startedBy, content }) };
});
app.get<{ Params: { id: string } }>('/bench/rosters/:id', { config }, ({ params }) =>
  readImport(database, boardId, params.id),
);
app.post<{ Body: Step }>('/bench/rosters/steps', { config }, async ({ body: { importId, step } }) => {
  await goOn(boardId, importId, step);
  return { ok: true };
});

/** What a person does next: says that the columns were guessed right, or that it may be applied. */
async function goOn(board: BoardId, importId: string, step: Step['step']): Promise<void> {
  if (step === 'map') await rememberMapping(database, board, importId);
  await writeStatus(database, board, importId, step === 'map' ? 'reading' : 'applying');
  jobs.add({ kind: step === 'map' ? 'read' : 'apply', boardId: board, importId });
}

const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ url })}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await jobs.idle();
  await database.close();
});
