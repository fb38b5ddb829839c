import type { Selectable } from 'kysely';
import type { Tables } from '../../platform/database/index.ts';
import { type LineMark, type OpenAttachment, type OpenLine, partContent } from './part-content.ts';
import type { RightsPorts } from './ports.ts';
import { readerLines } from './reader-part.ts';
import {
  findRequest,
  handles,
  isPerson,
  type OpenedRequest,
  opened,
  type RightsAsking,
} from './request-row.ts';

export type PartRow = Selectable<Tables['rights_part']>;

/** Which part, and where. */
export interface PartPlace {
  readonly schoolId: string;
  readonly partId: string;
}

/** A part as who judges it reads it. */
export interface ReadPart {
  readonly request: OpenedRequest;
  readonly part: PartRow;
  readonly stamp: string;
  readonly lines: readonly OpenLine[];
  readonly marks: readonly LineMark[];
  readonly attachments: readonly OpenAttachment[];
  readonly hasReporter: boolean;
}

/** A part for who judges it; null when it is not there for them. */
export async function readPart(
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
  const { lines, marks, attachments } = content;
  return { request, part, stamp: part.stamp, lines, marks, attachments, hasReporter: false };
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
  const { stamp, lines, attachments, hasReporter } = found;
  const before =
    part.sealed === null ? null : partContent.parse(request.key.open('part', part.id, part.sealed));
  const marks = part.stamp === stamp && before !== null ? before.marks : found.marks;
  return { request, part, stamp, lines, marks, attachments, hasReporter };
}
