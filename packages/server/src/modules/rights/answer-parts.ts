import { type HeldSource, heldSource } from '@plaatswijs/contract';
import type { BlobStore } from '../../platform/blobs/index.ts';
import type { BoardTransaction, Database } from '../../platform/database/index.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import { type GivenAttachment, givenAttachments } from './attachments/given-attachments.ts';
import { type CoveredLine, linesGiven, partContent } from './part-content.ts';
import type { RequestKey } from './request-key.ts';

/**
 * Who has the answer before them: whoever handles the request gets what is not of a case; who reads a case gives its part
 * themselves; who asked gets everything.
 */
export type Whose =
  | { readonly as: 'handler' }
  | { readonly as: 'asker' }
  | { readonly as: 'reader'; readonly partId: string };

/** A part of an answer as it is given. */
export type GivenPart =
  | {
      readonly source: HeldSource;
      readonly lines: readonly CoveredLine[];
      readonly attachments: readonly GivenAttachment[];
    }
  | { readonly source: HeldSource; readonly withheld: string }
  /** There is something that somebody else gives. */
  | { readonly source: HeldSource; readonly elsewhere: true };

/** Whose answer it is, and with what it is opened. */
export interface AnswerToRead {
  readonly database: Database;
  readonly boardId: BoardId;
  readonly requestId: string;
  readonly key: RequestKey;
  readonly whose: Whose;
  /** Null where the installation has no folder for files: then there are none. */
  readonly blobs: BlobStore | null;
}

/** Parts that are read in one transaction. */
const atOnce = 20;

/**
 * The parts of an answer, one after another; never more than a few in memory, and no transaction stays open while somebody
 * fetches them slowly.
 */
export async function* answerParts(answer: AnswerToRead): AsyncGenerator<GivenPart> {
  const ids = await answer.database.withBoard(answer.boardId, (tx) => idsOf(tx, answer));
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const parts = await answer.database.withBoard(answer.boardId, (tx) => readParts(tx, answer, some));
    yield* parts;
  }
}

/** In the order of the sources, and of what was gathered from each. */
async function idsOf(tx: BoardTransaction, { requestId, whose }: AnswerToRead): Promise<readonly string[]> {
  let asked = tx
    .selectFrom('rights_part')
    .select(['id', 'source'])
    .where('request_id', '=', requestId)
    .where('mentioned', '=', true)
    .where('state', '<>', 'waiting');
  if (whose.as === 'reader') asked = asked.where('id', '=', whose.partId);
  const rows = await asked.orderBy('place').orderBy('id').execute();
  const order: readonly string[] = heldSource.options;
  const placeOf = (source: string) => order.indexOf(source);
  return rows.toSorted((one, other) => placeOf(one.source) - placeOf(other.source)).map(({ id }) => id);
}

async function readParts(
  tx: BoardTransaction,
  answer: AnswerToRead,
  ids: readonly string[],
): Promise<readonly GivenPart[]> {
  const { key, whose } = answer;
  const rows = await tx
    .selectFrom('rights_part')
    .select(['id', 'source', 'by_reader', 'state', 'ground', 'sealed'])
    .where('id', 'in', [...ids])
    .execute();
  const copies = await tx
    .selectFrom('rights_attachment')
    .selectAll()
    .where('part_id', 'in', [...ids])
    .execute();
  return ids.flatMap((id): readonly GivenPart[] => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return [];
    const source = heldSource.parse(row.source);
    if (row.by_reader && whose.as === 'handler') return [{ source, elsewhere: true }];
    if (row.state === 'withheld' || row.sealed === null) return [{ source, withheld: row.ground ?? '' }];
    const content = partContent.parse(key.open('part', id, row.sealed));
    const own = copies.filter(({ part_id }) => part_id === id);
    const attachments = givenAttachments(answer, content.attachments, own);
    return [{ source, lines: linesGiven(content), attachments }];
  });
}
