import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider, { type Context } from 'oidc-provider';

/** A real OpenID provider on this machine, with made-up users, that can be told to lie. */
export interface SchoolProvider {
  readonly issuer: string;
  /** Who signs in next: the claims of that user. */
  readonly user: { sub: string; claims: Readonly<Record<string, unknown>> };
  /** Changes the ID token on its way out; null leaves it as it is. */
  readonly lie: { change: ((idToken: string) => string) | null };
  /** Signs a token with the provider's own key, or another. */
  readonly sign: (header: object, payload: object, withOwnKey?: boolean) => string;
  readonly close: () => Promise<void>;
}

export const client = { id: 'plaatswijs', secret: 'een-geheim-voor-de-test' } as const;

const claimNames = [
  'uid',
  'nlEduPersonHomeOrganizationId',
  'nlEduPersonRealId',
  'tid',
  'oid',
  'hd',
  'groups',
];

export async function openSchoolProvider(callback: string): Promise<SchoolProvider> {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const lie: SchoolProvider['lie'] = { change: null };
  const user: SchoolProvider['user'] = { sub: 'niemand', claims: {} };
  const users = new Map<string, Readonly<Record<string, unknown>>>();
  const listener: { handle: (request: IncomingMessage, response: ServerResponse) => void } = {
    handle: () => {},
  };
  const server = createServer((request, response) => listener.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const issuer = `http://localhost:${address.port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [callback] }],
    jwks: { keys: [{ ...own.privateKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
    claims: { openid: ['sub', ...claimNames], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    ttl: {
      Interaction: 300,
      Session: 300,
      Grant: 300,
      AuthorizationCode: 60,
      AccessToken: 300,
      IdToken: 300,
    },
    cookies: { keys: ['for tests only'] },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...users.get(sub) }),
    }),
    loadExistingGrant: async ({ oidc }: Context) => {
      const { clientId } = oidc.client;
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  listener.handle = (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      users.set(user.sub, user.claims);
      void provider.interactionFinished(request, response, { login: { accountId: user.sub } });
      return;
    }
    if (request.url?.startsWith('/token') && lie.change !== null) changeToken(response, lie.change);
    answer(request, response);
  };
  return {
    issuer,
    user,
    lie,
    sign: (header, payload, withOwnKey = true) => {
      const text = [header, payload]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
      const key = withOwnKey ? own.privateKey : other.privateKey;
      return `${text}.${createSign('sha256').update(text).sign(key).toString('base64url')}`;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Puts another ID token in the answer of the token endpoint. */
function changeToken(response: ServerResponse, change: (idToken: string) => string): void {
  const end = response.end.bind(response);
  response.end = ((chunk: unknown) => {
    const body = JSON.parse(String(chunk)) as { id_token?: string };
    const changed = body.id_token === undefined ? body : { ...body, id_token: change(body.id_token) };
    const text = JSON.stringify(changed);
    response.setHeader('content-length', Buffer.byteLength(text));
    return end(text);
  }) as typeof response.end;
}

/** The header and payload of a token. */
export function readToken(token: string): {
  header: Record<string, unknown>;
  payload: Record<string, unknown>;
} {
  const [header = {}, payload = {}] = token
    .split('.', 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>);
  return { header, payload };
}

/** Walks through the pages of the provider as a browser does, until it sends back to us; returns that address. */
export async function walkThrough(start: string, callback: string): Promise<URL> {
  const jar = new Map<string, string>();
  let next = start;
  for (let step = 0; step < 10; step++) {
    if (next.startsWith(callback)) return new URL(next);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(next, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';', 1);
      const at = pair.indexOf('=');
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const place = answer.headers.get('location');
    if (place === null)
      throw new Error(`the provider stopped with ${answer.status} at ${new URL(next).pathname}`);
    next = new URL(place, next).href;
  }
  throw new Error('the provider keeps sending on');
}
