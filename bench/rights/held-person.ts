import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Database,
  newBoardId,
  newId,
  openBlobStore,
  openEmbedded,
  openKeyring,
} from '@plaatswijs/server/testing';

/** A school with somebody of whom much is held. */
export interface HeldPerson {
  readonly database: Database;
  readonly boardId: ReturnType<typeof newBoardId>;
  readonly schoolId: string;
  readonly personId: string;
  /** Who handles their request. */
  readonly handlerId: string;
  readonly blobs: ReturnType<typeof openBlobStore>;
  readonly close: () => Promise<void>;
}

/** A photo with many faces, openly licensed; where it comes from stands beside it. */
const classPhoto = readFileSync(
  new URL('../../packages/photo/test/pictures/class-photo.jpg', import.meta.url),
);

/**
 * A PostgreSQL of its own with somebody who put so many questions before a colleague, with names in them, and who is in so
 * many photos together with that colleague.
 */
export async function holdPerson(things: number, photos: number): Promise<HeldPerson> {
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
  const blobs = openBlobStore({
    database: opened.database,
    keyring: openKeyring(Buffer.alloc(32, 7)),
    folder: path.join(dataDirectory, 'blobs'),
  });
  const people = { personId, colleague };
  for (let count = 0; count < photos; count += 1) await keepPhoto(blobs, { boardId, schoolId }, people);
  return {
    database: opened.database,
    blobs,
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

/** A photo that was read, with a box around each of the two. */
async function keepPhoto(
  blobs: HeldPerson['blobs'],
  { boardId: board_id, schoolId: school_id }: Pick<HeldPerson, 'boardId' | 'schoolId'>,
  { personId, colleague }: { readonly personId: string; readonly colleague: string },
): Promise<void> {
  const id = newId();
  const now = new Date();
  const sent = { uploaded_by: colleague, state: 'ready', bytes: String(classPhoto.length), kind: 'jpeg' };
  const kept = { width: 1600, height: 1067, announced_at: now, taken_in_at: now, keep_until: '2099-01-01' };
  await blobs.write(board_id, classPhoto, now, async (tx, original_id) => {
    const row = { board_id, id, school_id, original_id };
    await tx
      .insertInto('photo')
      .values({ ...row, ...sent, ...kept })
      .execute();
    for (const [at, person_id] of [personId, colleague].entries()) {
      const box = { x: 100 + at * 400, y: 200, width: 120, height: 160 };
      const drawn = { board_id, id: newId(), photo_id: id, drawn_by: colleague, made_at: now };
      const said = { who: 'person', person_id, said_by: colleague, said_at: now };
      await tx
        .insertInto('photo_face')
        .values({ ...drawn, ...box, ...said })
        .execute();
    }
  });
}
