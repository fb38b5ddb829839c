import type { FileKind } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';

/** That a school keeps a file of somebody. What is in it is for who keeps it. */
export interface FileOfPerson {
  readonly fileId: string;
  readonly schoolId: string;
  readonly kind: FileKind;
  readonly records: number;
}

/** Which files there are of somebody at the board, for a request of theirs: told to the program, which reads none of them. */
export async function filesOfPerson(
  tx: BoardTransaction,
  personId: string,
): Promise<readonly FileOfPerson[]> {
  const { rows } = await sql<{ id: string; school_id: string; kind: FileKind; records: number }>`
    select id, school_id, kind, records from plaatswijs.files_of_person(${personId}) order by id`.execute(tx);
  return rows.map(({ id, school_id, kind, records }) => ({ fileId: id, schoolId: school_id, kind, records }));
}
