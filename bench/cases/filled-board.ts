import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { askCasesInProcess, newBoardId, newId, openEmbedded } from '@plaatswijs/server/testing';
import { beside, peopleBeside } from './beside.ts';
import { type OwnCases, putOwnCases } from './own-cases.ts';

/** How large a board is. */
export interface BoardSize {
  readonly people: number;
  readonly cases: number;
  readonly events: number;
}

/** A board with a school whose cases are real, among many others. */
export interface FilledBoard extends OwnCases {
  readonly size: BoardSize;
  readonly ask: Awaited<ReturnType<typeof askCasesInProcess>>['ask'];
  readonly close: () => Promise<void>;
}

/** Cases at one school. */
const atSchool = 200;

/**
 * A PostgreSQL of its own with a board of this size: 200 cases a school. What is read in the measurement was put in by the
 * operations of the product, keys and all; the other cases are copies of those with readers, people and ids of their own,
 * which nobody opens.
 *
 * @param own how many cases the measured reader reads
 */
export async function fillBoard(size: BoardSize, own: number): Promise<FilledBoard> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'plaatswijs-bench-cases-'));
  const opened = await openEmbedded({ dataDirectory: path.join(dataDirectory, 'database') });
  const boardId = newBoardId();
  const schools = Array.from({ length: Math.max(1, Math.round(size.cases / atSchool)) }, () => newId());
  const owner = await opened.connectAsOwner();
  await owner.query(`select set_config('app.keeper', 'on', false)`);
  // Copies refer to each other in any order: references are not checked while they are put in.
  await owner.query(`set session_replication_role = replica`);
  await peopleBeside(owner, boardId, schools, size.people);
  const asked = await askCasesInProcess(opened.database, boardId);
  const [schoolId = ''] = schools;
  const cases = await putOwnCases(owner, asked.ask, { boardId, schoolId, own });
  await beside(owner, boardId, schools, { cases: size.cases - own, events: size.events });
  await owner.query('vacuum analyze');
  await owner.end();
  return {
    ...cases,
    size,
    ask: asked.ask,
    close: async () => {
      await asked.close();
      await opened.database.close();
      rmSync(dataDirectory, { recursive: true });
    },
  };
}
