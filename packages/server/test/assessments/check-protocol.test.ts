import { apiPrefix, operations } from '@plaatswijs/contract';
import { openCarried } from '@plaatswijs/text/check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callerAt, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.dispose());

function school(protocol: string) {
  const found = world.board.schools[protocol];
  if (found === undefined) throw new Error(`no school under ${protocol}`);
  return found;
}

const ask = (protocol: string, role: Parameters<typeof callerAt>[2] = 'employee') =>
  world.ask(operations.showCheckProtocol, {
    as: callerAt(world.board.boardId, school(protocol), role),
    params: { schoolId: school(protocol).id },
  });

describe('The protocol for a browser that checks by itself', () => {
  test.each(['tjonger', 'demarel', 'asko', 'twijs', 'stellingwerf'])(
    'of %s opens at its own digest, with nobody of the school in it',
    async (protocol) => {
      const { status, body, json } = await ask(protocol);
      expect(status).toBe(200);
      expect(openCarried(json)?.digest).toBe(json.digest);
      expect(body).not.toContain('Fenna');
    },
  );

  test('is for who may have a post checked there', async () => {
    const stranger = callerAt(world.board.boardId, school('demarel'), 'employee');
    const { status } = await world.ask(operations.showCheckProtocol, {
      as: stranger,
      params: { schoolId: school('asko').id },
    });
    expect(status).toBe(404);
    const path = `${apiPrefix}/schools/${school('asko').id}/checks/protocol`;
    expect((await world.app.inject({ method: 'GET', url: path })).statusCode).toBe(401);
  });

  test('is sent once: after that only that it is still the same', async () => {
    const { headers, json } = await ask('asko');
    expect(headers['cache-control']).toBe('private, no-cache');
    const again = await world.ask(operations.showCheckProtocol, {
      as: callerAt(world.board.boardId, school('asko'), 'employee'),
      params: { schoolId: school('asko').id },
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(headers['etag']).toContain(json.digest);
  });
});
