import type { OpenedDatabase } from '../../src/platform/database/index.ts';

/** What a board has, as one text per table that changes with any change in it. */
export async function rowsOf(
  opened: OpenedDatabase,
  boardId: string | null,
): Promise<ReadonlyMap<string, string>> {
  const owner = await opened.connectAsOwner();
  try {
    await owner.query('begin read only');
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    const { rows } = await owner.query<{ name: string }>(
      `select table_name as name from information_schema.columns
       where table_schema = 'plaatswijs' and column_name = 'board_id' order by 1`,
    );
    const state = new Map<string, string>();
    for (const { name } of rows) {
      const digest = await owner.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest
         from plaatswijs.${name} t where $1::uuid is null or board_id = $1::uuid`,
        [boardId],
      );
      state.set(name, digest.rows[0]?.digest ?? '');
    }
    await owner.query('commit');
    return state;
  } finally {
    await owner.end();
  }
}

/** The tables that are not the same any more. */
export function changedTables(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...after].filter(([name, state]) => before.get(name) !== state).map(([name]) => name);
}
