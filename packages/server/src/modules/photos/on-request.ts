import type { Caller } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { destroyPhoto } from './destroy-photo.ts';
import { photoEvents } from './events.ts';
import { facesOf, type PhotoPlace, type PhotoRow, photoFor } from './photo-row.ts';
import { previewsFor } from './photos-showing.ts';
import type { PhotoPorts } from './ports.ts';
import { chooseCover } from './versions/choose.ts';
import { permissionsOf } from './versions/permissions.ts';
import { renewVersions } from './versions/want-versions.ts';

/** Who asks, when. */
export interface PhotoAsking {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly now: Date;
}

/** In which photo whom. */
export interface PersonInPlace extends PhotoPlace {
  readonly personId: string;
}

/** A photo with this person in it, for who may change it. */
export interface PhotoWithPerson {
  readonly photo: PhotoRow;
  readonly preview: string | null;
  /** Ids of the boxes that this person is in. */
  readonly faceIds: readonly string[];
  /** Everybody of whom is known that they are in it, this person as well. */
  readonly people: readonly string[];
}

/** The photo, when the caller may change it and it shows this person; else null. */
export async function photoWithPerson(
  { tx, caller }: Omit<PhotoAsking, 'now'>,
  ports: Pick<PhotoPorts, 'abilities'>,
  place: PersonInPlace,
  lock: 'to-see' | 'to-change' = 'to-see',
): Promise<PhotoWithPerson | null> {
  const photo = await photoFor({ tx, caller }, ports, place, lock);
  if (photo === null || photo.state !== 'ready') return null;
  const faces = await facesOf(tx, photo.id);
  const without = await tx
    .selectFrom('photo_person')
    .select('person_id')
    .where('photo_id', '=', photo.id)
    .execute();
  const people = new Set([...faces, ...without].flatMap(({ person_id }) => person_id ?? []));
  if (!people.has(place.personId)) return null;
  const previews = await previewsFor(tx, ports, caller, place.schoolId, [photo.id]);
  return {
    photo,
    preview: previews.get(photo.id) ?? null,
    faceIds: faces.filter(({ person_id }) => person_id === place.personId).map(({ id }) => id),
    people: [...people],
  };
}

/** Covers this person on every channel from now on, whatever consent says, and has the versions made anew. */
export async function coverOnRequest(
  asking: PhotoAsking,
  ports: Pick<PhotoPorts, 'abilities' | 'wake'>,
  place: PersonInPlace,
): Promise<Result<readonly string[]>> {
  const { tx, caller, now } = asking;
  const found = await photoWithPerson(asking, ports, place, 'to-change');
  if (found === null) return refuse('not-found');
  const { photo, faceIds } = found;
  const permissions = await permissionsOf(tx, photo, dayOf(now));
  for (const faceId of faceIds) {
    const choice = { always: true, way: null };
    const change = { tx, by: caller.personId, now };
    const chosen = await chooseCover(change, photo, permissions, { faceId, channelId: null, choice });
    if (!chosen.ok) return chosen;
    const detail = { schoolId: place.schoolId, photoId: photo.id, faceId, always: true };
    const told = { caller, now, subject: photo.id, detail };
    await appendForCaller(tx, photoEvents['photos.cover-chosen'], told);
  }
  await renewVersions(tx, photo, dayOf(now));
  ports.wake(tx.boardId);
  return done([photo.id]);
}

/** Destroys a photo that stands nowhere. */
export async function eraseOnRequest(
  asking: PhotoAsking,
  ports: Pick<PhotoPorts, 'abilities' | 'wake'>,
  place: PersonInPlace,
): Promise<Result<readonly string[]>> {
  const { tx, caller, now } = asking;
  const found = await photoWithPerson(asking, ports, place, 'to-change');
  if (found === null) return refuse('not-found');
  const { photo } = found;
  if (photo.stands) return refuse('not-possible', { issues: [{ at: '/body', code: 'stands-somewhere' }] });
  await destroyPhoto(tx, photo);
  const detail = { schoolId: place.schoolId, photoId: photo.id };
  await appendForCaller(tx, photoEvents['photos.deleted'], { caller, now, subject: photo.id, detail });
  ports.wake(tx.boardId);
  return done([photo.id]);
}
