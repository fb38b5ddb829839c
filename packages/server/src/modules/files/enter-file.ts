import type { FileKind } from '@plaatswijs/contract';
import { type Selectable, sql } from 'kysely';
import type { Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction, Tables } from '../../platform/database/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { enterAsFileReader } from './walls.ts';

/** Somebody who asks for a file, in a transaction. */
export interface FileAsking {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly keyring: Keyring;
  readonly now: Date;
}

export type FileRow = Omit<Selectable<Tables['person_file']>, 'kind'> & { readonly kind: FileKind };

/** A file that lies open before somebody who may read it. */
export interface OpenedFile extends FileAsking {
  readonly row: FileRow;
  /** They keep it: they put in, say who reads, and erase. Others read. */
  readonly keeps: boolean;
}

/** Which file, and where. */
export interface FileInPath {
  readonly schoolId: string;
  readonly fileId: string;
}

/**
 * Says to the database who reads files from here on. Only people with a session do: what a program may do with a token does
 * not reach them.
 *
 * @returns whether this caller can read files at all
 */
export async function enterFiles({ tx, caller, now }: Omit<FileAsking, 'keyring'>): Promise<boolean> {
  if (caller.via.kind !== 'session' || caller.via.secondFactorPending) return false;
  await enterAsFileReader(tx, caller.personId, dayOf(now));
  return true;
}

/** Opens a file for who asks; null when it is not there for them, and nothing tells why. */
export async function enterFile(
  asking: FileAsking,
  { schoolId, fileId }: FileInPath,
): Promise<OpenedFile | null> {
  if (!(await enterFiles(asking))) return null;
  const found = await asking.tx
    .selectFrom('person_file')
    .selectAll()
    .select(sql<boolean>`plaatswijs.keeps_file(school_id, person_id, kind)`.as('keeps'))
    .where('id', '=', fileId)
    .where('school_id', '=', schoolId)
    .executeTakeFirst();
  if (found === undefined) return null;
  const { keeps, ...row } = found;
  return { ...asking, row: { ...row, kind: fileKindFrom(row.kind) }, keeps };
}

/** The same for who keeps it, to change something; to who only reads it, it says no more than to anybody. */
export async function enterToKeep(asking: FileAsking, place: FileInPath): Promise<OpenedFile | null> {
  const opened = await enterFile(asking, place);
  return opened?.keeps === true ? opened : null;
}

/** The column checks that it is one of these. */
function fileKindFrom(kind: string): FileKind {
  return kind as FileKind;
}
