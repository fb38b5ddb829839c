import type { ConsentState, ShownAs } from '@plaatswijs/contract';
import type { Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { consentOf } from '../consent/index.ts';
import { areAtSchool } from '../people/index.ts';
import { keepPlaced, type PhotoAsPlaced, photoAsPlaced } from '../photos/index.ts';
import { type Channel, channelsOf } from '../settings/index.ts';
import { openTasks } from './open-tasks.ts';
import type { PublicationPorts } from './ports.ts';
import { lockPlacing } from './publication-settings.ts';

/** What somebody says they placed. */
export interface PublicationToRecord {
  readonly schoolId: string;
  readonly channelId: string;
  /** `YYYY-MM-DD`. */
  readonly placedOn: string;
  readonly link: string | null;
  readonly photoIds: readonly string[];
  readonly people: readonly { readonly personId: string; readonly shown: readonly ShownAs[] }[];
}

interface Recording {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly ports: PublicationPorts;
  readonly now: Date;
}

/**
 * Puts on record that something was placed. It happened, so it is taken also where consent was lacking; then a task is opened
 * at once. Who is in the photos and how consent stood that day is worked out here, whatever is sent.
 */
export async function recordPublication(
  recording: Recording,
  given: PublicationToRecord,
): Promise<Result<{ readonly publicationId: string; readonly photos: number; readonly people: number }>> {
  const { tx, caller, now } = recording;
  const { schoolId, channelId, placedOn } = given;
  const channel = (await channelsOf(tx, schoolId)).find(({ id }) => id === channelId);
  const refused = await whyNot(recording, given);
  if (refused !== null) return refused;
  if (channel === undefined) return notPossible('channelId', 'unknown-channel');
  await lockPlacing(tx, schoolId);
  const photos = await photosOf(recording, given);
  if (photos === null) return notPossible('photoIds', 'unknown-photo');
  const publicationId = newId();
  await tx
    .insertInto('publication')
    .values({
      board_id: tx.boardId,
      id: publicationId,
      school_id: schoolId,
      channel_id: channelId,
      state: 'online',
      placed_on: placedOn,
      placed_by: caller.personId,
      recorded_at: now,
      link: given.link,
    })
    .execute();
  const appearances = [...(await storePhotos(tx, publicationId, photos)), ...declared(given)];
  await storePeople(tx, { schoolId, publicationId, channel, placedOn }, appearances);
  await keepPlaced(
    tx,
    photos.map(({ photoId }) => photoId),
  );
  const people = [...new Set(appearances.map(({ personId }) => personId))];
  await openTasks(tx, schoolId, people, now);
  return done({ publicationId, photos: photos.length, people: people.length });
}

/** Why this cannot be recorded, whatever is in its photos; null when it can. */
async function whyNot(
  { tx, now }: Recording,
  { schoolId, placedOn, photoIds, people }: PublicationToRecord,
): Promise<Refusal | null> {
  const today = dayOf(now);
  if (placedOn > today) return notPossible('placedOn', 'in-future');
  if (photoIds.length + people.length === 0) return notPossible('photoIds', 'nothing-in-it');
  const ids = people.map(({ personId }) => personId);
  const areHere = (day: string) => areAtSchool(tx, schoolId, ids, day);
  // Who left since may be named in what was placed before.
  if ((await areHere(today)) || (await areHere(placedOn))) return null;
  return notPossible('people', 'not-of-this-school');
}

/** Its photos as they were placed; null when one is not there for who records. */
async function photosOf(
  { tx, caller, ports, now }: Recording,
  { schoolId, photoIds, ...placing }: PublicationToRecord,
): Promise<readonly PhotoAsPlaced[] | null> {
  const photos: PhotoAsPlaced[] = [];
  for (const photoId of new Set(photoIds)) {
    const photo = await photoAsPlaced(tx, ports, { schoolId, photoId }, { ...placing, caller, now });
    if (photo === null) return null;
    photos.push(photo);
  }
  return photos;
}

interface Appearing {
  readonly personId: string;
  readonly shown: ShownAs;
  readonly appearance: 'visible' | 'covered' | 'unrecognisable' | 'still-recognisable';
  readonly publicationPhotoId: string | null;
}

/** Who is named, and who is in film or sound: each way once. */
function declared({ people }: PublicationToRecord): readonly Appearing[] {
  const each = people.flatMap(({ personId, shown }) =>
    shown.map(
      (way): Appearing => ({ personId, shown: way, appearance: 'visible', publicationPhotoId: null }),
    ),
  );
  return [...new Map(each.map((one) => [`${one.personId} ${one.shown}`, one])).values()];
}

async function storePhotos(
  tx: BoardTransaction,
  publicationId: string,
  photos: readonly PhotoAsPlaced[],
): Promise<readonly Appearing[]> {
  const found: Appearing[] = [];
  for (const { photoId, version, people, unknownPeople } of photos) {
    const id = newId();
    await tx
      .insertInto('publication_photo')
      .values({
        board_id: tx.boardId,
        id,
        publication_id: publicationId,
        photo_id: photoId,
        recipe: version?.recipe ?? null,
        digest: version?.digest ?? null,
        unknown_people: unknownPeople,
      })
      .execute();
    for (const one of people) found.push({ ...one, shown: 'depicted', publicationPhotoId: id });
  }
  return found;
}

async function storePeople(
  tx: BoardTransaction,
  placing: {
    readonly schoolId: string;
    readonly publicationId: string;
    readonly channel: Channel;
    readonly placedOn: string;
  },
  appearances: readonly Appearing[],
): Promise<void> {
  if (appearances.length === 0) return;
  const { schoolId, publicationId, channel, placedOn } = placing;
  const ids = [...new Set(appearances.map(({ personId }) => personId))];
  const consent = await consentOf(tx, ids, schoolId, channel, placedOn);
  await tx
    .insertInto('publication_person')
    .values(
      appearances.map(({ personId, shown, appearance, publicationPhotoId }) => {
        const then = consent.get(personId);
        const state: ConsentState = then?.state ?? 'none';
        return {
          board_id: tx.boardId,
          id: newId(),
          publication_id: publicationId,
          person_id: personId,
          shown,
          appearance,
          publication_photo_id: publicationPhotoId,
          consent_then: state,
          consent_entry_id: then?.entryIds[0] ?? null,
        };
      }),
    )
    .execute();
}

function notPossible(field: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at: `/body/${field}`, code }] });
}
