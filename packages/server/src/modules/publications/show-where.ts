import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { consentOnChannels } from '../consent/index.ts';
import { namesOf } from '../people/index.ts';
import { peopleInPhotos, photosShowing, previewsFor } from '../photos/index.ts';
import { channelsOf } from '../settings/index.ts';
import { publicationEvents } from './events.ts';
import { type PublicationRow, peopleIn, publicationFrom } from './publication-row.ts';
import { consentShown, type Looking, named, photoShown, photosIn, waysOf } from './show-publication.ts';
import { tasksAbout } from './task-row.ts';

type Shown = z.input<NonNullable<typeof operations.showWhereShown.answer>>;

/** Most publications that are shown of one person. */
const most = 500;

/** Everything somebody is in, newest first. */
export async function showWhere(
  looking: Looking,
  { schoolId, personId }: { readonly schoolId: string; readonly personId: string },
): Promise<Shown> {
  const { tx, caller, ports } = looking;
  const names = await namesOf(tx, [personId]);
  const rows = await publicationsWith(tx, schoolId, personId);
  const found = await whatIsKnown(looking, schoolId, personId, rows);
  const kept = await photosShowing(tx, ports, caller, { schoolId, personId });
  return {
    person: named(personId, names),
    publications: rows.map((row) => shownIn(looking, row, found)),
    photos: [...kept],
  };
}

/** Leaves in the audit that somebody looked where a person is to be seen. */
export async function noteWhereRead(
  { tx, caller, now }: Pick<Looking, 'tx' | 'caller' | 'now'>,
  { schoolId, personId }: { readonly schoolId: string; readonly personId: string },
): Promise<void> {
  const told = { caller, now, subject: personId, detail: { schoolId } };
  await appendForCaller(tx, publicationEvents['publications.where-read'], told);
}

async function publicationsWith(
  tx: BoardTransaction,
  schoolId: string,
  personId: string,
): Promise<readonly PublicationRow[]> {
  const rows = await tx
    .selectFrom('publication')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('id', 'in', (from) =>
      from
        .selectFrom('publication_person')
        .select('publication_id')
        .where('board_id', '=', tx.boardId)
        .where('person_id', '=', personId),
    )
    .orderBy('placed_on', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(publicationFrom);
}

type Known = Awaited<ReturnType<typeof whatIsKnown>>;

/** All that is shown besides, in as many questions as for one publication. */
async function whatIsKnown(
  { tx, caller, ports, now }: Looking,
  schoolId: string,
  personId: string,
  rows: readonly PublicationRow[],
) {
  const ids = rows.map(({ id }) => id);
  const photos = await photosIn(tx, ids);
  const channels = await channelsOf(tx, schoolId);
  const photoIds = photos.flatMap(({ photo_id }) => photo_id ?? []);
  return {
    personId,
    photos,
    channels,
    mine: (await peopleIn(tx, ids)).filter(({ person_id }) => person_id === personId),
    tasks: (await tasksAbout(tx, ids)).filter(
      ({ person_id, closed_at }) => person_id === personId && closed_at === null,
    ),
    previews: await previewsFor(tx, ports, caller, schoolId, photoIds),
    consent: await consentOnChannels(tx, [personId], schoolId, channels, dayOf(now)),
  };
}

function shownIn(looking: Looking, row: PublicationRow, known: Known): Shown['publications'][number] {
  const here = known.mine.filter(({ publication_id }) => publication_id === row.id);
  const seenIn = new Set(here.map(({ publication_photo_id }) => publication_photo_id));
  const now = known.consent.get(row.channel_id)?.get(known.personId)?.state ?? 'none';
  return {
    publicationId: row.id,
    channel: {
      id: row.channel_id,
      name: known.channels.find(({ id }) => id === row.channel_id)?.name ?? '',
    },
    placedOn: row.placed_on,
    state: row.state,
    takenDownOn: row.taken_down_on,
    link: row.link,
    as: waysOf(here),
    photos: known.photos.filter(({ id }) => seenIn.has(id)).map((one) => photoShown(one, known.previews)),
    consentThen: consentShown(looking, row.school_id, here[0]?.consent_then ?? 'none'),
    consentNow: consentShown(looking, row.school_id, now),
    openTask: known.tasks.some(({ publication_id }) => publication_id === row.id),
  };
}

/** Everybody who is in a publication or a photo of a school, by name. */
export async function shownPeople(
  { tx }: Pick<Looking, 'tx'>,
  schoolId: string,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const placed = await tx
    .selectFrom('publication_person')
    .select('person_id')
    .distinct()
    .where('publication_id', 'in', (from) =>
      from
        .selectFrom('publication')
        .select('id')
        .where('board_id', '=', tx.boardId)
        .where('school_id', '=', schoolId),
    )
    .execute();
  const ids = new Set([...placed.map(({ person_id }) => person_id), ...(await peopleInPhotos(tx, schoolId))]);
  const names = await namesOf(tx, [...ids]);
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl') || (one.id < other.id ? -1 : 1));
}
