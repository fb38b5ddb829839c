import { appendAudit } from '../../platform/audit/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { announce } from '../clients/index.ts';
import { countChanges, lockPeople, peopleEvents, storePeopleInBulk } from '../people/index.ts';
import { rosterEvents } from './events.ts';
import { forgetFile } from './file-parts.ts';
import { detectFormat } from './formats/index.ts';
import type { RosterPlan } from './plan/roster-plan.ts';
import { planImport, readGround } from './plan-import.ts';
import type { RosterJob, RosterWorkPorts } from './ports.ts';
import { digestRows } from './preview-rows.ts';
import { storePreview } from './read-import.ts';
import {
  type ClaimedImport,
  claimImport,
  failImport,
  fileOf,
  progressOf,
  writeOn,
} from './work-on-import.ts';

/** How often we plan anew when people are being changed meanwhile. */
const mostTries = 5;

/**
 * Applies what the preview showed: everything in one transaction, or nothing. The plan is made anew from the file; when it
 * no longer is what the person saw, it is shown again and nothing is done. So a crash at any moment loses nothing, and
 * doing it again does nothing twice.
 */
export async function applyImport(
  ports: RosterWorkPorts,
  job: RosterJob,
  outside: <T>(work: () => T) => T,
): Promise<void> {
  const claimed = await claimImport(ports, job);
  if (claimed === null) return;
  try {
    const progress = progressOf(ports, claimed, outside);
    for (let tries = 1; ; tries += 1) {
      if (await tryOnce(ports, claimed, progress)) return;
      if (tries === mostTries) return await giveUp(ports, claimed);
    }
  } catch (error) {
    await failImport(ports, claimed, error);
  }
}

/** False when people changed between planning and applying. */
async function tryOnce(
  ports: RosterWorkPorts,
  claimed: ClaimedImport,
  progress: (done: number, total: number) => void,
): Promise<boolean> {
  const now = ports.clock.now();
  const { version, work, other } = await planAgain(ports, claimed, progress, now);
  const total = countChanges(work.changes);
  return ports.database.withBoard(claimed.boardId, async (tx) => {
    if (!(await isStill(tx, version))) return false;
    if (other !== null) {
      await storePreview(tx, claimed, other, true);
      return true;
    }
    await storePeopleInBulk(tx, work.changes, now, (done) => progress(done, total));
    await writeOn(tx, claimed, { status: 'applied', done: total, total, finished_at: now, worker: null });
    await forgetFile(tx, claimed.importId);
    await recordApplied(tx, claimed, work, now);
    return true;
  });
}

/** What is left of a plan once it is known to be the one that was shown. */
type Work = Pick<RosterPlan, 'changes' | 'counts' | 'touched'>;

/**
 * Makes the plan anew. Everything it was made from is let go before it is applied: there is no room for both.
 *
 * @returns the counter of changes it holds for, and the plan itself where it is another than the person saw
 */
async function planAgain(
  ports: RosterWorkPorts,
  claimed: ClaimedImport,
  progress: (done: number, total: number) => void,
  now: Date,
): Promise<{ readonly version: number; readonly work: Work; readonly other: RosterPlan | null }> {
  // While the file is read, progress says only that somebody is at it.
  const file = fileOf(ports, claimed, (_, bytes) => progress(0, bytes));
  const format = await detectFormat(file);
  const ground = await ports.database.withBoard(claimed.boardId, (tx) => readGround(tx, claimed.row, now));
  const plan = await planImport(claimed.row, ground, file, format, now);
  const { plan_digest, end_many } = claimed.row;
  const isShown = digestRows(plan.rows) === plan_digest && (!plan.counts.endsMany || end_many);
  const { changes, counts, touched } = plan;
  return { version: ground.version, work: { changes, counts, touched }, other: isShown ? null : plan };
}

/** Whether nobody changed people since the plan was made. From here until the end of the transaction nobody does. */
async function isStill(tx: BoardTransaction, version: number): Promise<boolean> {
  return (await lockPeople(tx)) === version + 1;
}

/** People of this board change all the time: the preview stays, and the person may try once more. */
async function giveUp({ database }: RosterWorkPorts, claimed: ClaimedImport): Promise<void> {
  await database.withBoard(claimed.boardId, (tx) =>
    writeOn(tx, claimed, { status: 'preview', failure: 'busy', worker: null }),
  );
}

const idsAnEvent = 500;

async function recordApplied(
  tx: BoardTransaction,
  { boardId, importId, row }: ClaimedImport,
  { counts, touched }: Work,
  at: Date,
): Promise<void> {
  await announce(tx, 'roster.applied', { importId }, at);
  const { added, changed, ended } = touched;
  const most = Math.max(added.length, changed.length, ended.length);
  // Whoever asked for it stands in `roster.apply-asked`; this is the program's own work.
  const common = { boardId, actor: null, at };
  for (let from = 0; from < most; from += idsAnEvent) {
    const part = (ids: readonly string[]) => ids.slice(from, from + idsAnEvent);
    const detail = { causeId: importId, added: part(added), changed: part(changed), ended: part(ended) };
    await appendAudit(tx, peopleEvents['people.changed-in-bulk'], {
      ...common,
      subject: row.school_id,
      detail,
    });
  }
  const { people, groups, errors, notes } = counts;
  const detail = { people, groups, errors, notes };
  await appendAudit(tx, rosterEvents['roster.applied'], { ...common, subject: importId, detail });
}
