import { ablenessOf } from '../../platform/abilities/index.ts';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { consentOf } from '../consent/index.ts';
import { areAtSchool } from '../people/index.ts';
import { channelsOf } from '../settings/index.ts';
import { publicationEvents } from './events.ts';
import { basisOf } from './open-tasks.ts';
import { type PublicationPlace, type PublicationRow, publicationFor } from './publication-row.ts';
import { lockPlacing } from './publication-settings.ts';
import type { Looking } from './show-publication.ts';
import { dueOn } from './take-down-term.ts';
import { type TaskOutcome, taskFrom } from './task-row.ts';

/** In which publication whom is to be made unseen. */
export interface RecallPlace extends PublicationPlace {
  readonly personId: string;
}

/** A publication as it is before it is recalled. */
export interface ToRecall {
  readonly row: PublicationRow;
  readonly channel: string;
  /** It is online, and this person can be seen, heard or read of in it. */
  readonly seen: boolean;
  /** The task that is open about them; null without one. */
  readonly taskId: string | null;
}

/**
 * A publication somebody is in, for who handles requests of people concerned there: they decide that it goes, and whoever
 * settles its tasks takes it down. Null when that is not who asks.
 */
export async function publicationToRecall(
  looking: Omit<Looking, 'now'>,
  place: RecallPlace,
  lock: 'to-see' | 'to-change' = 'to-see',
): Promise<ToRecall | null> {
  const { tx, caller, ports } = looking;
  if (!ablenessOf(ports.abilities(), caller, 'rights.handle', place.schoolId).able) return null;
  const row = await publicationFor(looking, ports, place, lock);
  if (row === null) return null;
  const ways = await tx
    .selectFrom('publication_person')
    .select('appearance')
    .where('publication_id', '=', row.id)
    .where('person_id', '=', place.personId)
    .execute();
  if (ways.length === 0) return null;
  const task = await tx
    .selectFrom('publication_task')
    .select('id')
    .where('publication_id', '=', row.id)
    .where('person_id', '=', place.personId)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  const channel = (await channelsOf(tx, place.schoolId)).find(({ id }) => id === row.channel_id);
  return {
    row,
    channel: channel?.name ?? '',
    seen: row.state === 'online' && ways.some(({ appearance }) => appearance !== 'unrecognisable'),
    taskId: task?.id ?? null,
  };
}

/**
 * Opens the task that follows a withdrawal, because it was decided on a request: with the same term and the same owner. Where
 * one is open already, that one has this cause from now on: consent that is given again does not end it.
 */
export async function recallOnRequest(looking: Looking, place: RecallPlace): Promise<Result<string>> {
  const { tx, caller, now } = looking;
  await lockPlacing(tx, place.schoolId);
  const found = await publicationToRecall(looking, place, 'to-change');
  if (found === null) return refuse('not-found');
  if (!found.seen) return refuse('not-possible', { issues: [{ at: '/body', code: 'not-online' }] });
  const id = found.taskId ?? newId();
  if (found.taskId === null) await openTask(looking, place, found.row, id);
  else
    await tx
      .updateTable('publication_task')
      .set({ cause: 'request' })
      .where('id', '=', id)
      .where('closed_at', 'is', null)
      .execute();
  const detail = { schoolId: place.schoolId, publicationId: place.publicationId, taskId: id };
  const told = { caller, now, subject: place.personId, detail };
  await appendForCaller(tx, publicationEvents['publications.recalled-on-request'], told);
  return done(id);
}

async function openTask(
  { tx, now }: Looking,
  { schoolId, personId }: RecallPlace,
  row: PublicationRow,
  id: string,
): Promise<void> {
  const today = dayOf(now);
  const channel = (await channelsOf(tx, schoolId)).find((one) => one.id === row.channel_id);
  const consent =
    channel === undefined
      ? undefined
      : (await consentOf(tx, [personId], schoolId, channel, today)).get(personId);
  // Who placed it takes it down, as long as they work there.
  const works = await areAtSchool(tx, schoolId, [row.placed_by], today);
  await tx
    .insertInto('publication_task')
    .values({
      board_id: tx.boardId,
      id,
      school_id: schoolId,
      publication_id: row.id,
      person_id: personId,
      opened_at: now,
      due_on: dueOn(today),
      basis: basisOf(consent),
      owner_id: works ? row.placed_by : null,
      cause: 'request',
    })
    .execute();
}

/** How a task that a request began came to its end; nothing while it is open. */
export interface RecallEnded {
  readonly outcome: TaskOutcome;
  readonly by: string;
  readonly at: string;
}

/**
 * How these tasks stand, by id: null for one that is open. What is not in the answer is gone with its publication, of which the
 * record had its time after it was taken down.
 */
export async function recallsOf(
  tx: BoardTransaction,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, RecallEnded | null>> {
  if (taskIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('publication_task')
    .selectAll()
    .where('id', 'in', [...taskIds])
    .execute();
  return new Map(
    rows
      .map(taskFrom)
      .map(({ id, outcome, closed_at, closed_by }) => [
        id,
        outcome === null || closed_at === null || closed_by === null
          ? null
          : { outcome, by: closed_by, at: closed_at },
      ]),
  );
}
