import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, newBoardId, newId, openEmbedded } from '@plaatswijs/server/testing';

/** A school with somebody of whom much is held. */
export interface HeldPerson {
  readonly database: Database;
  readonly boardId: ReturnType<typeof newBoardId>;
  readonly schoolId: string;
  readonly personId: string;
  /** Who handles their request. */
  readonly handlerId: string;
  readonly close: () => Promise<void>;
}

/** A PostgreSQL of its own with somebody who put so many questions before a colleague, with names in them. */
export async function holdPerson(things: number): Promise<HeldPerson> {
  const dataDirectory = mkdtempSync(path.join(tmpdir(), 'plaatswijs-bench-rights-'));
  const opened = await openEmbedded({ dataDirectory: path.join(dataDirectory, 'database') });
  const boardId = newBoardId();
  const [schoolId, personId, colleague, handlerId] = [newId(), newId(), newId(), newId()] as const;
  await opened.database.withBoard(boardId, async (tx) => {
    const board_id = boardId;
    await tx.insertInto('board').values({ board_id, name: 'Bank' }).execute();
    const school = { board_id, id: schoolId, name: 'Bank', slug: `bank-${schoolId}`, sector: 'po' };
    await tx.insertInto('school').values(school).execute();
    for (const [id, given_name, surname] of [
      [personId, 'Saar', 'Akkerman'],
      [colleague, 'Thijmen', 'Dekkers'],
      [handlerId, 'Fenna', 'Wiersma'],
    ] as const) {
      const created_at = '2026-08-01T08:00:00Z';
      await tx.insertInto('person').values({ board_id, id, given_name, surname, created_at }).execute();
      const role = { board_id, id: newId(), person_id: id, school_id: schoolId, role: 'employee' };
      await tx
        .insertInto('person_role')
        .values({ ...role, starts_on: '2026-08-01', given_by: 'person' })
        .execute();
    }
    for (let from = 0; from < things; from += 1000) {
      const rows = Array.from({ length: Math.min(1000, things - from) }, (_, at) => ({
        board_id,
        id: newId(),
        school_id: schoolId,
        asked_by: personId,
        put_to: colleague,
        question: `Mag dit op de schoolpagina? Thijmen vroeg het ook. Bel 06 12345678. Nummer ${from + at}.`,
        act: 'publish',
        facts: '{}',
        protocol_digest: 'x',
        asked_at: '2026-09-01T08:00:00Z',
      }));
      await tx.insertInto('doubt').values(rows).execute();
    }
  });
  return {
    database: opened.database,
    boardId,
    schoolId,
    personId,
    handlerId,
    close: async () => {
      await opened.database.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
