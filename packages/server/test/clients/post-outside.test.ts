import type { LookupAddress } from 'node:dns';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  isPublicAddress,
  NotOutside,
  postOutside,
  worldOutside,
} from '../../src/modules/clients/post-outside.ts';

const letter = { body: '{"type":"question.asked"}', headers: { 'content-type': 'application/json' } };
let first: Server;
let second: Server;
let port: number;
let heard: { readonly by: string; readonly host: string | undefined }[] = [];

const listen = (by: string) => (request: IncomingMessage, response: import('node:http').ServerResponse) => {
  heard.push({ by, host: request.headers.host });
  request.resume().on('end', () => response.writeHead(204).end());
};

beforeAll(async () => {
  first = createServer(listen('first'));
  await new Promise<void>((ready) => first.listen(0, '127.0.0.1', ready));
  port = (first.address() as AddressInfo).port;
  second = createServer(listen('second'));
  await new Promise<void>((ready) => second.listen(port, '127.0.0.2', ready));
});
afterAll(() => {
  first.close();
  second.close();
});
beforeEach(() => {
  heard = [];
});

/** A name that leads somewhere else each time it is asked. */
function turning(...answers: readonly (readonly string[])[]) {
  let asked = 0;
  const resolve = async (): Promise<LookupAddress[]> => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? [];
    return answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { resolve, times: () => asked };
}

describe('posting to somebody else', () => {
  it('goes to the address that was judged, wherever the name leads the second time', async () => {
    const { resolve, times } = turning(['127.0.0.1'], ['127.0.0.2']);
    const outside = { resolve, mayCall: (address: string) => address === '127.0.0.1' };
    const url = new URL(`http://ontvanger.example:${port}/hoor`);
    expect(await postOutside(outside, url, letter)).toBe(204);
    expect(heard).toEqual([{ by: 'first', host: `ontvanger.example:${port}` }]);
    expect(times()).toBe(1);
    // And the next time the name is judged anew.
    await expect(postOutside(outside, url, letter)).rejects.toThrow(NotOutside);
    expect(heard).toHaveLength(1);
  });

  it('calls nobody when one of the addresses of a name may not be called, or there are none', async () => {
    const mayCall = (address: string) => address === '127.0.0.1';
    const url = new URL(`http://ontvanger.example:${port}/`);
    for (const addresses of [['127.0.0.1', '127.0.0.2'], ['127.0.0.1', '::1'], []]) {
      const { resolve } = turning(addresses);
      await expect(postOutside({ resolve, mayCall }, url, letter)).rejects.toThrow(NotOutside);
    }
    expect(heard).toEqual([]);
  });

  it('judges an address that stands there instead of a name', async () => {
    const { resolve, times } = turning(['93.184.216.34']);
    const outside = { ...worldOutside, resolve };
    for (const host of ['127.0.0.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]']) {
      await expect(postOutside(outside, new URL(`http://${host}:${port}/`), letter), host).rejects.toThrow(
        NotOutside,
      );
    }
    expect([heard, times()]).toEqual([[], 0]);
  });

  it('asks for the certificate of the name, not of the address', async () => {
    const names: string[] = [];
    // Without a certificate the handshake ends there; by then the name has been said.
    const server = createTlsServer({
      SNICallback: (name, answer) => {
        names.push(name);
        answer(new Error('none'));
      },
    });
    server.on('tlsClientError', () => {});
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { resolve } = turning(['127.0.0.1']);
    const url = new URL(`https://ontvanger.example:${(server.address() as AddressInfo).port}/`);
    await expect(postOutside({ resolve, mayCall: () => true }, url, letter)).rejects.toThrow();
    expect(names).toEqual(['ontvanger.example']);
    server.close();
  });
});

it('knows which addresses are of the open internet', () => {
  const inside = ['127.0.0.1', '10.1.2.3', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'];
  const insideToo = ['::1', '::', 'fe80::1', 'fd00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::'];
  for (const address of [...inside, ...insideToo, 'localhost', '']) {
    expect(isPublicAddress(address), address).toBe(false);
  }
  for (const address of ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946']) {
    expect(isPublicAddress(address), address).toBe(true);
  }
});
