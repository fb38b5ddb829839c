import type { FastifyInstance } from 'fastify';

export interface Answer {
  readonly status: number;
  // The tests read what comes back as loosely as a client without types would.
  // biome-ignore lint/suspicious/noExplicitAny: JSON of any shape
  readonly body: any;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly cookies: readonly { readonly name: string; readonly value: string }[];
}

/** A browser with its cookies, talking to the application in process. */
export interface Browser {
  readonly jar: Map<string, string>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly send: (
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  readonly post: (path: string, body?: unknown) => Promise<Answer>;
  /** A form of a page, sent without JavaScript. */
  readonly submit: (path: string) => Promise<Answer>;
}

const api = '/api/v1';

export function browserOf(app: FastifyInstance, publicUrl: URL | null, remoteAddress: string): Browser {
  const jar = new Map<string, string>();
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload: string | undefined,
    extra: Record<string, string>,
  ): Promise<Answer> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const host = publicUrl?.host ?? 'localhost:8080';
    const headers = { host, 'sec-fetch-site': 'same-origin', ...(cookie === '' ? {} : { cookie }), ...extra };
    const answer = await app.inject({
      method,
      url,
      headers,
      remoteAddress,
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, expires, maxAge } of answer.cookies) {
      if (value === '' || maxAge === 0 || (expires !== undefined && expires.getTime() === 0))
        jar.delete(name);
      else jar.set(name, value);
    }
    const isJson = String(answer.headers['content-type'] ?? '').includes('json');
    const body = isJson ? answer.json() : answer.body;
    return { status: answer.statusCode, body, headers: answer.headers, cookies: answer.cookies };
  };
  const send: Browser['send'] = (method, path, body, headers = {}) =>
    body === undefined
      ? ask(method, `${api}${path}`, undefined, headers)
      : ask(method, `${api}${path}`, JSON.stringify(body), {
          'content-type': 'application/json',
          ...headers,
        });
  return {
    jar,
    get: (path, headers = {}) =>
      ask('GET', path.startsWith('/aanmelden') ? path : `${api}${path}`, undefined, headers),
    send,
    post: (path, body) => send('POST', path, body),
    submit: (path) => ask('POST', path, '', { 'content-type': 'application/x-www-form-urlencoded' }),
  };
}
