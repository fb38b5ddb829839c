import type { BoardTransaction } from '../../platform/database/index.ts';
import {
  type DetectedFormat,
  detectFormat,
  guessMapping,
  missingFields,
  type RosterFile,
  readColumns,
} from './formats/index.ts';
import { mappingOf } from './import-row.ts';
import type { RosterPlan } from './plan/roster-plan.ts';
import { planImport, readGround } from './plan-import.ts';
import type { RosterJob, RosterWorkPorts } from './ports.ts';
import { digestRows, storeRows } from './preview-rows.ts';
import { digestColumns, recallMapping } from './remembered-mapping.ts';
import {
  type ClaimedImport,
  claimImport,
  failImport,
  fileOf,
  progressOf,
  writeOn,
} from './work-on-import.ts';

/** Reads the file of an import up to its preview, or up to the question what its columns hold. */
export async function readImportFile(
  ports: RosterWorkPorts,
  job: RosterJob,
  outside: <T>(work: () => T) => T,
): Promise<void> {
  const claimed = await claimImport(ports, job);
  if (claimed === null) return;
  try {
    const file = fileOf(ports, claimed, progressOf(ports, claimed, outside));
    const format = await detectFormat(file);
    const mapped = await settleMapping(ports, claimed, file, format);
    if (mapped !== null) await preview(ports, mapped, file, format);
  } catch (error) {
    await failImport(ports, claimed, error);
  }
}

/** Of a table: how its columns are read. Null when a person has to say so first. */
async function settleMapping(
  { database }: RosterWorkPorts,
  claimed: ClaimedImport,
  file: RosterFile,
  format: DetectedFormat,
): Promise<ClaimedImport | null> {
  const kept = format === 'csv' || format === 'xlsx' ? 'table' : format;
  if (kept !== 'table') {
    await database.withBoard(claimed.boardId, (tx) => writeOn(tx, claimed, { format: kept }));
    return claimed;
  }
  const columns = await readColumns(file, format === 'xlsx' ? 'xlsx' : 'csv');
  const names = columns.map(({ name }) => name);
  const digest = digestColumns(names);
  return database.withBoard(claimed.boardId, async (tx) => {
    const said = claimed.row.columns_digest === digest ? mappingOf(claimed.row) : null;
    const mapping = said ?? (await recallMapping(tx, claimed.row.school_id, digest));
    const known = mapping !== null && missingFields(mapping).length === 0;
    const shown = mapping ?? guessMapping(names);
    await writeOn(tx, claimed, {
      format: kept,
      columns: JSON.stringify(columns),
      columns_digest: digest,
      mapping: JSON.stringify(shown),
      ...(known ? {} : { status: 'needs-mapping', worker: null }),
    });
    return known ? { ...claimed, row: { ...claimed.row, mapping: asJson(shown) } } : null;
  });
}

/** As it would come back from the database. */
function asJson(value: unknown): ClaimedImport['row']['mapping'] {
  return JSON.parse(JSON.stringify(value));
}

async function preview(
  { database, clock }: RosterWorkPorts,
  claimed: ClaimedImport,
  file: RosterFile,
  format: DetectedFormat,
): Promise<void> {
  const now = clock.now();
  const ground = await database.withBoard(claimed.boardId, (tx) => readGround(tx, claimed.row, now));
  const plan = await planImport(claimed.row, ground, file, format, now);
  await database.withBoard(claimed.boardId, (tx) => storePreview(tx, claimed, plan, false));
}

/** Shows a plan, to be applied or not. */
export async function storePreview(
  tx: BoardTransaction,
  claimed: ClaimedImport,
  plan: RosterPlan,
  changedMeanwhile: boolean,
): Promise<void> {
  await storeRows(tx, claimed.importId, plan.rows);
  await writeOn(tx, claimed, {
    status: 'preview',
    counts: JSON.stringify(plan.counts),
    plan_digest: digestRows(plan.rows),
    ended_roles: plan.changes.changeRoles.flatMap(({ id, endsOn }) => (endsOn === null ? [] : [id])),
    changed_meanwhile: changedMeanwhile,
    end_many: false,
    failure: null,
    failed_part: null,
    worker: null,
  });
}
