import { apiPrefix, type Operation } from '@plaatswijs/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AbilityTable, Caller } from '../abilities/index.ts';
import type { Clock } from '../clock.ts';
import type { BoardTransaction, Database } from '../database/index.ts';
import { isSchoolOfBoard, refuseCaller } from './authorise.ts';
import { claimKey, digestRequest, type Keyed, keepAnswer, type StoredAnswer } from './idempotency.ts';
import type { BoardCall, Implementation } from './implementation.ts';
import { type ParsedRequest, parseRequest } from './parse-request.ts';
import { type Effects, type Refusal, RefusalRaised, refuse } from './refusal.ts';
import { sendRefusal } from './send.ts';

/** What every operation is carried out with. */
export interface HttpPorts {
  readonly database: Database;
  readonly clock: Clock;
  readonly abilities: AbilityTable;
  /** Who calls; `null` when there is no session or token, or it no longer counts. */
  readonly authenticate: (request: FastifyRequest) => Promise<Caller | null>;
  /** Puts the session cookie on the answer, or takes it away. */
  readonly applySession: (reply: FastifyReply, session: NonNullable<Effects['session']>) => void;
}

interface Outcome {
  readonly answer: StoredAnswer;
  readonly effects: Effects;
}

/** Most bytes in a request unless its operation says otherwise. */
const usualMostBytes = 64 * 1024;
const usualPerMinute = 600;

/** Opens every operation at its address. */
export function mountOperations(
  app: FastifyInstance,
  implementations: readonly Implementation[],
  ports: HttpPorts,
): void {
  for (const implementation of implementations) {
    const { operation } = implementation;
    app.route({
      method: operation.method,
      url: `${apiPrefix}${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      bodyLimit: operation.mostBytes ?? usualMostBytes,
      config: {
        rateLimit: { max: operation.perMinute ?? usualPerMinute, timeWindow: '1 minute' },
        operation: operation.id,
      },
      handler: (request, reply) => answer(implementation, ports, request, reply),
    });
  }
}

async function answer(
  implementation: Implementation,
  ports: HttpPorts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { operation } = implementation;
  const parsed = parseRequest(operation, request);
  if (isRefusal(parsed)) return sendRefusal(reply, parsed, request);
  const caller = await ports.authenticate(request);
  const now = ports.clock.now();
  const schoolId = schoolIn(parsed);
  const refusal = refuseCaller(operation, ports.abilities, caller, schoolId, now);
  if (refusal !== null) return sendRefusal(reply, refusal, request);
  const outcome = await carryOut(implementation, ports, request, { parsed, caller, schoolId, now });
  if (isRefusal(outcome)) return sendRefusal(reply, outcome, request);
  if (outcome.effects.session !== undefined) ports.applySession(reply, outcome.effects.session);
  // What one person may see is nobody else's to keep: no cache between server and browser.
  reply.header('cache-control', 'no-store').code(outcome.answer.status);
  if (outcome.answer.body === null) return reply.send();
  return reply.type('application/json; charset=utf-8').send(outcome.answer.body);
}

interface Prepared {
  readonly parsed: ParsedRequest;
  readonly caller: Caller | null;
  readonly schoolId: string | null;
  readonly now: Date;
}

async function carryOut(
  implementation: Implementation,
  ports: HttpPorts,
  request: FastifyRequest,
  { parsed, caller, schoolId, now }: Prepared,
): Promise<Outcome | Refusal> {
  // The schemas of this very operation parsed what goes in; types cannot follow that through the list of all.
  const asked = { ...parsed, now } as never as { now: Date; params: never; query: never; body: never };
  if (implementation.kind === 'open') {
    const userAgent = request.headers['user-agent'] ?? null;
    const result = await implementation.run({ ...asked, database: ports.database, userAgent, caller });
    return result.ok ? outcomeOf(implementation.operation, result.value, result.effects) : result;
  }
  if (caller === null) return refuse('not-signed-in');
  try {
    return await ports.database.withBoard(caller.boardId, async (tx) => {
      if (schoolId !== null && !(await isSchoolOfBoard(tx, caller, schoolId))) return refuse('not-found');
      const keyed = keyOf(implementation.operation, request, parsed);
      const run = () => runInside(implementation, { ...asked, caller, tx });
      return keyed === null ? run() : once(tx, caller, keyed, run);
    });
  } catch (error) {
    if (error instanceof RefusalRaised) return error.refusal;
    throw error;
  }
}

/** A refusal rolls back what was written before it: no partial write, however a handler is built. */
async function runInside(
  { operation, run }: Extract<Implementation, { kind: 'board' }>,
  call: BoardCall<never>,
): Promise<Outcome> {
  const result = await run(call);
  if (!result.ok) throw new RefusalRaised(result);
  return outcomeOf(operation, result.value, result.effects);
}

async function once(
  tx: BoardTransaction,
  caller: Caller,
  keyed: Keyed,
  run: () => Promise<Outcome>,
): Promise<Outcome> {
  const earlier = await claimKey(tx, caller, keyed);
  if (earlier !== null) return { answer: earlier, effects: {} };
  const outcome = await run();
  await keepAnswer(tx, caller, keyed, outcome.answer);
  return outcome;
}

/** The answer as the contract has it: a field it does not name does not leave, and one that is missing is our bug. */
function outcomeOf(operation: Operation, value: unknown, effects: Effects = {}): Outcome {
  const body = operation.answer === null ? null : JSON.stringify(operation.answer.parse(value));
  return { answer: { status: operation.status, body }, effects };
}

function keyOf(operation: Operation, request: FastifyRequest, { body }: ParsedRequest): Keyed | null {
  const key = request.headers['idempotency-key'];
  if (operation.method === 'GET' || operation.secretAnswer || typeof key !== 'string') return null;
  if (!/^[\x21-\x7e]{8,100}$/.test(key)) {
    throw new RefusalRaised(
      refuse('invalid-request', { issues: [{ at: '/header/idempotency-key', code: 'invalid_format' }] }),
    );
  }
  return { key, operation: operation.id, digest: digestRequest(request.url, body) };
}

function schoolIn({ params }: ParsedRequest): string | null {
  const { schoolId } = params as { schoolId?: string };
  return schoolId ?? null;
}

function isRefusal(value: object): value is Refusal {
  return 'ok' in value && value.ok === false;
}
