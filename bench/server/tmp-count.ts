import { readConfiguration } from '@plaatswijs/server';
import {
  argon2Hasher,
  composeServer,
  createLog,
  createMetrics,
  openDemonstration,
  openEmbedded,
  openKeyring,
  openProtocolShelf,
} from '@plaatswijs/server/testing';
import { z } from 'zod';

// The composed server on an embedded database with the demonstration in it, in a process of its own, so that what loads
// it does not take its processor time. Beside what a school has there are two addresses for measuring.
const [dataDirectory = ''] = process.argv.slice(2);
const read = readConfiguration({ PLAATSWIJS_LOG: 'silent', PLAATSWIJS_TRUST_PROXY: '1' });
if (!read.ok) throw new Error('the usual configuration is not right');
const opened = await openEmbedded({ dataDirectory: `${dataDirectory}/database` });
const clock = { now: () => new Date() };
const hasher = argon2Hasher();
const shelf = openProtocolShelf();
const signIns = await openDemonstration({ opened, dataDirectory, hasher, shelf, now: clock.now() });
const { app } = await composeServer({
  configuration: read.configuration,
  database: opened.database,
  clock,
  hasher,
  shelf,
  log: createLog('silent'),
  keyring: openKeyring(Buffer.alloc(32, 7)),
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

/** The empty endpoint: JSON in, validated, JSON out, with the headers, limits and hooks of all others. */
const body = z.strictObject({ text: z.string().max(20_000), actor: z.enum(['staff', 'pupil']) });
app.post('/bench/empty', async (request, reply) => {
  const parsed = body.safeParse(request.body);
  if (!parsed.success) return reply.code(400).send({});
  return reply.header('cache-control', 'no-store').send({ ok: true });
});
app.get('/bench/processor-time', async (_request, reply) => reply.send(process.cpuUsage()));

globalThis.app = app; globalThis.signIns = signIns; globalThis.opened = opened;
import pg from 'pg';
const t = signIns.find((s: any) => s.who === 'leraar') as any;
const orig = pg.Client.prototype.query as any;
let list: any[] = [];
(pg.Client.prototype as any).query = function (...a: any[]) { list.push(typeof a[0] === 'string' ? a[0] : a[0].text); return orig.apply(this, a); };
const inst = JSON.parse((await app.inject('/api/v1/installation')).body);
const s = await app.inject({ method: 'POST', url: `/api/v1/boards/${inst.boards[0].slug}/sign-in/password`, payload: { email: t.email, password: t.password } });
const cookie = String(s.headers['set-cookie']).split(';')[0] ?? '';
const me = JSON.parse((await app.inject({ url: '/api/v1/me', headers: { cookie } })).body);
const checks = `/api/v1/schools/${me.schools[0].id}/checks`;
const ch = JSON.parse((await app.inject({ url: `${checks}/choices`, headers: { cookie } })).body);
const channel = { kind: 'school', id: ch.channels.find((c: any) => c.kind === 'facebook').id };
const go = () => app.inject({ method: 'POST', url: checks, headers: { cookie }, payload: { text: process.argv[3] ?? 'Vandaag hadden we een feest op het plein. Kom je ook naar de open dag? Sam heeft een mooie tekening gemaakt.', actor: 'staff', capacity: 'work', channel }, remoteAddress: `10.0.${n>>8}.${n++&255}` });
let n = 0;
await go(); list = []; const r = await go();
console.log(r.statusCode, r.body.length, list.length); for (const q of list) console.log('-', q.slice(0, 1200));
for (let i=0;i<1500;i++) await go();
let c0 = process.cpuUsage(), t0 = performance.now(); for (let i=0;i<1500;i++) await go(); const c = process.cpuUsage(c0);
console.log('per check ms cpu', (c.user + c.system)/1500/1000, 'user', c.user/1500/1000, 'wall', (performance.now()-t0)/1500);
await app.close(); await opened.database.close();
