import { type StandardPurpose, standardPurpose } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { CoveredChannel, Purpose, PurposeVersion } from './purpose-version.ts';

/** The purposes of a school in its own order, closed ones last, each with all its versions; in one question. */
export async function purposesOf(tx: BoardTransaction, schoolId: string): Promise<readonly Purpose[]> {
  const rows = await tx
    .selectFrom('consent_purpose as purpose')
    .innerJoin('consent_purpose_version as version', (join) =>
      join.onRef('version.board_id', '=', 'purpose.board_id').onRef('version.purpose_id', '=', 'purpose.id'),
    )
    .select([
      'purpose.id',
      'purpose.name as purposeName',
      'purpose.place',
      'purpose.closed_on',
      'version.number',
      'version.meaning_number',
      'version.name',
      'version.meaning',
      'version.standard',
      'version.channels',
      'version.made_at',
    ])
    .where('purpose.board_id', '=', tx.boardId)
    .where('purpose.school_id', '=', schoolId)
    .orderBy((by) => by('purpose.closed_on', 'is not', null))
    .orderBy('purpose.place')
    .orderBy('purpose.id')
    .orderBy('version.number')
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, list]): Purpose[] => {
    const versions = list.map(versionFrom);
    const current = versions.at(-1);
    const [row] = list;
    if (row === undefined || current === undefined) return [];
    return [
      { id, schoolId, name: row.purposeName, place: row.place, closedOn: row.closed_on, current, versions },
    ];
  });
}

export async function findPurpose(
  tx: BoardTransaction,
  schoolId: string,
  purposeId: string,
): Promise<Purpose | null> {
  return (await purposesOf(tx, schoolId)).find(({ id }) => id === purposeId) ?? null;
}

/** What a version says, and who made it: null for the program. */
export interface VersionWords {
  readonly name: string;
  readonly meaning: string;
  readonly standard: StandardPurpose | null;
  readonly channels: readonly CoveredChannel[];
}

interface Making {
  readonly by: string | null;
  readonly now: Date;
}

/** Adds a purpose with its first version, after the others. */
export async function insertPurpose(
  tx: BoardTransaction,
  schoolId: string,
  place: number,
  words: VersionWords,
  making: Making,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('consent_purpose')
    .values({ board_id: tx.boardId, id, school_id: schoolId, name: words.name, place, version: 1 })
    .execute();
  await insertVersion(tx, id, { number: 1, meaningNumber: 1 }, words, making);
  return id;
}

/** Adds the next version; what was answered to the one before counts on when `sameMeaning`. */
export async function addVersion(
  tx: BoardTransaction,
  { id, current }: Purpose,
  words: VersionWords,
  sameMeaning: boolean,
  making: Making,
): Promise<void> {
  const number = current.number + 1;
  const meaningNumber = sameMeaning ? current.meaningNumber : current.meaningNumber + 1;
  await insertVersion(tx, id, { number, meaningNumber }, words, making);
  await tx
    .updateTable('consent_purpose')
    .set({ version: number, name: words.name })
    .where('board_id', '=', tx.boardId)
    .where('id', '=', id)
    .execute();
}

async function insertVersion(
  tx: BoardTransaction,
  purposeId: string,
  numbers: Pick<PurposeVersion, 'number' | 'meaningNumber'>,
  { name, meaning, standard, channels }: VersionWords,
  { by, now }: Making,
): Promise<void> {
  await tx
    .insertInto('consent_purpose_version')
    .values({
      board_id: tx.boardId,
      id: newId(),
      purpose_id: purposeId,
      number: numbers.number,
      meaning_number: numbers.meaningNumber,
      name,
      meaning,
      standard,
      channels: JSON.stringify(channels),
      made_at: now,
      made_by: by,
    })
    .execute();
}

/** Puts purposes in this order; those that are not named keep theirs, after them. */
export async function placePurposes(tx: BoardTransaction, ids: readonly string[]): Promise<void> {
  await sql`
    update plaatswijs.consent_purpose p set place = o.place
    from unnest(${[...ids]}::uuid[]) with ordinality as o (id, place)
    where p.board_id = ${tx.boardId} and p.id = o.id`.execute(tx);
}

export async function closePurpose(tx: BoardTransaction, purposeId: string, day: string): Promise<void> {
  await tx
    .updateTable('consent_purpose')
    .set({ closed_on: day })
    .where('board_id', '=', tx.boardId)
    .where('id', '=', purposeId)
    .execute();
}

/** Asks for it again from now on. */
export async function reopenPurpose(tx: BoardTransaction, purposeId: string): Promise<void> {
  await tx
    .updateTable('consent_purpose')
    .set({ closed_on: null })
    .where('board_id', '=', tx.boardId)
    .where('id', '=', purposeId)
    .execute();
}

interface VersionRow {
  readonly number: number;
  readonly meaning_number: number;
  readonly name: string;
  readonly meaning: string;
  readonly standard: string | null;
  readonly channels: unknown;
  readonly made_at: string;
}

function versionFrom(row: VersionRow): PurposeVersion {
  return {
    number: row.number,
    meaningNumber: row.meaning_number,
    name: row.name,
    meaning: row.meaning,
    standard: standardPurpose.nullable().parse(row.standard),
    // Written by this file alone, as an array of these.
    channels: row.channels as CoveredChannel[],
    madeAt: row.made_at,
    madeOn: dayOf(new Date(row.made_at)),
  };
}
