import type { FaceWho, PhotoBox } from '@plaatswijs/contract';
import { photoLimits } from '@plaatswijs/contract';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { pupilsAndStaff } from '../people/index.ts';
import { facesOf, type PhotoRow } from './photo-row.ts';

/** A box that counts, in this photo. */
async function isFaceOf(tx: BoardTransaction, photo: PhotoRow, faceId: string): Promise<boolean> {
  return (await facesOf(tx, photo.id)).some(({ id }) => id === faceId);
}

/** Who changes something, and when. */
export interface Change {
  readonly tx: BoardTransaction;
  /** Id of the person. */
  readonly by: string;
  readonly now: Date;
}

/** Draws a box. */
export async function addFace(change: Change, photo: PhotoRow, box: PhotoBox): Promise<Result<undefined>> {
  const { tx, by, now } = change;
  if (!isInPhoto(photo, box)) return outside;
  const { faces } = await tx
    .selectFrom('photo_face')
    .select((select) => select.fn.countAll<string>().as('faces'))
    .where('photo_id', '=', photo.id)
    .executeTakeFirstOrThrow();
  if (Number(faces) >= photoLimits.faces) {
    return refuse('not-possible', { issues: [{ at: '/body/box', code: 'too-many-faces' }] });
  }
  await tx
    .insertInto('photo_face')
    .values({ board_id: tx.boardId, id: newId(), photo_id: photo.id, ...box, drawn_by: by, made_at: now })
    .execute();
  await boxesChanged(tx, photo.id);
  return done();
}

/** Puts a box elsewhere. Who was said to be in it stays so: it is the same face. */
export async function moveFace(
  change: Change,
  photo: PhotoRow,
  faceId: string,
  box: PhotoBox,
): Promise<Result<undefined>> {
  if (!(await isFaceOf(change.tx, photo, faceId))) return refuse('not-found');
  if (!isInPhoto(photo, box)) return outside;
  return changeFace(change, photo, faceId, { ...box, moved_by: change.by, moved_at: change.now });
}

/** Takes a box away; the row stays, with who did it. */
export function removeFace(change: Change, photo: PhotoRow, faceId: string): Promise<Result<undefined>> {
  return changeFace(change, photo, faceId, { removed_by: change.by, removed_at: change.now });
}

async function changeFace(
  { tx }: Change,
  photo: PhotoRow,
  faceId: string,
  values: FaceChange,
): Promise<Result<undefined>> {
  const changed = await tx
    .updateTable('photo_face')
    .set(values)
    .where('id', '=', faceId)
    .where('photo_id', '=', photo.id)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (changed.numUpdatedRows !== 1n) return refuse('not-found');
  await boxesChanged(tx, photo.id);
  return done();
}

type FaceChange =
  | (PhotoBox & { readonly moved_by: string; readonly moved_at: Date })
  | { readonly removed_by: string; readonly removed_at: Date };

/** Says who is in a box, or (null) that this is not known after all. */
export async function sayWho(
  { tx, by, now }: Change,
  photo: PhotoRow,
  faceId: string,
  who: FaceWho | null,
): Promise<Result<undefined>> {
  if (!(await isFaceOf(tx, photo, faceId))) return refuse('not-found');
  const personId = who?.kind === 'person' ? who.personId : null;
  if (personId !== null && !(await isOfSchool(tx, photo.school_id, personId, now))) {
    return refuse('not-possible', { issues: [{ at: '/body/who/personId', code: 'not-of-this-school' }] });
  }
  const said = who === null ? { said_by: null, said_at: null } : { said_by: by, said_at: now };
  await tx
    .updateTable('photo_face')
    .set({ who: who?.kind ?? null, person_id: personId, ...said })
    .where('id', '=', faceId)
    .execute();
  return done();
}

/** Says that somebody is in the photo without a box. Said twice is said once. */
export async function addPerson(
  { tx, by, now }: Change,
  photo: PhotoRow,
  personId: string,
): Promise<Result<undefined>> {
  if (!(await isOfSchool(tx, photo.school_id, personId, now))) return refuse('not-found');
  await tx
    .insertInto('photo_person')
    .values({ board_id: tx.boardId, photo_id: photo.id, person_id: personId, said_by: by, said_at: now })
    .onConflict((conflict) => conflict.columns(['board_id', 'photo_id', 'person_id']).doNothing())
    .execute();
  return done();
}

export async function removePerson(
  { tx }: Change,
  photo: PhotoRow,
  personId: string,
): Promise<Result<undefined>> {
  const gone = await tx
    .deleteFrom('photo_person')
    .where('photo_id', '=', photo.id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (gone.numDeletedRows !== 1n) return refuse('not-found');
  return done();
}

/** A person has looked, and every face has a box. */
export async function confirmFaces({ tx, by, now }: Change, photo: PhotoRow): Promise<void> {
  await tx.updateTable('photo').set({ looked_by: by, looked_at: now }).where('id', '=', photo.id).execute();
}

/** What somebody saw when they said that every face has a box is not what there is now. */
async function boxesChanged(tx: BoardTransaction, photoId: string): Promise<void> {
  await tx.updateTable('photo').set({ looked_by: null, looked_at: null }).where('id', '=', photoId).execute();
}

async function isOfSchool(
  tx: BoardTransaction,
  schoolId: string,
  personId: string,
  now: Date,
): Promise<boolean> {
  return (await pupilsAndStaff(tx, schoolId, [personId], dayOf(now))).length === 1;
}

const outside = refuse('not-possible', { issues: [{ at: '/body/box', code: 'outside-photo' }] });

/** Some of it lies in the photo; a face at the edge may reach over it. */
function isInPhoto({ width, height }: PhotoRow, box: PhotoBox): boolean {
  if (width === null || height === null) return false;
  return box.x < width && box.y < height && box.x + box.width > 0 && box.y + box.height > 0;
}
