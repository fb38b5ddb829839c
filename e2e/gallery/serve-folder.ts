import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** The policy the product is served under; the gallery must work under it too. */
const policy = (nonce: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "frame-ancestors 'none'",
  ].join('; ');

/** A folder on a port of this machine. */
export interface ServedFolder {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A page made on the spot; `null` for what is a file. */
export type MakePage = (url: URL, nonce: string) => string | null;

/** Serves a built folder under the security policy of the product; what isn't a file gets `index.html`. */
export async function serveFolder(
  folder: string,
  port = 0,
  makePage: MakePage = () => null,
): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const path = normalize(url.pathname);
    const file = extname(path) === '' ? '/index.html' : path;
    const nonce = randomBytes(12).toString('base64url');
    const made = makePage(url, nonce);
    if (made !== null) {
      response.writeHead(200, { 'content-type': types['.html'], 'content-security-policy': policy(nonce) });
      response.end(made);
      return;
    }
    try {
      const body = await readFile(join(folder, file));
      response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policy(nonce),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}
