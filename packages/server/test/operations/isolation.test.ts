import { type Operation, operations, type Role, roles } from '@plaatswijs/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, bodiesOf, namesInPath, queriesOf } from './ask.ts';
import { changedTables, rowsOf } from './rows-of.ts';
import { type Installation, openTwoBoards } from './two-boards.ts';

const everyRole = Object.keys(roles) as Role[];
const all: readonly Operation[] = Object.values(operations);
/** Operations that know who calls. The others are open to anyone and say nothing of a board but what is public. */
const known = all.filter(({ access }) => access.kind !== 'anyone');
/** Names in a path that stand for a row of a board; the others are public words. */
const namesOfRows = (operation: Operation) => namesInPath(operation).filter((name) => name.endsWith('Id'));

let installation: Installation;
beforeAll(async () => {
  installation = await openTwoBoards();
});
afterAll(() => installation.dispose());

/** Something of each kind, the same in every run. */
function sample<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const [value] = fc.sample(arbitrary, { seed, numRuns: 1 });
  return value as T;
}

describe('between boards', () => {
  it.each(
    known
      .filter((operation) => namesOfRows(operation).length > 0)
      .map((operation) => [operation.id, operation]),
  )('%s finds nothing of another board, whoever asks', async (_, operation) => {
    const { app, opened, here, there } = installation;
    const before = await rowsOf(opened, there.boardId);
    const body = sample(bodiesOf(operation, Object.values(there.ids).filter(isUuid)), 1);
    for (const role of everyRole) {
      for (const foreign of placesToCheat(operation)) {
        const params = Object.fromEntries(
          namesInPath(operation).map((name) => [name, (foreign.includes(name) ? there : here).ids[name]]),
        );
        const reply = await ask(app, operation, { params, body, cookie: here.cookies[role] });
        expect(
          [403, 404],
          `${role} with ${foreign.join(' and ')} of the other board: ${reply.body}`,
        ).toContain(reply.status);
        expect(mentions(reply.body, there.ids, params, body)).toEqual([]);
      }
    }
    expect(changedTables(before, await rowsOf(opened, there.boardId))).toEqual([]);
  });

  it.each(known.filter(({ method }) => method === 'GET').map((operation) => [operation.id, operation]))(
    '%s lists nothing of another board, whoever asks',
    async (_, operation) => {
      const { app, here, there } = installation;
      for (const role of everyRole) {
        const params = Object.fromEntries(namesInPath(operation).map((name) => [name, here.ids[name]]));
        const query = sample(queriesOf(operation), 2);
        const reply = await ask(app, operation, { params, query, cookie: here.cookies[role] });
        expect(reply.status, reply.body).toBeLessThan(500);
        expect(mentions(reply.body, there.ids, params, query)).toEqual([]);
        expect(reply.body).not.toContain(there.boardId);
      }
    },
  );

  it('uploads and pictures, which are no operations, are not there for another board', async () => {
    const { app, opened, here, there } = installation;
    const { schoolId, photoId } = there.ids;
    const before = await rowsOf(opened, there.boardId);
    const upload = { 'tus-resumable': '1.0.0', 'upload-offset': '0' };
    const school = Buffer.from(schoolId ?? '').toString('base64');
    for (const role of everyRole) {
      const send = async (
        method: 'GET' | 'HEAD' | 'PATCH' | 'DELETE' | 'POST',
        url: string,
        headers = {},
      ) => {
        const all = { cookie: `plaatswijs_session=${here.cookies[role]}`, ...upload, ...headers };
        return (await app.inject({ method, url: `/api/v1${url}`, headers: all })).statusCode;
      };
      expect(await send('HEAD', `/photo-uploads/${photoId}`)).toBe(404);
      expect(await send('DELETE', `/photo-uploads/${photoId}`)).toBe(404);
      const bytes = { 'content-type': 'application/offset+octet-stream' };
      expect(await send('PATCH', `/photo-uploads/${photoId}`, bytes)).toBe(404);
      const announced = { 'upload-length': '10', 'upload-metadata': `school ${school}` };
      // Who is asked first, a school of another board or the role, makes no difference to what they learn.
      expect([403, 404]).toContain(await send('POST', '/photo-uploads', announced));
      expect(await send('GET', `/schools/${schoolId}/photos/${photoId}/preview`)).toBe(404);
      expect(await send('GET', `/schools/${here.ids['schoolId']}/photos/${photoId}/preview`)).toBe(404);
    }
    expect(changedTables(before, await rowsOf(opened, there.boardId))).toEqual([]);
  });

  it('a session of one board is nobody in the other', async () => {
    const { app, here, there } = installation;
    const [, secret = ''] = here.cookies.administrator.split('.');
    const reply = await ask(app, operations.showMe, { cookie: `${there.boardId}.${secret}` });
    expect(reply.status).toBe(401);
  });
});

describe('between schools of one board', () => {
  const ofSchool = known.filter(({ path }) => path.startsWith('/schools/{schoolId}/'));
  const rolesOfSchool = everyRole.filter((role) => roles[role].reach === 'school');

  it.each(ofSchool.map((operation) => [operation.id, operation]))(
    '%s finds nothing at a school where somebody has no role',
    async (_, operation) => {
      const { app, here } = installation;
      const body = sample(bodiesOf(operation, Object.values(here.ids).filter(isUuid)), 3);
      for (const role of rolesOfSchool) {
        const params = { ...here.ids, schoolId: here.schools[1] };
        const reply = await ask(app, operation, { params, body, cookie: here.cookies[role] });
        expect([400, 404], `${role}: ${reply.body}`).toContain(reply.status);
      }
    },
  );
});

describe('who is not able', () => {
  it.each(known.map((operation) => [operation.id, operation]))(
    '%s is refused without a session',
    async (_, operation) => {
      const { app, here } = installation;
      const body = sample(bodiesOf(operation, []), 4);
      const reply = await ask(app, operation, { params: here.ids, body });
      expect([400, 401], reply.body).toContain(reply.status);
    },
  );
});

/** Every name for a row alone, and all together: a check that looks at one of two must not be enough. */
function placesToCheat(operation: Operation): readonly (readonly string[])[] {
  const names = namesOfRows(operation);
  return names.length > 1 ? [...names.map((name) => [name]), names] : [names];
}

/** Ids of the other board that come back although nobody sent them. */
function mentions(
  body: string,
  ids: Readonly<Record<string, string>>,
  ...sent: readonly unknown[]
): readonly string[] {
  const given = JSON.stringify(sent);
  return Object.values(ids).filter((id) => isUuid(id) && !given.includes(id) && body.includes(id));
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-/.test(text);
}
