import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import {
  attachmentRow,
  codeRow,
  dayRow,
  type HeldAttachment,
  type HeldItem,
  type HeldSourceDoor,
  inPortions,
  momentRow,
  type PersonHeld,
  textRow,
} from '../../platform/held-of-person.ts';
import { facesOf, type PhotoRow } from './photo-row.ts';

/** The photos somebody is in, with the picture and who else is known to be in it; and those they sent in. */
export const photosOfPerson: HeldSourceDoor = {
  source: 'photos',
  async *ofPerson(asked) {
    for await (const photo of photosWith(asked))
      yield [
        ...codeRow('photos.as', photo.shown ? 'shown' : 'sent'),
        ...textRow('photos.number', photo.id),
        ...momentRow('photos.came-in', photo.announced_at),
        ...dayRow('photos.keep-until', photo.keep_until),
        ...codeRow('photos.stands', photo.stands ? 'yes' : 'no'),
        ...(await pictureRow(asked, photo)),
      ] satisfies HeldItem;
  },
};

function photosWith({ tx, schoolId, personId }: PersonHeld) {
  const shows = sql<boolean>`(exists (
      select from plaatswijs.photo_face f where f.board_id = photo.board_id and f.photo_id = photo.id
        and f.person_id = ${personId} and f.removed_at is null
    ) or exists (
      select from plaatswijs.photo_person w where w.board_id = photo.board_id and w.photo_id = photo.id
        and w.person_id = ${personId}
    ))`;
  return inPortions((after, limit) =>
    tx
      .selectFrom('photo')
      .select(['id', 'state', 'width', 'height', 'announced_at', 'keep_until', 'stands', shows.as('shown')])
      .where('school_id', '=', schoolId)
      .where('state', '<>', 'refused')
      .where((by) => by.or([by('uploaded_by', '=', personId), shows]))
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
}

type Photo = Pick<PhotoRow, 'id' | 'state' | 'width' | 'height'> & { readonly shown: boolean };

/** Of a photo that shows them, once it was read. What they only sent in shows others. */
async function pictureRow({ tx }: PersonHeld, { id, state, width, height, shown }: Photo) {
  if (!shown || state !== 'ready' || width === null || height === null) return [];
  const faces = await facesOf(tx, id);
  const without = await tx
    .selectFrom('photo_person')
    .select('person_id')
    .where('photo_id', '=', id)
    .orderBy('person_id')
    .execute();
  const people: HeldAttachment['people'] = [
    ...faces.map((face) => ({
      personId: face.person_id,
      box: {
        x: face.x / width,
        y: face.y / height,
        width: face.width / width,
        height: face.height / height,
      },
    })),
    ...without.map(({ person_id }) => ({ personId: person_id, box: null })),
  ];
  const stamp = createHash('sha256')
    .update(JSON.stringify([id, people]))
    .digest('hex');
  return attachmentRow('photos.picture', {
    of: 'photo',
    id,
    within: null,
    media: 'picture',
    name: '',
    stamp,
    people,
  });
}
