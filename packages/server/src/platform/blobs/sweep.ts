import type { Database } from '../database/index.ts';
import type { BoardId } from '../ids/index.ts';
import { removeFile } from './blob-files.ts';

/** Gives up what nobody sends any more, and removes the files of what was destroyed: key first, then file, then row. */
export async function sweepBoard(
  { database, folder }: { readonly database: Database; readonly folder: string },
  boardId: BoardId,
  now: Date,
): Promise<void> {
  const leaving = await database.withBoard(boardId, async (tx) => {
    await tx
      .updateTable('blob')
      .set({ state: 'leaving', key: null })
      .where('state', '=', 'arriving')
      .where('expires_at', '<', now.toISOString())
      .execute();
    return tx.selectFrom('blob').select('id').where('state', '=', 'leaving').execute();
  });
  for (const { id } of leaving) {
    await removeFile(folder, { boardId, id });
    await database.withBoard(boardId, (tx) =>
      tx.deleteFrom('blob').where('id', '=', id).where('state', '=', 'leaving').execute(),
    );
  }
}
