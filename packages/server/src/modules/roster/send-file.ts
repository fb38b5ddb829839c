import { rosterLimits } from '@plaatswijs/contract';
import { type BoardId, newId } from '../../platform/ids/index.ts';
import { storePart } from './file-parts.ts';
import type { RosterJobs, RosterWorkPorts } from './ports.ts';

/** Whose file it is. */
export interface FileToSend {
  readonly boardId: BoardId;
  readonly schoolId: string | null;
  readonly startedBy: string;
  readonly content: Uint8Array;
}

/** Opens an import with its file at once, from inside the program, and has it read. Answers with the import's id. */
export async function sendRosterFile(
  { database, keyring, clock }: RosterWorkPorts,
  jobs: RosterJobs,
  { boardId, schoolId, startedBy, content }: FileToSend,
): Promise<string> {
  const id = newId();
  const bytes = content.length;
  await database.withBoard(boardId, (tx) =>
    tx
      .insertInto('roster_import')
      .values({
        board_id: boardId,
        id,
        school_id: schoolId,
        bytes,
        total: bytes,
        status: 'uploading',
        started_by: startedBy,
        started_at: clock.now(),
      })
      .execute(),
  );
  for (let from = 0, number = 0; from < bytes; from += rosterLimits.partBytes, number += 1) {
    const part = content.subarray(from, from + rosterLimits.partBytes);
    await database.withBoard(boardId, (tx) => storePart(tx, keyring, { importId: id, number }, part));
  }
  await database.withBoard(boardId, (tx) =>
    tx
      .updateTable('roster_import')
      .set({ status: 'reading' })
      .where('board_id', '=', boardId)
      .where('id', '=', id)
      .execute(),
  );
  jobs.add({ kind: 'read', boardId, importId: id });
  return id;
}
