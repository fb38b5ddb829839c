import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { ablenessOf, type Caller } from '../../platform/abilities/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { consentOf, type EffectiveConsent } from '../consent/index.ts';
import { namesOf } from '../people/index.ts';
import { previewsFor } from '../photos/index.ts';
import { type Channel, channelsOf } from '../settings/index.ts';
import type { PublicationPorts } from './ports.ts';
import {
  maySettle,
  type PublicationPersonRow,
  type PublicationPhotoRow,
  type PublicationRow,
  peopleIn,
} from './publication-row.ts';
import { type TaskRow, tasksAbout } from './task-row.ts';

type Shown = z.input<NonNullable<typeof operations.showPublication.answer>>;
type Summary = z.input<NonNullable<typeof operations.listPublications.answer>>['items'][number];
type Task = Shown['tasks'][number];
type ConsentThere = Shown['peopleList'][number]['consentNow'];

/** Who looks, and with what. */
export interface Looking {
  readonly tx: BoardTransaction;
  readonly caller: Caller;
  readonly ports: PublicationPorts;
  readonly now: Date;
}

/** Names by id; who is not of this board has none. */
type Names = ReadonlyMap<string, string>;

/** One publication with everything that is known of it. */
export async function showPublication(looking: Looking, row: PublicationRow): Promise<Shown> {
  const { tx, caller, ports } = looking;
  const [summary] = await summariesOf(tx, [row]);
  if (summary === undefined) throw new Error('a publication that is there has no summary');
  const people = await peopleIn(tx, [row.id]);
  const tasks = await tasksAbout(tx, [row.id]);
  const photos = await photosIn(tx, [row.id]);
  const photoIds = photos.flatMap(({ photo_id }) => photo_id ?? []);
  const previews = await previewsFor(tx, ports, caller, row.school_id, photoIds);
  const names = await namesOf(tx, [
    ...new Set([
      ...people.map(({ person_id }) => person_id),
      ...tasks.flatMap(({ person_id, owner_id, closed_by }) =>
        [person_id, owner_id ?? [], closed_by ?? []].flat(),
      ),
      ...(row.taken_down_by === null ? [] : [row.taken_down_by]),
    ]),
  ]);
  const channel = (await channelsOf(tx, row.school_id)).find(({ id }) => id === row.channel_id);
  const consent = await consentToday(looking, row.school_id, channel, people);
  return {
    ...summary,
    takenDownBy: row.taken_down_by === null ? null : named(row.taken_down_by, names),
    photoList: photos.map((one) => photoShown(one, previews)),
    peopleList: [...Map.groupBy(people, ({ person_id }) => person_id)].map(([id, rows]) => ({
      person: named(id, names),
      as: waysOf(rows),
      consentThen: consentShown(looking, row.school_id, rows[0]?.consent_then ?? 'none'),
      consentNow: consentShown(looking, row.school_id, consent.get(id)?.state ?? 'none'),
    })),
    tasks: tasks.map((task) => taskShown(task, { row, names, channelName: summary.channel.name })),
    maySettle: maySettle(ports, caller, row),
  };
}

/** Publications as a list shows them, in the order given. */
export async function summariesOf(
  tx: BoardTransaction,
  rows: readonly PublicationRow[],
): Promise<readonly Summary[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const names = await namesOf(tx, [...new Set(rows.map(({ placed_by }) => placed_by))]);
  const channels = await channelNames(tx, [...new Set(rows.map(({ channel_id }) => channel_id))]);
  const people = Map.groupBy(await peopleIn(tx, ids), ({ publication_id }) => publication_id);
  const photos = Map.groupBy(await photosIn(tx, ids), ({ publication_id }) => publication_id);
  const open = (await tasksAbout(tx, ids)).filter(({ closed_at }) => closed_at === null);
  return rows.map((row) => ({
    id: row.id,
    channel: named(row.channel_id, channels),
    state: row.state,
    placedOn: row.placed_on,
    placedBy: named(row.placed_by, names),
    recordedAt: row.recorded_at,
    link: row.link,
    takenDownOn: row.taken_down_on,
    photos: photos.get(row.id)?.length ?? 0,
    people: new Set(people.get(row.id)?.map(({ person_id }) => person_id)).size,
    openTasks: open.filter(({ publication_id }) => publication_id === row.id).length,
  }));
}

