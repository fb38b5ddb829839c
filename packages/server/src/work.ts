import type { Parts } from './compose.ts';
import { removeExpiredAnswers } from './modules/assessments/index.ts';
import { casesHeardOf, countYears, deliverCaseLetters } from './modules/cases/index.ts';
import { deliverWebhooks, worldOutside } from './modules/clients/index.ts';
import { deliverConsentLetters, workThroughConsentDay } from './modules/consent/index.ts';
import type { PhotoWork } from './modules/photos/index.ts';
import { publicationsForConsent, sweepPublications } from './modules/publications/index.ts';
import { deliverDestructionLetters, sweepRetention } from './modules/retention/index.ts';
import { expireRosterImports } from './modules/roster/index.ts';
import { dayOf } from './platform/calendar.ts';
import type { BoardTransaction } from './platform/database/index.ts';
import { forgetKeys } from './platform/http/index.ts';
import { type BoardId, readBoardId } from './platform/ids/index.ts';
import type { MailTransport } from './platform/mail/index.ts';
import { sweepSignIn } from './platform/sign-in/index.ts';
import { retainedEverything } from './retained-everything.ts';

/** What goes on beside requests. */
export interface Work {
  /** Lets what is at hand finish. */
  readonly stop: () => Promise<void>;
}

/** How often it is looked whether something waits, in milliseconds. */
const pause = 15_000;

/**
 * Delivers what waits, board by board, again and again. Everything it does can be done twice and by several servers at
 * once: what waits stands in the database, and is taken from there.
 */
export function startWork(parts: WorkParts): Work {
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  const goesOn = () => !stopping;
  const again = () => {
    if (stopping) return;
    timer = setTimeout(() => {
      round = workOnce(parts, goesOn).finally(again);
    }, pause);
    timer.unref();
  };
  again();
  return {
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await round;
    },
  };
}

export interface WorkParts extends Pick<Parts, 'database' | 'keyring' | 'log' | 'clock' | 'site'> {
  /** Brings mails away; unlike the mailbox it says whether that went well. */
  readonly transport: MailTransport;
  /** Null without a place for photos. */
  readonly photos: PhotoWork | null;
}

/** When what has had its time was last thrown away, in this process. */
const lastSweep = new WeakMap<WorkParts['database'], number>();
const betweenSweeps = 3_600_000;

async function workOnce(parts: WorkParts, goesOn: () => boolean): Promise<void> {
  const { database, keyring, log, clock } = parts;
  const now = clock.now();
  try {
    const ports = { database, keyring, log, outside: worldOutside };
    const letters = { ...parts, goesOn, placed: publicationsForConsent };
    const all = await boards(database);
    for (const boardId of all) await deliverWebhooks(ports, boardId, now);
    for (const boardId of all) await deliverConsentLetters(letters, boardId, now);
    for (const boardId of all) await deliverCaseLetters({ ...parts, goesOn }, boardId, now);
    for (const boardId of all) await deliverDestructionLetters({ ...parts, goesOn }, boardId, now);
    for (const boardId of all) parts.photos?.wake(boardId);
    if (now.getTime() - (lastSweep.get(database) ?? 0) < betweenSweeps) return;
    lastSweep.set(database, now.getTime());
    for (const boardId of all) await database.withBoard(boardId, (tx) => sweep(tx, now));
    for (const boardId of all) await workThroughConsentDay(parts, boardId, now);
    for (const boardId of all) await database.withBoard(boardId, (tx) => countYears(tx, now));
    for (const boardId of all) await database.withBoard(boardId, (tx) => sweepPublications(tx, now));
    const keeping = { ...parts, goesOn, retained: retainedEverything, cases: casesHeardOf };
    for (const boardId of all) await sweepRetention(keeping, boardId, now);
    // After it: the files of what was destroyed go with these.
    for (const boardId of all) await parts.photos?.sweep(boardId, now);
    await expireRosterImports(database, now);
  } catch (error) {
    log.error('work beside requests failed', log.describe(error));
  }
}

/** Throws away what nobody needs any more: least data, shortest time. */
async function sweep(tx: BoardTransaction, now: Date): Promise<void> {
  await sweepSignIn(tx, now);
  await removeExpiredAnswers(tx, dayOf(now));
  await forgetKeys(tx, now);
}

/** Every board that has a public address; each has one. */
async function boards(database: Parts['database']): Promise<readonly BoardId[]> {
  const rows = await database.withoutBoard((tx) =>
    tx.selectFrom('address').select('board_id').where('kind', '=', 'board').execute(),
  );
  return rows.flatMap(({ board_id }) => readBoardId(board_id) ?? []);
}
