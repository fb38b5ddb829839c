import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { BoardTransaction, Database } from '../../../platform/database/index.ts';
import type { BoardId } from '../../../platform/ids/index.ts';

/** Work that stands in the database: a photo to read, or a version of one to make. */
export type WorkTable = 'photo' | 'photo_rendition';

/** What became of a try. `later`: nothing was wrong with the photo. */
export type WorkEnd = 'done' | 'later';

/** Something that this worker works on, as long as it says so. */
export interface Claimed<Row> {
  readonly boardId: BoardId;
  readonly row: Row;
  readonly worker: string;
}

/** Somebody else took it over, or it was destroyed meanwhile: what was made of it is thrown away. */
export class NoLongerMine extends Error {
  constructor() {
    super('this work is no longer done here');
    this.name = 'NoLongerMine';
  }
}

/** So long work stays its worker's without a sign of life, in milliseconds; after that another one takes it up. */
export const lease = 20_000;
/** A sign of life comes so often, in milliseconds. */
export const betweenSigns = 6_000;
/** A photo that ended so many servers is not tried again; one that ends a worker is refused at once. */
const mostTries = 3;

const waiting = { photo: 'reading', photo_rendition: 'waiting' } as const;

/** Takes the work that waits longest and that nobody is at; null when there is none. */
export async function claimWork<Row extends { readonly id: string }>(
  database: Database,
  table: WorkTable,
  boardId: BoardId,
  now: Date,
): Promise<Claimed<Row> | null> {
  const worker = randomUUID();
  const rows = await database.withBoard(boardId, async (tx) => {
    const claimed = await sql<Row>`
      update ${sql.table(table)} set worker = ${worker}, worker_until = ${after(now)}, tries = tries + 1
      where board_id = ${boardId} and id = (
        select id from ${sql.table(table)}
        where board_id = ${boardId} and state = ${waiting[table]} and tries < ${mostTries}
          and (worker is null or worker_until < ${now})
        order by id limit 1 for update skip locked)
      returning *`.execute(tx);
    return claimed.rows;
  });
  const [row] = rows;
  return row === undefined ? null : { boardId, row, worker };
}

/** Shows that somebody is still at it. */
export async function showLife(
  database: Database,
  table: WorkTable,
  { boardId, row, worker }: Claimed<{ readonly id: string }>,
  now: Date,
): Promise<void> {
  await database.withBoard(boardId, (tx) =>
    tx
      .updateTable(table)
      .set({ worker_until: after(now) })
      .where('id', '=', row.id)
      .where('worker', '=', worker)
      .execute(),
  );
}

/** Gives it back: nothing was wrong with it, so this was no try. */
export async function giveBack(
  database: Database,
  table: WorkTable,
  { boardId, row, worker }: Claimed<{ readonly id: string }>,
): Promise<void> {
  await database.withBoard(boardId, (tx) =>
    tx
      .updateTable(table)
      .set((of) => ({ worker: null, worker_until: null, tries: of('tries', '-', 1) }))
      .where('id', '=', row.id)
      .where('worker', '=', worker)
      .execute(),
  );
}

/** Something broke that is not the photo's: this was no try, and the next one comes when the lease is over. */
export async function tryLater(
  database: Database,
  table: WorkTable,
  { boardId, row, worker }: Claimed<{ readonly id: string }>,
): Promise<void> {
  await database.withBoard(boardId, (tx) =>
    tx
      .updateTable(table)
      .set((of) => ({ tries: of('tries', '-', 1) }))
      .where('id', '=', row.id)
      .where('worker', '=', worker)
      .execute(),
  );
}

/**
 * Work that ended every server that tried: nobody tries it again.
 *
 * @returns ids of the files of photos that were given up
 */
export async function giveUpHopeless(tx: BoardTransaction, now: Date): Promise<readonly (string | null)[]> {
  const free = { worker: null, worker_until: null };
  const photos = await tx
    .updateTable('photo')
    .set({ ...free, state: 'refused', refusal: 'could-not-be-read' })
    .where('state', '=', waiting.photo)
    .where('tries', '>=', mostTries)
    .where((by) => by.or([by('worker', 'is', null), by('worker_until', '<', now.toISOString())]))
    .returning('original_id')
    .execute();
  await tx
    .updateTable('photo_rendition')
    .set({ ...free, state: 'failed' })
    .where('state', '=', waiting.photo_rendition)
    .where('tries', '>=', mostTries)
    .where((by) => by.or([by('worker', 'is', null), by('worker_until', '<', now.toISOString())]))
    .execute();
  return photos.map(({ original_id }) => original_id);
}

function after(now: Date): Date {
  return new Date(now.getTime() + lease);
}
