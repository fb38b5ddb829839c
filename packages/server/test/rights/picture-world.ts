import { operations } from '@plaatswijs/contract';
import type { Caller } from '../../src/platform/abilities/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { paintedPng } from '../photos/pictures.ts';
import { type RightsWorld, requestOf, reviewAsProposed } from './rights-world.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const wide = 320;
const high = 200;
/** Where the child is, and where somebody else is; in pixels. */
export const boxOfChild = { x: 40, y: 60, width: 40, height: 50 };
export const boxOfOther = { x: 200, y: 60, width: 40, height: 50 };

/** A picture in which nothing is alike; `by` changes what is within a rectangle of it. */
export function noise(of: Box | null = null, by = 0): Buffer {
  return paintedPng(wide, high, (x, y) => {
    const isIn = of !== null && x >= of.x && x < of.x + of.width && y >= of.y && y < of.y + of.height;
    const at = (x * 7919 + y * 104_729 + (isIn ? by : 0)) % 65_521;
    return [(at * 31) % 256, (at * 17) % 256, (at * 7) % 256];
  });
}

/** A box in pixels, as parts of the picture. */
export function inParts({ x, y, width, height }: Box): Box {
  return { x: x / wide, y: y / high, width: width / wide, height: height / high };
}

/** A photo that was read, with boxes around who is in it; null: nobody said who. */
export async function keepPhoto(
  world: RightsWorld,
  content: Buffer,
  people: readonly { readonly personId: string | null; readonly box: Box }[],
): Promise<string> {
  const { boardId: board_id, schoolId: school_id } = world;
  const [id, by] = [newId(), world.people.teacher.personId];
  const now = world.clock.at;
  const row = { board_id, id, school_id, uploaded_by: by, state: 'ready', bytes: String(content.length) };
  const size = { kind: 'png', width: wide, height: high };
  await world.blobs.write(board_id, content, now, async (tx, original_id) => {
    const kept = { announced_at: now, taken_in_at: now, keep_until: '2027-06-01', original_id };
    await tx
      .insertInto('photo')
      .values({ ...row, ...size, ...kept })
      .execute();
    for (const { personId, box } of people) {
      const said = personId === null ? {} : { who: 'person', person_id: personId, said_by: by, said_at: now };
      await tx
        .insertInto('photo_face')
        .values({ ...{ board_id, id: newId(), photo_id: id }, ...box, drawn_by: by, made_at: now, ...said })
        .execute();
    }
  });
  return id;
}

/** A picture or file of a part, as who judges it sees it. */
export interface Shown {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly media: string;
  readonly stamp: string;
  readonly state: string;
  readonly isProtected: boolean;
  readonly boxes: readonly Box[];
}

/** A request of the parent of the child that was gathered, with the pictures of one of its parts. */
export async function gathered(
  world: RightsWorld,
  source: string,
  { by: as, ...more }: { readonly by?: Caller; readonly aboutId?: string } = {},
) {
  const request = await requestOf(world, more);
  const { json } = await request.change(operations.gatherRightsRequest);
  const part = json.parts.find((one: { source: string }) => one.source === source);
  if (part === undefined) throw new Error(JSON.stringify(json));
  const { counsellor, guard } = world.people;
  return {
    request,
    parts: json.parts,
    ...partOf(world, part.id, as ?? (part.byReader ? counsellor : guard)),
  };
}

/** Gives the part of which the pictures were judged, and every other part as it was proposed. */
export async function judgeParts(
  world: RightsWorld,
  { parts, partId, by, review }: Awaited<ReturnType<typeof gathered>>,
): Promise<void> {
  const reviewed = await review();
  if (reviewed.status !== 200) throw new Error(JSON.stringify(reviewed.json));
  const { counsellor, guard, director } = world.people;
  for (const { id, source, byReader } of parts as { id: string; source: string; byReader: boolean }[]) {
    if (id === partId) continue;
    const as = source === 'file' ? director : byReader ? counsellor : guard;
    const { status, json } = await reviewAsProposed(world, id, as);
    if (status !== 200) throw new Error(`${source} by ${by.personId}: ${JSON.stringify(json)}`);
  }
}

/** What can be done with the pictures and files of a part, as who judges it. */
function partOf(world: RightsWorld, partId: string, by: Caller) {
  const params = { rightsPartId: partId };
  const at = (attachmentId: string, way = '') =>
    `/rights-parts/${partId}/attachments/${attachmentId}${way === '' ? '' : `/${way}`}`;
  const show = async (as: Caller = by) =>
    (await world.rights(as, operations.showRightsPart, { params })).json;
  return {
    partId,
    by,
    show,
    pictures: async (): Promise<readonly Shown[]> => (await show()).attachments,
    look: (attachmentId: string, way: 'preview' | 'file' | 'copy', as: Caller = by) =>
      world.fetch(as, at(attachmentId, way)),
    judge: async (attachmentId: string, body: object, as: Caller = by) => {
      const reply = await world.put(as, at(attachmentId), body);
      return { status: reply.statusCode, json: reply.body === '' ? null : JSON.parse(reply.body) };
    },
    review: async (body: object = {}) => {
      const { stamp } = await show();
      const given = { as: 'give', stamp, marks: [], ...body };
      return world.rights(by, operations.reviewRightsPart, { params, body: given });
    },
  };
}
