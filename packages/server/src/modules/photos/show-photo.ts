import { apiPrefix, type operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { namesOf } from '../people/index.ts';
import { type FaceRow, facesOfAny, type PhotoRow } from './photo-row.ts';
import type { PhotoToDo } from './versions/photo-steps.ts';

type ShownPhoto = z.input<NonNullable<typeof operations.showPhoto.answer>>;
type PhotoSummary = Omit<
  z.input<NonNullable<typeof operations.listPhotos.answer>>['items'][number],
  keyof PhotoToDo
>;
type ShownFace = ShownPhoto['boxes'][number];

/** Names by id; who is not of this board has none. */
type Names = ReadonlyMap<string, string>;

/** Where the reduced photo is. */
function previewAddress(schoolId: string, photoId: string): string {
  return `${apiPrefix}/schools/${schoolId}/photos/${photoId}/preview`;
}

/** Photos as a list shows them, in the order given. */
export async function summariesOf(
  tx: BoardTransaction,
  photos: readonly PhotoRow[],
): Promise<PhotoSummary[]> {
  if (photos.length === 0) return [];
  const names = await namesOf(
    tx,
    photos.map(({ uploaded_by }) => uploaded_by),
  );
  const counts = await tx
    .selectFrom('photo_face')
    .select(['photo_id'])
    .select((select) => [
      select.fn.countAll<string>().as('faces'),
      select.fn.count<string>('who').as('named'),
    ])
    .where(
      'photo_id',
      'in',
      photos.map(({ id }) => id),
    )
    .where('removed_at', 'is', null)
    .groupBy('photo_id')
    .execute();
  const counted = new Map(counts.map((row) => [row.photo_id, row]));
  return photos.map((photo) => {
    const { faces = 0, named = 0 } = counted.get(photo.id) ?? {};
    return summaryOf(photo, names, { faces: Number(faces), toName: Number(faces) - Number(named) });
  });
}

/** A photo with its boxes and people. */
export async function showPhoto(tx: BoardTransaction, photo: PhotoRow): Promise<ShownPhoto> {
  const all = await facesOfAny(tx, photo.id).execute();
  const without = await tx
    .selectFrom('photo_person')
    .select('person_id')
    .where('photo_id', '=', photo.id)
    .orderBy('said_at')
    .orderBy('person_id')
    .execute();
  const mentioned = [
    photo.uploaded_by,
    photo.looked_by,
    ...all.flatMap(({ person_id, removed_by }) => [person_id, removed_by]),
    ...without.map(({ person_id }) => person_id),
  ].filter((id) => id !== null);
  const names = await namesOf(tx, [...new Set(mentioned)]);
  const faces = all.filter(({ removed_at }) => removed_at === null);
  const toName = faces.filter(({ who }) => who === null).length;
  return {
    ...summaryOf(photo, names, { faces: faces.length, toName }),
    boxes: faces.map((face) => faceOf(face, names)),
    removed: all.flatMap((face) =>
      face.removed_by === null || face.removed_at === null
        ? []
        : [
            {
              id: face.id,
              box: boxOf(face),
              removedBy: named(face.removed_by, names),
              removedAt: face.removed_at,
            },
          ],
    ),
    people: without.map(({ person_id }) => named(person_id, names)),
    detector: detectorOf(photo),
    lookedBy: photo.looked_by === null ? null : named(photo.looked_by, names),
    lookedAt: photo.looked_at,
  };
}

function summaryOf(
  photo: PhotoRow,
  names: Names,
  { faces, toName }: { readonly faces: number; readonly toName: number },
): PhotoSummary {
  return {
    id: photo.id,
    state: photo.state as PhotoSummary['state'],
    refusal: photo.refusal as PhotoSummary['refusal'],
    uploadedBy: named(photo.uploaded_by, names),
    announcedAt: photo.announced_at,
    takenInAt: photo.taken_in_at,
    keepUntil: photo.keep_until,
    width: photo.width,
    height: photo.height,
    faces,
    facesToName: toName,
    mustLook: photo.must_look as PhotoSummary['mustLook'],
    looked: photo.looked_at !== null,
    preview: photo.preview_id === null ? null : previewAddress(photo.school_id, photo.id),
  };
}

function faceOf(face: FaceRow, names: Names): ShownFace {
  return {
    id: face.id,
    box: boxOf(face),
    foundBy: face.drawn_by === null ? 'detector' : 'person',
    moved: face.moved_at !== null,
    who: whoOf(face, names),
  };
}

function whoOf({ who, person_id }: FaceRow, names: Names): ShownFace['who'] {
  if (who === 'person' && person_id !== null) return { kind: 'person', person: named(person_id, names) };
  if (who === 'nobody-known' || who === 'background' || who === 'unknown') return { kind: who };
  return null;
}

function boxOf({ x, y, width, height }: FaceRow) {
  return { x, y, width, height };
}

function named(id: string, names: Names): { id: string; name: string } {
  return { id, name: names.get(id) ?? '' };
}

function detectorOf({ detector }: PhotoRow): ShownPhoto['detector'] {
  if (typeof detector !== 'object' || detector === null || Array.isArray(detector)) return null;
  const { name, version, digest } = detector;
  return { name: String(name), version: String(version), digest: String(digest) };
}
