import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { PlacedPort, PlacedWith, WherePlaced } from '../consent/index.ts';
import { type KeptPhotos, keptPhotosOf } from '../photos/index.ts';
import { type Channel, channelsOf } from '../settings/index.ts';
import { openTasks } from './open-tasks.ts';
import {
  type PublicationPersonRow,
  type PublicationRow,
  personFrom,
  publicationFrom,
} from './publication-row.ts';
import { type TaskRow, tasksAbout } from './task-row.ts';

/** What consent needs of publications: a withdrawal opens its tasks, and parents see where their children are. */
export const publicationsForConsent: PlacedPort = {
  consentChanged: async (tx, schoolId, people, now) => {
    await openTasks(tx, schoolId, people, now);
  },
  whereOf,
};

/** Most that is told of one person. */
const most = 200;

async function whereOf(
  tx: BoardTransaction,
  schoolId: string,
  people: readonly string[],
): Promise<ReadonlyMap<string, WherePlaced>> {
  if (people.length === 0) return new Map();
  const rows = await appearancesOf(tx, people);
  const all = [...new Set(rows.map(({ publication_id }) => publication_id))];
  const publications = await publicationsWith(tx, schoolId, all);
  const ids = publications.map(({ id }) => id);
  const tasks = await tasksAbout(tx, ids);
  const channels = await channelsOf(tx, schoolId);
  const kept = await keptPhotosOf(tx, schoolId, people);
  const placedWith = (personId: string): readonly PlacedWith[] => {
    const mine = rows.filter(({ person_id }) => person_id === personId);
    return publications
      .flatMap((row) => {
        const here = mine.filter(({ publication_id }) => publication_id === row.id);
        if (here.length === 0) return [];
        const about = tasks.filter((task) => task.publication_id === row.id && task.person_id === personId);
        return [placedAs(row, here, about, channels)];
      })
      .slice(0, most);
  };
  return new Map(people.map((id) => [id, { placed: placedWith(id), ...photosKept(kept.get(id), channels) }]));
}

async function appearancesOf(
  tx: BoardTransaction,
  people: readonly string[],
): Promise<readonly PublicationPersonRow[]> {
  const rows = await tx
    .selectFrom('publication_person')
    .selectAll()
    .where(sql<boolean>`person_id = any(${[...new Set(people)]}::uuid[])`)
    .orderBy('id')
    .execute();
  return rows.map(personFrom);
}

/** Newest first. */
async function publicationsWith(
  tx: BoardTransaction,
  schoolId: string,
  ids: readonly string[],
): Promise<readonly PublicationRow[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('publication')
    .selectAll()
    .where('id', 'in', [...ids])
    .where('school_id', '=', schoolId)
    .orderBy('placed_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(publicationFrom);
}

function placedAs(
  row: PublicationRow,
  here: readonly PublicationPersonRow[],
  tasks: readonly TaskRow[],
  channels: readonly Channel[],
): PlacedWith {
  const channel = channels.find(({ id }) => id === row.channel_id);
  const task = tasks.at(-1);
  const outcome = task?.outcome ?? null;
  return {
    publicationId: row.id,
    placedOn: row.placed_on,
    channel: channel?.name ?? '',
    purpose: channel?.consentPurpose ?? '',
    shown: shownAs(here),
    consentThen: here[0]?.consent_then === 'given',
    takenDownOn: row.taken_down_on,
    task: task === undefined || outcome === 'taken-down' ? null : (outcome ?? 'open'),
    taskOpenedAt: task?.opened_at ?? null,
  };
}

/** Who is seen in one picture and covered in another, is seen. */
function shownAs(here: readonly PublicationPersonRow[]): PlacedWith['shown'] {
  const depicted = here.filter(({ shown }) => shown === 'depicted');
  const seen = depicted.some(
    ({ appearance }) => appearance === 'visible' || appearance === 'still-recognisable',
  );
  const has = (way: 'heard' | 'named') =>
    here.some(({ shown, appearance }) => shown === way && appearance === 'visible');
  return [
    ...(depicted.length === 0 ? [] : [seen ? ('picture' as const) : ('covered' as const)]),
    ...(has('heard') ? ['sound' as const] : []),
    ...(has('named') ? ['name' as const] : []),
  ];
}

function photosKept(
  kept: KeptPhotos | undefined,
  channels: readonly Channel[],
): Pick<WherePlaced, 'keptPhotos' | 'readyPhotos'> {
  const ready = new Map<string, number>();
  for (const [channelId, count] of kept?.versions ?? []) {
    const purpose = channels.find(({ id }) => id === channelId)?.consentPurpose;
    // A photo that was ready for two channels of one purpose is one photo.
    if (purpose !== undefined) ready.set(purpose, Math.max(count, ready.get(purpose) ?? 0));
  }
  return { keptPhotos: kept?.kept ?? 0, readyPhotos: ready };
}
