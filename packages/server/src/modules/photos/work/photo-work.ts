import { AsyncLocalStorage } from 'node:async_hooks';
import { releaseBlobs } from '../../../platform/blobs/index.ts';
import { dayOf } from '../../../platform/calendar.ts';
import type { Database } from '../../../platform/database/index.ts';
import { type BoardId, readBoardId } from '../../../platform/ids/index.ts';
import { expirePhotos } from '../destroy-photo.ts';
import type { PhotoRow } from '../photo-row.ts';
import type { PhotoWorkPorts } from '../ports.ts';
import { makeVersion, type VersionRow } from '../versions/make-version.ts';
import { renewAllVersions } from '../versions/want-versions.ts';
import {
  betweenSigns,
  type Claimed,
  claimWork,
  giveBack,
  giveUpHopeless,
  lease,
  NoLongerMine,
  showLife,
  tryLater,
  type WorkEnd,
  type WorkTable,
} from './claim.ts';
import { readPhoto } from './read-photo.ts';

/** What goes on with photos beside requests. */
export interface PhotoWork {
  /** Says that there may be work for a board; it is begun in a moment. */
  readonly wake: (boardId: BoardId) => void;
  /** Destroys what has had its time, and finishes what was left half done. */
  readonly sweep: (boardId: BoardId, now: Date) => Promise<void>;
  /** Finishes in every board what a break left half done, and takes up what waits. For the start of the server. */
  readonly resume: (now: Date) => Promise<void>;
  /** Takes up nothing more, and ends the workers; what they were at is taken up again at the next start. */
  readonly stop: () => Promise<void>;
}

/** Photos that are worked on at the same time; how many processes do it is the affair of the workers. */
const atOnce = 2;
/** A transaction that asked for work may still have to be committed: it is looked for again. In milliseconds. */
const moments = { first: 50, again: [1000, 10_000] } as const;

/** Works off what stands in the database, so that it goes on after any break; a few photos at a time. */
export function startPhotoWork(ports: PhotoWorkPorts): PhotoWork {
  const { workers, log } = ports;
  const boards = new Set<BoardId>();
  const running = new Set<Promise<void>>();
  // Work that is asked for inside a transaction is no part of it.
  const outside = AsyncLocalStorage.snapshot();
  /** By board, when it is looked for again. */
  const later = new Map<BoardId, readonly NodeJS.Timeout[]>();
  let stopping = false;
  const go = () => {
    while (!stopping && boards.size > 0 && running.size < atOnce) {
      const run = workThrough(ports, boards, () => stopping)
        .catch((error: unknown) => log.error('work on photos failed', log.describe(error)))
        .finally(() => {
          running.delete(run);
          go();
        });
      running.add(run);
    }
  };
  return {
    wake: (boardId) => {
      const begin = () => {
        boards.add(boardId);
        go();
      };
      outside(() => {
        setTimeout(begin, moments.first).unref();
        for (const timer of later.get(boardId) ?? []) clearTimeout(timer);
        later.set(
          boardId,
          moments.again.map((wait) => setTimeout(begin, wait).unref()),
        );
      });
    },
    sweep: (boardId, now) => sweepPhotos(ports, boardId, now),
    resume: async (now) => {
      const all = await boardsWithAddress(ports.database);
      for (const boardId of all) await sweepPhotos(ports, boardId, now);
      const takeUp = () => {
        for (const boardId of all) boards.add(boardId);
        go();
      };
      takeUp();
      // What a server was at when it was broken off is its own until then.
      setTimeout(takeUp, lease + 1000).unref();
    },
    stop: async () => {
      stopping = true;
      await workers.close();
      await Promise.all(running);
    },
  };
}

async function boardsWithAddress(database: Database): Promise<readonly BoardId[]> {
  const rows = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').distinct().execute(),
  );
  return rows.flatMap(({ board_id }) => readBoardId(board_id) ?? []);
}

/** One photo after another, of one board after another, until nothing waits. */
async function workThrough(
  ports: PhotoWorkPorts,
  boards: Set<BoardId>,
  isStopping: () => boolean,
): Promise<void> {
  for (;;) {
    const [boardId] = boards;
    if (boardId === undefined || isStopping()) return;
    // Whoever comes with more says so again.
    boards.delete(boardId);
    while (!isStopping() && ((await readOne(ports, boardId)) || (await makeOne(ports, boardId)))) {
      // The next one. Reading goes first: who sent a photo waits for it.
    }
    await ports.blobs.sweep(boardId, ports.clock.now());
  }
}

function readOne(ports: PhotoWorkPorts, boardId: BoardId): Promise<boolean> {
  return doOne<PhotoRow>(ports, 'photo', boardId, readPhoto);
}

function makeOne(ports: PhotoWorkPorts, boardId: BoardId): Promise<boolean> {
  return doOne<VersionRow>(ports, 'photo_rendition', boardId, makeVersion);
}

/** @returns false when there is nothing to do now */
async function doOne<Row extends { readonly id: string }>(
  ports: PhotoWorkPorts,
  table: WorkTable,
  boardId: BoardId,
  work: (ports: PhotoWorkPorts, claimed: Claimed<Row>) => Promise<WorkEnd>,
): Promise<boolean> {
  const { database, clock, log } = ports;
  const claimed = await claimWork<Row>(database, table, boardId, clock.now());
  if (claimed === null) return false;
  const signs = setInterval(() => {
    showLife(database, table, claimed, clock.now()).catch(() => {});
  }, betweenSigns);
  try {
    if ((await work(ports, claimed)) === 'done') return true;
    await giveBack(database, table, claimed);
    return false;
  } catch (error) {
    if (error instanceof NoLongerMine) return true;
    log.error('work on a photo failed', { table, id: claimed.row.id, ...log.describe(error) });
    await tryLater(database, table, claimed);
    return false;
  } finally {
    clearInterval(signs);
  }
}

async function sweepPhotos(
  { database, blobs }: Pick<PhotoWorkPorts, 'database' | 'blobs'>,
  boardId: BoardId,
  now: Date,
): Promise<void> {
  await database.withBoard(boardId, async (tx) => {
    await releaseBlobs(tx, await giveUpHopeless(tx, now));
    await expirePhotos(tx, now);
    await renewAllVersions(tx, dayOf(now));
  });
  await blobs.sweep(boardId, now);
}
