import { sql } from 'kysely';
import { appendAudit } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { consentOnChannels, type EffectiveConsent } from '../consent/index.ts';
import { areAtSchool } from '../people/index.ts';
import { channelsOf } from '../settings/index.ts';
import { publicationEvents } from './events.ts';
import { lockPlacing } from './publication-settings.ts';
import { dueOn } from './take-down-term.ts';

/** Somebody who may be recognised in something that is online: also who was covered and of whom nobody judged whether that is enough. */
interface SeenOnline {
  readonly publication_id: string;
  readonly channel_id: string;
  readonly placed_by: string;
  readonly person_id: string;
}

/**
 * Opens a task for everybody of these who can be recognised in something that is online, without consent of today. Where one
 * is open, or somebody settled that it stays and consent stands as it did then, there is none more. Twice is once.
 *
 * @returns how many tasks are new
 */
export async function openTasks(
  tx: BoardTransaction,
  schoolId: string,
  people: readonly string[] | 'everybody',
  now: Date,
): Promise<number> {
  if (people.length === 0) return 0;
  await lockPlacing(tx, schoolId);
  const seen = await seenOnline(tx, schoolId, people);
  if (seen.length === 0) return 0;
  const without = await withoutConsent(tx, schoolId, seen, dayOf(now));
  const there = await tx
    .selectFrom('publication_task')
    .select(['publication_id', 'person_id', 'basis', 'closed_at'])
    .where('school_id', '=', schoolId)
    .where(sql<boolean>`person_id = any(${without.map(({ row }) => row.person_id)}::uuid[])`)
    .where((by) => by.or([by('closed_at', 'is', null), by('outcome', '=', 'stays')]))
    .execute();
  const missing = without.filter(
    ({ row, basis }) =>
      !there.some(
        (task) =>
          task.publication_id === row.publication_id &&
          task.person_id === row.person_id &&
          (task.closed_at === null || task.basis === basis),
      ),
  );
  if (missing.length === 0) return 0;
  const working = new Set<string>();
  for (const id of new Set(missing.map(({ row }) => row.placed_by))) {
    if (await areAtSchool(tx, schoolId, [id], dayOf(now))) working.add(id);
  }
  for (const { row, basis } of missing) {
    // Who placed it takes it down, as long as they work there; else it is nobody's in particular.
    const owner = working.has(row.placed_by) ? row.placed_by : null;
    await openTask(tx, schoolId, { row, basis, owner }, now);
  }
  return missing.length;
}

async function openTask(
  tx: BoardTransaction,
  schoolId: string,
  { row, basis, owner }: { readonly row: SeenOnline; readonly basis: string; readonly owner: string | null },
  now: Date,
): Promise<void> {
  const made = await tx
    .insertInto('publication_task')
    .values({
      board_id: tx.boardId,
      id: newId(),
      school_id: schoolId,
      publication_id: row.publication_id,
      person_id: row.person_id,
      opened_at: now,
      due_on: dueOn(dayOf(now)),
      basis,
      owner_id: owner,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made === undefined) return;
  await appendAudit(tx, publicationEvents['publications.task-opened'], {
    boardId: tx.boardId,
    actor: null,
    subject: row.person_id,
    at: now,
    detail: { schoolId, publicationId: row.publication_id, taskId: made.id },
  });
}

/**
 * Each person once for a publication, however often they are in it. Begins with the people, whatever the planner thinks of
 * tables it has not counted yet.
 */
async function seenOnline(
  tx: BoardTransaction,
  schoolId: string,
  people: readonly string[] | 'everybody',
): Promise<readonly SeenOnline[]> {
  const ofThese = people === 'everybody' ? sql`true` : sql`person_id = any(${[...people]}::uuid[])`;
  const { rows } = await sql<SeenOnline>`
    with seen as materialized (
      select distinct publication_id, person_id from plaatswijs.publication_person
      where board_id = ${tx.boardId} and ${ofThese} and appearance <> 'unrecognisable'
    )
    select p.id as publication_id, p.channel_id, p.placed_by, seen.person_id
    from seen join plaatswijs.publication p on p.board_id = ${tx.boardId} and p.id = seen.publication_id
    where p.school_id = ${schoolId} and p.state = 'online'
    order by p.id, seen.person_id`.execute(tx);
  return rows;
}

/** Those who have no yes of today, each with how consent stands instead; in as many questions as for one. */
async function withoutConsent(
  tx: BoardTransaction,
  schoolId: string,
  seen: readonly SeenOnline[],
  day: string,
): Promise<readonly { readonly row: SeenOnline; readonly basis: string }[]> {
  const people = [...new Set(seen.map(({ person_id }) => person_id))];
  const channels = await channelsOf(tx, schoolId);
  const consent = await consentOnChannels(tx, people, schoolId, channels, day);
  return seen.flatMap((row) => {
    const standing = consent.get(row.channel_id)?.get(row.person_id);
    return standing?.state === 'given' ? [] : [{ row, basis: basisOf(standing) }];
  });
}

/** How consent stands, so that it can be told whether it stands otherwise later: another answer is another line. */
export function basisOf(standing: EffectiveConsent | undefined): string {
  if (standing === undefined) return 'nobody';
  return [standing.state, ...standing.entryIds.toSorted()].join(' ');
}
