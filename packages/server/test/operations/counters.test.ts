import { type Operation, operations, type Role } from '@plaatswijs/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { abilityTable } from '../../src/compose.ts';
import { ask, bodiesOf, namesInPath } from './ask.ts';
import { changedTables, rowsOf } from './rows-of.ts';
import { type Installation, openTwoBoards } from './two-boards.ts';

const writing: readonly Operation[] = Object.values(operations).filter(
  ({ method, access }: Operation) => method !== 'GET' && access.kind !== 'anyone',
);

let installation: Installation;
/** The counter that each counted table moves. */
let counterOf: ReadonlyMap<string, string>;
beforeAll(async () => {
  installation = await openTwoBoards();
  const owner = await installation.opened.connectAsOwner();
  const { rows } = await owner.query<{ name: string; counter: string }>(
    `select relname::text as name, substring(encode(tgargs, 'escape') from 'plaatswijs[.](\\w+)') as counter
     from pg_trigger join pg_class c on c.oid = tgrelid where tgname = 'counted'`,
  );
  await owner.end();
  counterOf = new Map(rows.map(({ name, counter }) => [name, counter]));
});
afterAll(() => installation.dispose());

it.each(writing.map((operation) => [operation.id, operation] as const))(
  '%s moves a counter whenever it changes what may be kept in memory',
  async (_, operation) => {
    const { app, opened, here } = installation;
    const ids = Object.values(here.ids).filter((id) => id.length === 36);
    const params = Object.fromEntries(namesInPath(operation).map((name) => [name, here.ids[name] ?? 'x']));
    for (const body of fc.sample(bodiesOf(operation, ids), { seed: 20_261_121, numRuns: 2 })) {
      const before = await rowsOf(opened, here.boardId);
      await ask(app, operation, { params, body, cookie: here.cookies[ableRole(operation)] });
      const changed = changedTables(before, await rowsOf(opened, here.boardId));
      // A write that puts what was there already may move a counter for nothing; never the other way round.
      expect(changed).toEqual(expect.arrayContaining(changed.flatMap((table) => counterOf.get(table) ?? [])));
    }
  },
);

/** Somebody who is let in. */
function ableRole({ access }: Operation): Role {
  if (access.kind !== 'able') return 'employee';
  const { to } = abilityTable[access.to];
  return to.find((role) => role === 'director') ?? to[0] ?? 'administrator';
}
