import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { apiPrefix, type ProblemCode } from '@plaatswijs/contract';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { uuidv7 } from '../ids/index.ts';
import type { Log } from '../log/index.ts';
import { isOwnOrigin } from './origin.ts';
import { refuse } from './refusal.ts';
import { sendRefusal } from './send.ts';

export interface HttpOptions {
  readonly log: Log;
  /** Where people reach this server; `null` on one machine, where the request itself says so. */
  readonly publicUrl: URL | null;
  /** Sends a refusal to a browser as a page; without it everybody gets problem details. */
  readonly sendPage?: ProblemPage | undefined;
  /** Proxies in front whose `X-Forwarded-*` may be believed. */
  readonly trustProxy: number;
}

/** Sends what went wrong as a page that a person can read. */
export type ProblemPage = (code: ProblemCode, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** The bare application: headers, limits and errors, the same for every page and operation. Nothing is mounted yet. */
export async function createHttpApp(options: HttpOptions): Promise<FastifyInstance> {
  const { log, publicUrl, trustProxy } = options;
  const app = Fastify({
    // Our own line per request: the usual one holds the address of the caller and the whole URL.
    logger: false,
    trustProxy: (_address, hop) => hop < trustProxy,
    genReqId: () => uuidv7(),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    // As long as a telephone may take to send the files of a report; headers have a minute of their own.
    requestTimeout: 300_000,
    bodyLimit: 64 * 1024,
    // A body that names `__proto__` or `constructor` is refused, not cleaned.
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });
  await app.register(helmet, securityHeaders(publicUrl));
  await app.register(cookie);
  await app.register(rateLimit, {
    max: 600,
    timeWindow: '1 minute',
    // Built files cost nothing to send, and a whole school may open the application at once behind one address.
    allowList: (request) => request.url.startsWith('/assets/'),
    errorResponseBuilder: () => new TooManyRequests(),
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!isOwnOrigin(request, publicUrl)) return sendRefusal(reply, refuse('wrong-origin'), request);
  });
  app.addHook('onResponse', async (request, reply) => {
    log.info('request', {
      requestId: request.id,
      method: request.method,
      // The pattern, never the address itself: an address can hold a name or a secret.
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
  const send = (code: ProblemCode, request: FastifyRequest, reply: FastifyReply) =>
    options.sendPage !== undefined && wantsPage(request)
      ? options.sendPage(code, request, reply)
      : sendRefusal(reply, refuse(code), request);
  app.setNotFoundHandler((request, reply) => send('not-found', request, reply));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const code = codeOf(error);
    // The stack says where; the message may quote what somebody typed, so only the kind of error is kept.
    if (code === 'unexpected') log.error('request failed', { requestId: request.id, ...log.describe(error) });
    return send(code, request, reply);
  });
  return app;
}

/** Whether a person with a browser asks for a page, rather than a program or a script for an answer. */
export function wantsPage({ headers, url }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true && !url.startsWith(apiPrefix);
}

class TooManyRequests extends Error {
  readonly statusCode = 429;
}

function codeOf({ statusCode, code }: Pick<FastifyError, 'statusCode' | 'code'>) {
  if (statusCode === 429) return 'too-many-requests';
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415) return 'unsupported-media-type';
  if (code?.startsWith('57P') || code === 'ECONNREFUSED') return 'unavailable';
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return 'invalid-request';
  return 'unexpected';
}

/** Only our own scripts and styles, in nobody's frame; and over plain http on one machine no promise of https. */
function securityHeaders(publicUrl: URL | null) {
  const secure = publicUrl?.protocol === 'https:';
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // Nothing to other sites. To ourselves it stays: without it a browser calls the origin of our own forms `null`.
    referrerPolicy: { policy: 'same-origin' as const },
    crossOriginEmbedderPolicy: false,
  };
}
