import type { Selectable } from 'kysely';
import type { Caller } from '../../platform/abilities/index.ts';
import { ablenessOf } from '../../platform/abilities/index.ts';
import type { BoardTransaction, Tables } from '../../platform/database/index.ts';
import type { PhotoPorts } from './ports.ts';

export type PhotoRow = Selectable<Tables['photo']>;
export type FaceRow = Selectable<Tables['photo_face']>;

/** Which photo, and where. */
export interface PhotoPlace {
  readonly schoolId: string;
  readonly photoId: string;
}

/** The photo when the caller may see it; null when it is not there for them. */
export async function photoFor(
  { tx, caller }: { readonly tx: BoardTransaction; readonly caller: Caller },
  { abilities }: Pick<PhotoPorts, 'abilities'>,
  { schoolId, photoId }: PhotoPlace,
  lock: 'to-change' | 'to-see',
): Promise<PhotoRow | null> {
  let query = tx.selectFrom('photo').selectAll().where('id', '=', photoId).where('school_id', '=', schoolId);
  if (!seesAll(abilities(), caller, schoolId)) query = query.where('uploaded_by', '=', caller.personId);
  const row = await (lock === 'to-change' ? query.forUpdate() : query).executeTakeFirst();
  return row ?? null;
}

/** Whether the caller sees the photos of others at this school too. */
export function seesAll(
  table: ReturnType<PhotoPorts['abilities']>,
  caller: Caller,
  schoolId: string,
): boolean {
  return ablenessOf(table, caller, 'photos.see-all', schoolId).able;
}

/** The boxes that count, in the order in which they were made; the surest first. */
export function facesOf(tx: BoardTransaction, photoId: string): Promise<FaceRow[]> {
  return facesOfAny(tx, photoId).where('removed_at', 'is', null).execute();
}

/** The same of several photos. */
export async function facesOfAll(tx: BoardTransaction, photoIds: readonly string[]): Promise<FaceRow[]> {
  if (photoIds.length === 0) return [];
  return tx
    .selectFrom('photo_face')
    .selectAll()
    .where('photo_id', 'in', photoIds)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** Boxes that were taken away too. */
export function facesOfAny(tx: BoardTransaction, photoId: string) {
  return tx.selectFrom('photo_face').selectAll().where('photo_id', '=', photoId).orderBy('id');
}
