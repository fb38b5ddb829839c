import { apiPrefix, type Operation, type Role } from '@plaatswijs/contract';
import type { z } from 'zod';
import { abilityTable } from './compose.ts';
import { casesHttp, numbersOfCases } from './modules/cases/index.ts';
import { filesHttp } from './modules/files/index.ts';
import { openProtocolShelf } from './modules/settings/index.ts';
import type { Caller } from './platform/abilities/index.ts';
import type { Database } from './platform/database/index.ts';
import { createHttpApp, mountOperations } from './platform/http/index.ts';
import { type BoardId, newId } from './platform/ids/index.ts';
import { createLog } from './platform/log/index.ts';
import { createBoardMemory } from './platform/memory/index.ts';
import { openKeyring } from './platform/secrets/index.ts';

/** Somebody who asks, with the one role they have. */
export interface Asking {
  readonly personId: string;
  readonly role: Role;
  readonly schoolId: string;
}

/** Asks an operation; answers as the contract has it. @throws when it is refused */
export type AskInProcess = <Asked extends Operation>(
  as: Asking,
  operation: Asked,
  given: {
    readonly params?: Readonly<Record<string, string>>;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: object;
  },
) => Promise<z.output<NonNullable<Asked['answer']>>>;

/** The operations on cases and files over a database, asked in this process by whoever is named: for measuring alone. */
export async function askCasesInProcess(
  database: Database,
  boardId: BoardId,
): Promise<{ readonly ask: AskInProcess; readonly close: () => Promise<void> }> {
  const keyring = openKeyring(Buffer.alloc(32, 7));
  const app = await createHttpApp({ log: createLog('silent'), publicUrl: null, trustProxy: 0 });
  let calling: Caller | null = null;
  mountOperations(
    app,
    [...casesHttp({ keyring, shelf: openProtocolShelf() }), ...filesHttp({ keyring, numbersOfCases })],
    {
      database,
      memory: createBoardMemory(),
      clock: { now: () => new Date() },
      abilities: abilityTable,
      authenticate: async () => calling,
      applySession: () => {},
    },
  );
  let asked = 0;
  const ask: AskInProcess = async (as, operation, { params = {}, query, body }) => {
    calling = callerOf(boardId, as);
    asked += 1;
    const given: Readonly<Record<string, string>> = { schoolId: as.schoolId, ...params };
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '');
    const reply = await app.inject({
      method: operation.method,
      url: `${apiPrefix}${path}`,
      // Each from elsewhere, so that no limit gets in the way.
      remoteAddress: `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`,
      ...(query === undefined ? {} : { query: { ...query } }),
      ...(body === undefined ? {} : { payload: body }),
    });
    if (reply.statusCode >= 300) throw new Error(`${operation.id}: ${reply.statusCode} ${reply.body}`);
    return reply.body === '' ? null : JSON.parse(reply.body);
  };
  return { ask, close: () => app.close() };
}

function callerOf(boardId: BoardId, { personId, role, schoolId }: Asking): Caller {
  return {
    boardId,
    accountId: newId(),
    personId,
    roles: [{ role, schoolId }],
    via: { kind: 'session', sessionId: newId(), steppedUpUntil: null, secondFactorPending: false },
    versions: { settled: '0', people: '0' },
  };
}
