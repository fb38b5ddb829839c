import { sql } from 'kysely';
import {
  codeRow,
  dayRow,
  type HeldItem,
  type HeldSourceDoor,
  inPortions,
  momentRow,
  type PersonHeld,
  textRow,
} from '../../platform/held-of-person.ts';

/** The photos somebody is in, and those they sent in. The pictures show others too, so they are shown at school. */
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
      .select(['id', 'announced_at', 'keep_until', 'stands', shows.as('shown')])
      .where('school_id', '=', schoolId)
      .where('state', '<>', 'refused')
      .where((by) => by.or([by('uploaded_by', '=', personId), shows]))
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
}