/** Tasks of several publications, in the order given. */
export async function showTasks(tx: BoardTransaction, tasks: readonly TaskRow[]): Promise<readonly Task[]> {
  if (tasks.length === 0) return [];
  const publications = await tx
    .selectFrom('publication')
    .select(['id', 'channel_id', 'placed_on'])
    .where('id', 'in', [...new Set(tasks.map(({ publication_id }) => publication_id))])
    .execute();
  const channels = await channelNames(tx, [...new Set(publications.map(({ channel_id }) => channel_id))]);
  const names = await namesOf(tx, [
    ...new Set(
      tasks.flatMap(({ person_id, owner_id, closed_by }) =>
        [person_id, owner_id ?? [], closed_by ?? []].flat(),
      ),
    ),
  ]);
  return tasks.flatMap((task) => {
    const row = publications.find(({ id }) => id === task.publication_id);
    if (row === undefined) return [];
    return [taskShown(task, { row, names, channelName: channels.get(row.channel_id) ?? '' })];
  });
}

function taskShown(
  task: TaskRow,
  about: {
    readonly row: Pick<PublicationRow, 'id' | 'channel_id' | 'placed_on'>;
    readonly names: Names;
    readonly channelName: string;
  },
): Task {
  const { row, names, channelName } = about;
  return {
    id: task.id,
    publicationId: row.id,
    person: named(task.person_id, names),
    channel: { id: row.channel_id, name: channelName },
    placedOn: row.placed_on,
    openedAt: task.opened_at,
    dueOn: task.due_on,
    owner: task.owner_id === null ? null : named(task.owner_id, names),
    closedAt: task.closed_at,
    closedBy: task.closed_by === null ? null : named(task.closed_by, names),
    outcome: task.outcome,
    reason: task.reason,
    note: task.note,
    cause: task.cause,
  };
}

/** Each way of being in it once. */
export function waysOf(rows: readonly PublicationPersonRow[]) {
  const each = rows.map(({ shown, appearance }) => ({ shown, appearance }));
  return [...new Map(each.map((one) => [`${one.shown} ${one.appearance}`, one])).values()];
}

export function named(id: string, names: Names): { id: string; name: string } {
  return { id, name: names.get(id) ?? '' };
}

/** Whether there was, or is, consent. Why not is for those alone who may read what people said. */
export function consentShown(
  { caller, ports }: Pick<Looking, 'caller' | 'ports'>,
  schoolId: string,
  state: NonNullable<ConsentThere['state']>,
): ConsentThere {
  const { able } = ablenessOf(ports.abilities(), caller, 'consent.read', schoolId);
  return { given: state === 'given', state: able ? state : null };
}

/** How consent of these people stands today for a channel, by id. */
async function consentToday(
  { tx, now }: Pick<Looking, 'tx' | 'now'>,
  schoolId: string,
  channel: Channel | undefined,
  people: readonly Pick<PublicationPersonRow, 'person_id'>[],
): Promise<ReadonlyMap<string, EffectiveConsent>> {
  if (channel === undefined) return new Map();
  const ids = [...new Set(people.map(({ person_id }) => person_id))];
  return consentOf(tx, ids, schoolId, channel, dayOf(now));
}

export async function photosIn(
  tx: BoardTransaction,
  publicationIds: readonly string[],
): Promise<readonly PublicationPhotoRow[]> {
  if (publicationIds.length === 0) return [];
  return await tx
    .selectFrom('publication_photo')
    .selectAll()
    .where('publication_id', 'in', [...publicationIds])
    .orderBy('id')
    .execute();
}

/** A photo of a publication, with its picture for who may see that. */
export function photoShown(
  { photo_id, digest, unknown_people }: PublicationPhotoRow,
  previews: ReadonlyMap<string, string>,
): Shown['photoList'][number] {
  return {
    photoId: photo_id,
    preview: photo_id === null ? null : (previews.get(photo_id) ?? null),
    digest,
    unknownPeople: unknown_people,
  };
}

async function channelNames(tx: BoardTransaction, ids: readonly string[]): Promise<Names> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('channel')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
