import {
  type HeldSource,
  heldSource,
  type operations,
  type PartReview,
  withholdGround,
} from '@plaatswijs/contract';
import type { Selectable } from 'kysely';
import type { z } from 'zod';
import { appendForCaller } from '../../platform/audit/index.ts';
import type { Tables } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { namesOf } from '../people/index.ts';
import { rightsEvents } from './events.ts';
import { cover, coveredLine, type LineMark, marksFit, type OpenLine, partContent } from './part-content.ts';
import type { RightsPorts } from './ports.ts';
import { readerLines } from './reader-part.ts';
import { notPossible } from './register-request.ts';
import {
  findRequest,
  handles,
  isPerson,
  type OpenedRequest,
  opened,
  type RightsAsking,
} from './request-row.ts';
import { canBeDone } from './request-state.ts';

type PartShown = z.input<NonNullable<typeof operations.showRightsPart.answer>>;
type PartRow = Selectable<Tables['rights_part']>;

/** Which part, and where. */
export interface PartPlace {
  readonly schoolId: string;
  readonly partId: string;
}

/** A part as who judges it reads it. */
interface ReadPart {
  readonly request: OpenedRequest;
  readonly part: PartRow;
  readonly stamp: string;
  readonly lines: readonly OpenLine[];
  readonly marks: readonly LineMark[];
  readonly hasReporter: boolean;
}

/** A part with what is proposed to be covered, or was; null when it is not there for who asks. */
export async function showPart(asking: RightsAsking, ports: RightsPorts, place: PartPlace) {
  const read = await readPart(asking, ports, place, 'to-see');
  if (read === null) return refuse('not-found');
  const { request, part, stamp, lines, marks, hasReporter } = read;
  const { tx, caller, now } = asking;
  const detail = { schoolId: place.schoolId, partId: part.id };
  await appendForCaller(tx, rightsEvents['rights.part-read'], {
    caller,
    now,
    subject: request.row.id,
    detail,
  });
  const names = await namesOf(tx, [request.row.about_id]);
  const shown: PartShown = {
    id: part.id,
    requestId: part.by_reader ? null : request.row.id,
    source: sourceOf(part),
    about: { id: request.row.about_id, name: names.get(request.row.about_id) ?? '' },
    state: part.state as PartShown['state'],
    stamp,
    lines: [...lines],
    marks: [...marks],
    hasReporter,
  };
  return done(shown);
}

/** The column was written from one. */
export function sourceOf({ source }: Pick<PartRow, 'source'>): HeldSource {
  return heldSource.parse(source);
}

async function readPart(
  asking: RightsAsking,
  ports: RightsPorts,
  { schoolId, partId }: PartPlace,
  lock: 'to-see' | 'to-change',
): Promise<ReadPart | null> {
  const { tx, caller } = asking;
  if (!isPerson(caller)) return null;
  const part = await tx.selectFrom('rights_part').selectAll().where('id', '=', partId).executeTakeFirst();
  if (part === undefined) return null;
  const row = await findRequest(tx, { schoolId, requestId: part.request_id }, lock);
  if (row === null || row.kind !== 'access') return null;
  const request = opened(asking, ports, row);
  if (part.by_reader) return readAsReader(request, ports, part);
  if (!handles(ports, caller, row)) return null;
  if (part.sealed === null || part.stamp === null) return null;
  const content = partContent.parse(request.key.open('part', part.id, part.sealed));
  if (content.kind === 'covered') return null;
  return { request, part, stamp: part.stamp, lines: content.lines, marks: content.marks, hasReporter: false };
}

/** Of a case or file: read from there by who reads it; what was judged of the same is shown as it was. */
async function readAsReader(
  request: OpenedRequest,
  ports: RightsPorts,
  part: PartRow,
): Promise<ReadPart | null> {
  const { row, caller } = request;
  // Who asked does not judge what they get, also when they work here.
  if (row.about_id === caller.personId || row.asked_by === caller.personId) return null;
  const found = await readerLines(request, ports, part);
  if (found === null) return null;
  const { stamp } = found;
  const before =
    part.sealed === null ? null : partContent.parse(request.key.open('part', part.id, part.sealed));
  const marks = part.stamp === stamp && before !== null ? before.marks : found.marks;
  return { request, part, stamp, lines: found.lines, marks, hasReporter: found.hasReporter };
}

/** Grounds of which telling that there is something would already do the harm. */
const unmentioned: ReadonlySet<string> = new Set(['investigation', 'safety-of-child']);

/** Judges a part: what of it is given, or that it is not. Seen is what was read; what changed meanwhile is read again. */
export async function reviewPart(
  asking: RightsAsking,
  ports: RightsPorts,
  place: PartPlace,
  review: PartReview,
): Promise<Result<{ readonly state: 'reviewed' | 'withheld' }>> {
  const read = await readPart(asking, ports, place, 'to-change');
  if (read === null) return refuse('not-found');
  const { request, part, lines } = read;
  if (!canBeDone(request.row.kind, request.row.state, 'review')) return notPossible('/body', 'not-in-state');
  if (read.stamp !== review.stamp) return refuse('changed-meanwhile');
  if (review.as === 'withhold' && !review.mentioned && !unmentioned.has(review.ground))
    return notPossible('/body/mentioned', 'must-be-mentioned');
  if (review.as === 'give' && !marksFit(lines, review.marks))
    return notPossible('/body/marks', 'outside-the-text');
  const state = review.as === 'give' ? 'reviewed' : 'withheld';
  const { tx, caller, now } = asking;
  await tx
    .updateTable('rights_part')
    .set({
      state,
      stamp: read.stamp,
      ground: review.as === 'give' ? null : withholdGround.parse(review.ground),
      mentioned: review.as === 'give' || review.mentioned,
      sealed: sealedReview(read, review),
      reviewed_by: caller.personId,
      reviewed_at: now,
    })
    .where('id', '=', part.id)
    .execute();
  const detail = { schoolId: place.schoolId, partId: part.id, as: state };
  await appendForCaller(tx, rightsEvents['rights.part-reviewed'], {
    caller,
    now,
    subject: request.row.id,
    detail,
  });
  return done({ state });
}

/** Of a case only what is given is kept, and nothing of what is not; the rest can be judged again until it is answered. */
function sealedReview(
  { request: { key }, part, lines, marks: proposed }: ReadPart,
  review: PartReview,
): Buffer | null {
  const marks: LineMark[] =
    review.as === 'give'
      ? review.marks.map((mark) => ({ ...mark, why: 'reviewer' as const }))
      : [...proposed];
  if (!part.by_reader) return key.seal('part', part.id, { kind: 'open', lines, marks });
  if (review.as === 'withhold') return null;
  return key.seal('part', part.id, {
    kind: 'covered',
    lines: cover(lines, marks).map((line) => coveredLine.parse(line)),
    marks,
  });
}
