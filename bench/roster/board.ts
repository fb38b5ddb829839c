import type { OpenedDatabase } from '@plaatswijs/server/testing';
import { newBoardId, newId } from '@plaatswijs/server/testing';

export type Database = OpenedDatabase['database'];
export type BoardId = ReturnType<typeof newBoardId>;

/** A board with the twenty-six schools of `largeTable`. */
export async function foundBoard(database: Database) {
  const boardId = newBoardId();
  const startedBy = newId();
  await database.withBoard(boardId, async (tx) => {
    await tx.insertInto('board').values({ board_id: boardId, name: 'Stichting De Meetlat' }).execute();
    const person = { board_id: boardId, id: startedBy, given_name: 'Mia', surname: 'Meetlat' };
    await tx
      .insertInto('person')
      .values({ ...person, created_at: new Date() })
      .execute();
    for (let at = 0; at < 26; at += 1) {
      const letter = String.fromCharCode(97 + at);
      const school = { board_id: boardId, id: newId(), name: `School ${letter}`, slug: `school-${letter}` };
      await tx
        .insertInto('school')
        .values({ ...school, sector: 'po', brin: `99Y${letter.toUpperCase()}` })
        .execute();
    }
  });
  return { boardId, startedBy };
}

/** How far an import is. */
export async function readImport(database: Database, boardId: BoardId, importId: string) {
  return database.withBoard(boardId, (tx) =>
    tx
      .selectFrom('roster_import')
      .select(['status', 'counts', 'failure'])
      .where('board_id', '=', boardId)
      .where('id', '=', importId)
      .executeTakeFirstOrThrow(),
  );
}

export async function writeStatus(
  database: Database,
  boardId: BoardId,
  importId: string,
  status: string,
): Promise<void> {
  await database.withBoard(boardId, (tx) =>
    tx
      .updateTable('roster_import')
      .set({ status })
      .where('board_id', '=', boardId)
      .where('id', '=', importId)
      .execute(),
  );
}

/** Remembers how the columns were guessed, as if a person had said that it is right. */
export async function rememberMapping(database: Database, boardId: BoardId, importId: string): Promise<void> {
  await database.withBoard(boardId, async (tx) => {
    const { mapping, columns_digest } = await tx
      .selectFrom('roster_import')
      .select(['mapping', 'columns_digest'])
      .where('board_id', '=', boardId)
      .where('id', '=', importId)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('roster_mapping')
      .values({
        board_id: boardId,
        id: newId(),
        school_id: null,
        columns_digest: columns_digest ?? '',
        mapping: JSON.stringify(mapping),
        used_at: new Date(),
      })
      .execute();
  });
}
