import { apiPrefix } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { Caller } from '../../platform/abilities/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { seesAll } from './photo-row.ts';
import type { PhotoPorts } from './ports.ts';

/** A photo that shows somebody, as far as the caller may see it. */
export interface PhotoShowing {
  readonly photoId: string;
  /** Address of the reduced photo; null for who may not see it. */
  readonly preview: string | null;
  readonly takenInAt: string | null;
  readonly keepUntil: string | null;
  /** It stands on a channel. */
  readonly placed: boolean;
}

/** The photos of a school that are kept and show this person, newest first. */
export async function photosShowing(
  tx: BoardTransaction,
  { abilities }: Pick<PhotoPorts, 'abilities'>,
  caller: Caller,
  { schoolId, personId }: { readonly schoolId: string; readonly personId: string },
): Promise<readonly PhotoShowing[]> {
  const rows = await tx
    .selectFrom('photo')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('state', '=', 'ready')
    .where(sql<boolean>`${shows(sql`array[${personId}]::uuid[]`)}`)
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  const all = seesAll(abilities(), caller, schoolId);
  return rows.map((photo) => ({
    photoId: photo.id,
    preview:
      photo.preview_id !== null && (all || photo.uploaded_by === caller.personId)
        ? `${apiPrefix}/schools/${schoolId}/photos/${photo.id}/preview`
        : null,
    takenInAt: photo.taken_in_at,
    keepUntil: photo.keep_until,
    placed: photo.stands,
  }));
}

/** The addresses of reduced photos, by id, of those that the caller may see. */
export async function previewsFor(
  tx: BoardTransaction,
  { abilities }: Pick<PhotoPorts, 'abilities'>,
  caller: Caller,
  schoolId: string,
  photoIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (photoIds.length === 0) return new Map();
  let asked = tx
    .selectFrom('photo')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('id', 'in', [...photoIds])
    .where('preview_id', 'is not', null);
  if (!seesAll(abilities(), caller, schoolId)) asked = asked.where('uploaded_by', '=', caller.personId);
  const rows = await asked.execute();
  return new Map(rows.map(({ id }) => [id, `${apiPrefix}/schools/${schoolId}/photos/${id}/preview`]));
}

/** How many photos of each person are kept that stand on no channel, and for which channels a version of them waits. */
export interface KeptPhotos {
  readonly kept: number;
  /** For each channel, by id, photos with a version for it that was not placed. */
  readonly versions: ReadonlyMap<string, number>;
}

/** The photos that are kept and stand nowhere, counted for each of these people; who is in none is not in the answer. */
export async function keptPhotosOf(
  tx: BoardTransaction,
  schoolId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, KeptPhotos>> {
  if (people.length === 0) return new Map();
  const { rows } = await sql<{ person_id: string; photo_id: string; channels: readonly string[] }>`
    select distinct w.person_id, p.id as photo_id,
      array(select r.channel_id::text from plaatswijs.photo_rendition r
            where r.board_id = p.board_id and r.photo_id = p.id order by r.channel_id) as channels
    from plaatswijs.photo p
    join (
      select board_id, photo_id, person_id from plaatswijs.photo_face
      where person_id = any(${[...people]}::uuid[]) and removed_at is null
      union
      select board_id, photo_id, person_id from plaatswijs.photo_person
      where person_id = any(${[...people]}::uuid[])
    ) w on w.board_id = p.board_id and w.photo_id = p.id
    where p.board_id = ${tx.boardId} and p.school_id = ${schoolId} and p.state = 'ready' and not p.stands`.execute(
    tx,
  );
  return new Map(
    [...Map.groupBy(rows, ({ person_id }) => person_id)].map(([personId, photos]) => {
      const each = Map.groupBy(
        photos.flatMap(({ channels }) => channels),
        (id) => id,
      );
      return [
        personId,
        { kept: photos.length, versions: new Map([...each].map(([id, list]) => [id, list.length])) },
      ];
    }),
  );
}

/** Everybody who is in a photo of a school that is kept. */
export async function peopleInPhotos(tx: BoardTransaction, schoolId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select w.person_id from plaatswijs.photo p
    join (
      select board_id, photo_id, person_id from plaatswijs.photo_face
      where person_id is not null and removed_at is null
      union
      select board_id, photo_id, person_id from plaatswijs.photo_person
    ) w on w.board_id = p.board_id and w.photo_id = p.id
    where p.board_id = ${tx.boardId} and p.school_id = ${schoolId} and p.state = 'ready'
    group by w.person_id`.execute(tx);
  return rows.map(({ person_id }) => person_id);
}

function shows(people: ReturnType<typeof sql>) {
  return sql`(exists (
      select 1 from plaatswijs.photo_face f
      where f.board_id = photo.board_id and f.photo_id = photo.id and f.person_id = any(${people}) and f.removed_at is null
    ) or exists (
      select 1 from plaatswijs.photo_person w
      where w.board_id = photo.board_id and w.photo_id = photo.id and w.person_id = any(${people})
    ))`;
}
