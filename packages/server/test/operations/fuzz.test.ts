import { type Operation, operations, type Role } from '@plaatswijs/contract';
import { spoil } from '@plaatswijs/testkit/requests';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { abilityTable } from '../../src/compose.ts';
import { type Ask, ask, bodiesOf, namesInPath, queriesOf } from './ask.ts';
import { changedTables, rowsOf } from './rows-of.ts';
import { type Installation, openTwoBoards } from './two-boards.ts';

/** Spoilt requests per operation; more for a soak: `FUZZ_RUNS=500 npm test -- fuzz`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 6);

/** What a refused sign-in leaves on purpose, and a day that was noted. */
const mayChange: ReadonlySet<string> = new Set([
  'sign_in_failure',
  'sign_in_challenge',
  'session',
  'audit_event',
  'audit_head',
]);

let installation: Installation;
beforeAll(async () => {
  installation = await openTwoBoards();
});
afterAll(() => installation.dispose());

it.each(Object.values(operations).map((operation: Operation) => [operation.id, operation] as const))(
  '%s answers whatever comes in, and a refusal leaves nothing behind',
  async (_, operation) => {
    const { app, opened, here } = installation;
    const cookie = here.cookies[ableRole(operation)];
    const writes = operation.method !== 'GET';
    let before = writes ? await rowsOf(opened, null) : null;
    await fc.assert(
      fc.asyncProperty(requests(operation), async (request) => {
        const reply = await ask(app, operation, { ...request, cookie });
        expect(reply.status, reply.body).toBeLessThan(500);
        expect(reply.body).not.toMatch(/node_modules|\n\s+at |plaatswijs\.|pg_|syntax error/);
        if (reply.status >= 400) expect(reply.type).toMatch(/^application\/problem\+json/);
        if (before === null) return;
        const after = await rowsOf(opened, null);
        if (reply.status >= 400) {
          expect(changedTables(before, after).filter((table) => !mayChange.has(table))).toEqual([]);
        }
        before = after;
      }),
      { numRuns: runs, seed: 20_261_121 },
    );
  },
);

it('takes no body that cannot be read, too large, too deep or of another type', async () => {
  const { app, here } = installation;
  const url = `/api/v1/schools/${here.schools[0]}/channels`;
  const cookie = `plaatswijs_session=${here.cookies.director}`;
  const send = (payload: string | Buffer, type = 'application/json') =>
    app.inject({ method: 'POST', url, headers: { 'content-type': type, cookie }, payload });
  expect((await send('{"name":')).statusCode).toBe(400);
  expect((await send('{"__proto__":{"x":1}}')).statusCode).toBe(400);
  expect((await send(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).statusCode).toBe(400);
  expect((await send(JSON.stringify({ name: 'x'.repeat(100_000) }))).statusCode).toBe(413);
  expect((await send('<a/>', 'application/xml')).statusCode).toBe(415);
  expect((await send(Buffer.from([0xff, 0xfe, 0x00]))).statusCode).toBe(400);
});

it('refuses a write that another site sent', async () => {
  const { app, here } = installation;
  const headers = { cookie: `plaatswijs_session=${here.cookies.director}`, 'sec-fetch-site': 'cross-site' };
  const reply = await app.inject({ method: 'POST', url: '/api/v1/me/sign-out', headers });
  expect(reply.statusCode).toBe(403);
});

/** Right but for one thing: a body, a query or a name in the path; or right altogether. */
function requests(operation: Operation): fc.Arbitrary<Ask> {
  const { here } = installation;
  const ids = Object.values(here.ids).filter((id) => /^[0-9a-f]{8}-/.test(id));
  const body = bodiesOf(operation, ids);
  const query = queriesOf(operation);
  const params = fc.constant(
    Object.fromEntries(namesInPath(operation).map((name) => [name, pathValue(name)])),
  );
  const strings = (value: unknown): Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  return fc.oneof(
    fc.record({ params, query, body }),
    fc.record({ params, query, body: spoil(body) }),
    fc.record({ params, query: spoil(query).map(strings), body }),
    fc.record({ params: spoil(params).map(strings), query, body }),
  ) as fc.Arbitrary<Ask>;
}

function pathValue(name: string): string {
  const { here } = installation;
  if (name === 'board') return here.slug;
  if (name === 'school') return 'hier-een';
  return here.ids[name] ?? 'x';
}

/** Somebody who is let in, so that what comes after the door is tried too. */
function ableRole({ access }: Operation): Role {
  if (access.kind !== 'able') return 'employee';
  const { to } = abilityTable[access.to];
  return to.find((role) => role === 'director') ?? to[0] ?? 'administrator';
}
