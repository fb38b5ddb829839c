import { putRecord } from '../../src/modules/files/index.ts';
import { enterAsFileReader } from '../../src/modules/files/walls.ts';
import { dayOf } from '../../src/platform/calendar.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';

interface OfFile {
  readonly schoolId: string;
  readonly pupil: string;
  readonly director: string;
  readonly employee: string;
  readonly now: Date;
}

/** The file of a pupil with a record, and somebody who was let in to read it. */
export async function furnishFile(
  tx: BoardTransaction,
  { schoolId, pupil, director, employee, now }: OfFile,
): Promise<Readonly<Record<'fileId' | 'fileRecordId' | 'fileReaderId', string>>> {
  const keyring = openKeyring(Buffer.alloc(32, 7));
  const { fileId, recordId } = await putRecord(tx, keyring, {
    ...{ schoolId, personId: pupil, file: 'pupil', kind: 'incident-report', on: dayOf(now), now },
    text: { title: 'Iets', facts: 'Iets vertrouwelijks', opinions: '', entries: [], article: null },
    by: director,
  });
  await enterAsFileReader(tx, director, dayOf(now));
  const fileReaderId = newId();
  await tx
    .insertInto('file_reader')
    .values({
      board_id: tx.boardId,
      id: fileReaderId,
      file_id: fileId,
      person_id: employee,
      since: now,
      until: '2027-07-31',
      added_by: director,
      reason: keyring.seal('file-reader', `${tx.boardId}/${fileReaderId}`, Buffer.from('Begeleidt')),
    })
    .execute();
  return { fileId, fileRecordId: recordId, fileReaderId };
}
