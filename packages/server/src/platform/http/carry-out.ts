import type { Operation } from '@plaatswijs/contract';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../abilities/index.ts';
import type { BoardTransaction, Database } from '../database/index.ts';
import type { BoardMemory } from '../memory/index.ts';
import { answerBytes } from './answer-bytes.ts';
import { isSchoolOfBoard, schoolsOfBoard } from './authorise.ts';
import { claimKey, digestRequest, type Keyed, keepAnswer, type StoredAnswer } from './idempotency.ts';
import type { BoardCall, Implementation, MemoryCall } from './implementation.ts';
import type { ParsedRequest } from './parse-request.ts';
import { type Effects, type Refusal, RefusalRaised, refuse } from './refusal.ts';

/** What an operation is carried out on. */
export interface CarryPorts {
  readonly database: Database;
  readonly memory: BoardMemory;
}

/** An answer with what goes along outside its body. */
export interface Outcome {
  readonly answer: StoredAnswer;
  readonly effects: Effects;
}

/** An answer of an operation that only reads; never kept, so never text. */
interface ReadOutcome {
  readonly answer: { readonly status: number; readonly body: Buffer | null };
  readonly effects: Effects;
}

/** A request that was let through. */
export interface Prepared {
  readonly parsed: ParsedRequest;
  readonly caller: Caller | null;
  readonly schoolId: string | null;
  readonly now: Date;
}

/** Does what the operation says, and gives its answer as the contract has it. */
export async function carryOut(
  implementation: Implementation,
  ports: CarryPorts,
  request: FastifyRequest,
  { parsed, caller, schoolId, now }: Prepared,
): Promise<Outcome | ReadOutcome | Refusal> {
  // The schemas of this very operation parsed what goes in; types cannot follow that through the list of all.
  const asked = { ...parsed, now } as never as { now: Date; params: never; query: never; body: never };
  if (implementation.kind === 'open') {
    const userAgent = request.headers['user-agent'] ?? null;
    const result = await implementation.run({ ...asked, database: ports.database, userAgent, caller });
    return result.ok ? outcomeOf(implementation.operation, result.value, result.effects) : result;
  }
  if (caller === null) return refuse('not-signed-in');
  if (implementation.kind === 'memory')
    return fromMemory(implementation, ports, schoolId, { ...asked, caller });
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

/** What is kept of the board is read from it first, where it is not there or old; after that nothing is waited for. */
async function fromMemory(
  { operation, needs, answer }: Extract<Implementation, { kind: 'memory' }>,
  { database, memory }: CarryPorts,
  schoolId: string | null,
  call: MemoryCall<never>,
): Promise<ReadOutcome | Refusal> {
  const { caller } = call;
  // A role at the school shows that it is there.
  if (schoolId !== null && !caller.roles.some((held) => held.schoolId === schoolId)) {
    const { schools } = await memory.recall(database, caller, { schools: schoolsOfBoard });
    if (!schools.has(schoolId)) return refuse('not-found');
  }
  const found = await memory.recall(database, caller, needs(call));
  const result = answer(call, found as never);
  if (!result.ok) return result;
  const body = operation.answer === null ? null : answerBytes(operation.answer, result.value);
  return { answer: { status: operation.status, body }, effects: result.effects ?? {} };
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
