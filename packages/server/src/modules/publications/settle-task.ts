import type { StaysReason } from '@plaatswijs/contract';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Refusal, type Result, refuse } from '../../platform/http/index.ts';
import { consentOf } from '../consent/index.ts';
import { letGoOfPlaced } from '../photos/index.ts';
import { channelsOf } from '../settings/index.ts';
import { basisOf } from './open-tasks.ts';
import type { PublicationRow } from './publication-row.ts';
import { lockPlacing } from './publication-settings.ts';
import { stateAfter } from './publication-state.ts';
import { type TaskRow, taskFrom } from './task-row.ts';

/** Who does something, and when. */
export interface Doing {
  readonly tx: BoardTransaction;
  readonly by: string;
  readonly now: Date;
}

/**
 * Says that something was taken down on a day (`YYYY-MM-DD`). Every open task about it is settled with that, and its photos
 * are let go of unless they stand elsewhere.
 *
 * @returns the tasks that were settled
 */
export async function takeDown(
  { tx, by, now }: Doing,
  row: PublicationRow,
  on: string,
): Promise<Result<readonly TaskRow[]>> {
  const after = stateAfter(row.state, 'take-down');
  if (after === null) return refuse('conflict');
  if (on > dayOf(now)) return notPossible('on', 'in-future');
  if (on < row.placed_on) return notPossible('on', 'before-placed');
  await lockPlacing(tx, row.school_id);
  await tx
    .updateTable('publication')
    .set({ state: after, taken_down_on: on, taken_down_by: by, taken_down_at: now })
    .where('id', '=', row.id)
    .execute();
  const closed = await tx
    .updateTable('publication_task')
    .set({ outcome: 'taken-down', closed_at: now, closed_by: by })
    .where('publication_id', '=', row.id)
    .where('closed_at', 'is', null)
    .returningAll()
    .execute();
  await letGoOfPlaced(tx, row.school_id, await photosOnlyHere(tx, row.id), now);
  return done(closed.map(taskFrom));
}

/** Its photos that stand in nothing else that is online. */
async function photosOnlyHere(tx: BoardTransaction, publicationId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('publication_photo as here')
    .select('here.photo_id')
    .where('here.publication_id', '=', publicationId)
    .where('here.photo_id', 'is not', null)
    .where((by) =>
      by.not(
        by.exists(
          by
            .selectFrom('publication_photo as there')
            .innerJoin('publication', (join) =>
              join
                .onRef('publication.board_id', '=', 'there.board_id')
                .onRef('publication.id', '=', 'there.publication_id'),
            )
            .select('there.id')
            .whereRef('there.board_id', '=', 'here.board_id')
            .whereRef('there.photo_id', '=', 'here.photo_id')
            .where('publication.state', '=', 'online'),
        ),
      ),
    )
    .execute();
  return rows.flatMap(({ photo_id }) => photo_id ?? []);
}

/** Says that it was replaced by something in which the person cannot be recognised any more, nor is heard or named. */
export async function settleReplaced({ tx, by, now }: Doing, task: TaskRow): Promise<Result<undefined>> {
  await lockPlacing(tx, task.school_id);
  await tx
    .updateTable('publication_person')
    .set({ appearance: 'unrecognisable' })
    .where('publication_id', '=', task.publication_id)
    .where('person_id', '=', task.person_id)
    .execute();
  return close(tx, task, { outcome: 'replaced', closed_at: now, closed_by: by });
}

/** Says that it stays and why. That holds until consent stands otherwise than now. */
export async function settleStays(
  { tx, by, now }: Doing,
  row: PublicationRow,
  task: TaskRow,
  { reason, note }: { readonly reason: StaysReason; readonly note: string | null },
): Promise<Result<undefined>> {
  if (reason === 'other' && note === null) return notPossible('note', 'note-missing');
  // What was decided on a request is not undone by consent: whoever may, asks that it is decided anew.
  if (reason === 'consent-given-again' && task.cause === 'request')
    return notPossible('reason', 'decided-on-request');
  await lockPlacing(tx, row.school_id);
  const channel = (await channelsOf(tx, row.school_id)).find(({ id }) => id === row.channel_id);
  const consent =
    channel === undefined
      ? undefined
      : (await consentOf(tx, [task.person_id], row.school_id, channel, dayOf(now))).get(task.person_id);
  if (reason === 'consent-given-again' && consent?.state !== 'given') {
    return notPossible('reason', 'no-consent-now');
  }
  return close(tx, task, {
    outcome: 'stays',
    reason,
    note,
    basis: basisOf(consent),
    closed_at: now,
    closed_by: by,
  });
}

async function close(
  tx: BoardTransaction,
  task: TaskRow,
  values: {
    readonly outcome: string;
    readonly reason?: string;
    readonly note?: string | null;
    readonly basis?: string;
    readonly closed_at: Date;
    readonly closed_by: string;
  },
): Promise<Result<undefined>> {
  const written = await tx
    .updateTable('publication_task')
    .set(values)
    .where('id', '=', task.id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return written.numUpdatedRows === 1n ? done() : refuse('conflict');
}

function notPossible(field: string, code: string): Refusal {
  return refuse('not-possible', { issues: [{ at: `/body/${field}`, code }] });
}
