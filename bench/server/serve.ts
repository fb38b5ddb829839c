import { operations } from '@plaatswijs/contract';
import { readConfiguration } from '@plaatswijs/server';
import {
  argon2Hasher,
  composeServer,
  createLog,
  createMetrics,
  createRosterJobs,
  openBlobStore,
  openDemonstration,
  openEmbedded,
  openKeyring,
  openProtocolShelf,
  spareCollections,
} from '@plaatswijs/server/testing';

// The composed server on an embedded database with the demonstration in it, in a process of its own, so that what loads
// it does not take its processor time. Beside what a school has there are two addresses for measuring.
spareCollections();
const [dataDirectory = ''] = process.argv.slice(2);
const read = readConfiguration({ PLAATSWIJS_LOG: 'silent', PLAATSWIJS_TRUST_PROXY: '1' });
if (!read.ok) throw new Error('the usual configuration is not right');
const opened = await openEmbedded({ dataDirectory: `${dataDirectory}/database` });
const clock = { now: () => new Date() };
const log = createLog('silent');
const keyring = openKeyring(Buffer.alloc(32, 7));
const hasher = argon2Hasher();
const shelf = openProtocolShelf();
const signIns = await openDemonstration({ opened, dataDirectory, hasher, shelf, keyring, now: clock.now() });
const { app } = await composeServer({
  configuration: read.configuration,
  database: opened.database,
  clock,
  hasher,
  shelf,
  log,
  keyring,
  blobs: openBlobStore({ database: opened.database, keyring, folder: `${dataDirectory}/blobs` }),
  jobs: createRosterJobs({ database: opened.database, clock, keyring, log }),
  mailbox: { post: () => {}, empty: async () => {} },
  letters: {
    link: () => ({ subject: 'link', text: 'link' }),
    invitation: () => ({ subject: 'invitation', text: 'invitation' }),
  },
  metrics: createMetrics(),
  site: { publicUrl: null, address: () => new URL('http://localhost') },
  installation: { version: '0.0.0', demonstration: true },
  claimCode: null,
  web: null,
});

// The empty endpoint: the JSON of a check in, validated, JSON out, with the headers, limits and hooks of all others.
app.post('/bench/empty', async (request, reply) => {
  if (operations.checkPost.body?.safeParse(request.body).success !== true) return reply.code(400).send({});
  return reply.header('cache-control', 'no-store').send({ ok: true });
});
app.get('/bench/processor-time', async (_request, reply) => reply.send(process.cpuUsage()));

const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ url, signIns })}\n`);
process.once('SIGTERM', async () => {
  await app.close();
  await opened.database.close();
});
