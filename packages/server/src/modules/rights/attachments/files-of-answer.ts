import type { AnswerFile } from '@plaatswijs/contract';
import type { Whose } from '../answer-parts.ts';
import { fetchUntil } from '../fetch-until.ts';
import type { OpenedRequest } from '../request-row.ts';
import { type AttachmentRow, type CopyFacts, factsOfCopy } from './attachment-rows.ts';

/** A file of an answer that somebody may have. */
export interface FileOfAnswer {
  readonly row: AttachmentRow;
  readonly facts: CopyFacts;
}

/** The files beside an answer, in order; none while it cannot be fetched. Pictures are in the answer itself. */
export async function filesOfRequest(
  request: Pick<OpenedRequest, 'tx' | 'row' | 'key'>,
  whose: Whose,
): Promise<readonly AnswerFile[]> {
  if (fetchUntil(request.row) === null) return [];
  const found = await findFilesOfAnswer(request, whose);
  return found.map(({ row: { id }, facts: { label, bytes } }) => ({ id, label, bytes }));
}

/** The same with their rows. Of a case or a file they are there for who asked, and for who gives that part. */
export async function findFilesOfAnswer(
  { tx, row, key }: Pick<OpenedRequest, 'tx' | 'row' | 'key'>,
  whose: Whose,
): Promise<readonly FileOfAnswer[]> {
  let asked = tx
    .selectFrom('rights_attachment as a')
    .innerJoin('rights_part as p', (join) =>
      join.onRef('p.board_id', '=', 'a.board_id').onRef('p.id', '=', 'a.part_id'),
    )
    .selectAll('a')
    .where('p.request_id', '=', row.id)
    .where('p.state', '=', 'reviewed')
    .where('a.state', '=', 'given');
  if (whose.as === 'handler') asked = asked.where('p.by_reader', '=', false);
  if (whose.as === 'reader') asked = asked.where('p.id', '=', whose.partId);
  const rows = await asked.orderBy('p.source').orderBy('p.place').orderBy('a.id').execute();
  return rows.flatMap((found) => {
    const facts = factsOfCopy(key, found);
    return facts?.media === 'file' ? [{ row: found, facts }] : [];
  });
}
