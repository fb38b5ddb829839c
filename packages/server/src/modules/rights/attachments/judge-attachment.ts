import { type AttachmentJudgement, photoLimits } from '@plaatswijs/contract';
import type { Caller } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { bytesOfBoard, type HeldBlob } from '../../../platform/blobs/index.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import { rightsEvents } from '../events.ts';
import { notPossible } from '../register-request.ts';
import type { CopyFacts } from './attachment-rows.ts';
import { type AttachmentPlace, type FoundAttachment, findToJudge } from './find-attachment.ts';
import { makeCopy } from './make-copy.ts';
import type { AttachmentPorts } from './ports.ts';
import { readOriginal } from './read-original.ts';

/** What is judged, of what, by whom. */
export interface ToJudge {
  readonly caller: Caller;
  readonly place: AttachmentPlace;
  readonly judgement: AttachmentJudgement;
  readonly now: Date;
}

/** A copy that is written, sealed, and not kept yet. */
interface HeldCopy {
  readonly id: string;
  readonly blob: HeldBlob;
  readonly facts: CopyFacts;
}

/**
 * Judges a picture or file of a part. What goes along is made first, outside any transaction, and then kept in one together
 * with the judgement: when that does not come about nobody keeps the copy, and it goes by itself.
 */
export async function judgeAttachment(
  ports: AttachmentPorts,
  toJudge: ToJudge,
): Promise<Result<{ readonly state: 'given' | 'withheld' }>> {
  const { caller, place, judgement, now } = toJudge;
  const { boardId } = caller;
  const copy = judgement.as === 'give' ? await holdCopy(ports, toJudge, judgement) : null;
  if (copy !== null && !copy.ok) return copy;
  return ports.database.withBoard(boardId, async (tx) => {
    const found = await findToJudge({ tx, caller, now }, ports, place, judgement.stamp, 'to-change');
    if (!found.ok) return found;
    await keepJudgement(ports, found.value, toJudge, copy?.value ?? null);
    return done({ state: judgement.as === 'give' ? 'given' : 'withheld' });
  });
}

/** Makes the copy and writes it sealed with the key of the request. */
async function holdCopy(
  ports: AttachmentPorts,
  { caller, place, now }: ToJudge,
  { stamp, covers }: Extract<AttachmentJudgement, { as: 'give' }>,
): Promise<Result<HeldCopy>> {
  const { database, blobs, workers } = ports;
  const found = await database.withBoard(caller.boardId, (tx) =>
    findToJudge({ tx, caller, now }, ports, place, stamp, 'to-see'),
  );
  if (!found.ok) return found;
  const { attachment, read } = found.value;
  if (attachment.media === 'file' && covers.length > 0) return notPossible('/body/covers', 'not-a-picture');
  const original = await readOriginal(ports, found.value, { caller, now });
  if (!original.ok) return original.why === 'altered' ? notPossible('/body', 'altered') : refuse('not-found');
  const made = await makeCopy(workers, attachment, original.content, covers);
  if (!made.ok) return notPossible('/body/covers', made.why);
  const used = await database.withBoard(caller.boardId, bytesOfBoard);
  if (used + made.bytes.length > photoLimits.bytesPerBoard) return notPossible('/body', 'no-room');
  const id = newId();
  const sealed = read.request.key.sealBytes('copy', id, made.bytes);
  return done({ id, blob: await blobs.hold(caller.boardId, sealed, now), facts: made.facts });
}

/** In the place of what was judged before: the copy of that goes. */
async function keepJudgement(
  { blobs }: AttachmentPorts,
  { attachment, read: { request, part } }: FoundAttachment,
  { caller, judgement, now, place }: ToJudge,
  copy: HeldCopy | null,
): Promise<void> {
  const { tx, key } = request;
  await tx
    .deleteFrom('rights_attachment')
    .where('part_id', '=', part.id)
    .where('source_id', '=', attachment.id)
    .execute();
  if (copy !== null) await blobs.keep(tx, copy.blob);
  const id = copy?.id ?? newId();
  await tx
    .insertInto('rights_attachment')
    .values({
      board_id: tx.boardId,
      id,
      part_id: part.id,
      source_id: attachment.id,
      state: copy === null ? 'withheld' : 'given',
      ground: judgement.as === 'withhold' ? judgement.ground : null,
      stamp: attachment.stamp,
      sealed: copy === null ? null : key.seal('attachment', id, copy.facts),
      blob_id: copy?.blob.id ?? null,
      judged_by: caller.personId,
      judged_at: now,
    })
    .execute();
  if (part.state === 'withheld') await lookAgain(request.tx, part);
  const detail = { schoolId: place.schoolId, partId: part.id, as: copy === null ? 'withheld' : 'given' };
  await appendForCaller(tx, rightsEvents['rights.attachment-judged'], {
    ...{ caller, now, subject: request.row.id, detail },
  });
}

/** A part that was not to be given, and of which a picture is judged all the same, is looked at again as a whole. */
async function lookAgain(
  tx: FoundAttachment['read']['request']['tx'],
  { id, by_reader }: FoundAttachment['read']['part'],
): Promise<void> {
  const anew = { state: 'waiting', ground: null, mentioned: true, reviewed_by: null, reviewed_at: null };
  await tx
    .updateTable('rights_part')
    .set(by_reader ? { ...anew, stamp: null, sealed: null } : anew)
    .where('id', '=', id)
    .execute();
}
