import type { HeldSource } from '@plaatswijs/contract';
import { sql } from 'kysely';
import { dayOf } from '../../platform/calendar.ts';
import type { HeldItem, HeldSourceDoor } from '../../platform/held-of-person.ts';
import { newId } from '../../platform/ids/index.ts';
import { readRoster } from '../assessments/index.ts';
import { namesOf } from '../people/index.ts';
import { dropStale } from './attachments/attachment-rows.ts';
import { stampOf } from './attachments/propose-covers.ts';
import { filesMoved, findFiles } from './file-parts.ts';
import type { PartContent } from './part-content.ts';
import type { RightsPorts } from './ports.ts';
import { type ProposeMarks, proposeMarks } from './propose-marks.ts';
import { peopleIn, renderLines } from './render-lines.ts';
import { type OpenedRequest, ownPeople } from './request-row.ts';

/** Most things, and most characters, in one part: what a person can read in one go. */
const mostItems = 40;
const mostCharacters = 12_000;

/** Where people wrote text of their own, in which others may be named. */
const withFreeText: ReadonlySet<HeldSource> = new Set(['consent', 'questions', 'declarations', 'file']);

/** A part as it stands now. */
interface GatheredPart {
  readonly place: number;
  readonly stamp: string;
  readonly content: Extract<PartContent, { kind: 'open' }>;
}

/**
 * Gathers what is held, part by part, in the transaction of the request. What is as it was stays judged; what changed or came
 * waits for somebody to look at it, what is no longer held goes. Cases are found by the database, which tells nobody which.
 *
 * @returns how many parts there are
 */
export async function gather(request: OpenedRequest, ports: RightsPorts): Promise<number> {
  const { tx, row, key, now } = request;
  const look = await lookerFor(request, ports);
  for (const door of ports.sources) {
    let places = 0;
    for await (const part of partsOf(request, door, look)) {
      places = part.place + 1;
      const kept = await keptPart(request, door.source, part.place);
      if (kept?.stamp === part.stamp) continue;
      const id = kept?.id ?? newId();
      const waiting = {
        state: 'waiting',
        ground: null,
        mentioned: true,
        reviewed_by: null,
        reviewed_at: null,
      };
      const values = { ...waiting, stamp: part.stamp, sealed: key.seal('part', id, part.content) };
      if (kept === null) {
        const place = { request_id: row.id, source: door.source, place: part.place, by_reader: false };
        await tx
          .insertInto('rights_part')
          .values({ board_id: tx.boardId, id, ...place, ...values })
          .execute();
      } else {
        await tx.updateTable('rights_part').set(values).where('id', '=', id).execute();
        await dropStale(tx, id, part.content.attachments);
      }
    }
    await tx
      .deleteFrom('rights_part')
      .where('request_id', '=', row.id)
      .where('source', '=', door.source)
      .where('place', '>=', places)
      .execute();
  }
  await findFiles(request);
  await sql`select plaatswijs.rights_find_cases(${row.id}, ${now})`.execute(tx);
  const { parts } = await tx
    .selectFrom('rights_part')
    .select(({ fn }) => fn.countAll().as('parts'))
    .where('request_id', '=', row.id)
    .executeTakeFirstOrThrow();
  return Number(parts);
}

/** Where something changed since it was gathered, or came: that is gathered again before an answer goes. */
export async function changedSince(
  request: OpenedRequest,
  ports: RightsPorts,
): Promise<readonly HeldSource[]> {
  const { tx, row } = request;
  const look = await lookerFor(request, ports);
  const changed: HeldSource[] = [];
  for (const door of ports.sources) {
    let places = 0;
    let same = true;
    for await (const part of partsOf(request, door, look)) {
      places = part.place + 1;
      const kept = await keptPart(request, door.source, part.place);
      same = kept?.stamp === part.stamp;
      if (!same) break;
    }
    if (!same || (await keptPart(request, door.source, places)) !== null) changed.push(door.source);
  }
  if (await filesMoved(request)) changed.push('file');
  const { rows } = await sql<{ moved: boolean }>`
    select (exists (select from plaatswijs.rights_moved_on(${row.id})) or plaatswijs.rights_cases_came(${row.id}))
      as moved`.execute(tx);
  return rows[0]?.moved === true ? [...changed, 'case'] : changed;
}

async function keptPart({ tx, row }: OpenedRequest, source: HeldSource, place: number) {
  const kept = await tx
    .selectFrom('rights_part')
    .select(['id', 'stamp'])
    .where('request_id', '=', row.id)
    .where('source', '=', source)
    .where('place', '=', place)
    .executeTakeFirst();
  return kept ?? null;
}

async function lookerFor({ tx, row, now }: OpenedRequest, { lexicon }: RightsPorts): Promise<ProposeMarks> {
  const roster = await readRoster(tx, row.school_id, dayOf(now));
  const own = [...(await namesOf(tx, [...ownPeople(row)])).values()];
  return proposeMarks({ lexicon, roster, schoolId: row.school_id, own, others: [] });
}

/** The parts of one source, one after another: never more than one in memory. */
async function* partsOf(
  request: OpenedRequest,
  { source, ofPerson }: HeldSourceDoor,
  look: ProposeMarks,
): AsyncGenerator<GatheredPart> {
  const { tx, row } = request;
  const asked = {
    tx,
    schoolId: row.school_id,
    personId: row.about_id,
    // As it was when the request was put down: who looks because of the request is not in it.
    before: dayOf(new Date(row.registered_at)),
  };
  const propose = withFreeText.has(source) ? look : null;
  let place = 0;
  for await (const items of inBatches(ofPerson(asked))) {
    const names = await namesOf(tx, [...new Set(peopleIn(items))]);
    const { lines, marks, attachments } = renderLines(items, { own: ownPeople(row), names, propose });
    const content = { lines: [...lines], marks: [...marks], attachments: [...attachments] };
    yield { place, stamp: stampOf(lines, attachments), content: { kind: 'open', ...content } };
    place += 1;
  }
}

async function* inBatches(items: AsyncIterable<HeldItem>): AsyncGenerator<readonly HeldItem[]> {
  let batch: HeldItem[] = [];
  let characters = 0;
  for await (const item of items) {
    const size = item.reduce((sum, { value }) => sum + (value.kind === 'text' ? value.text.length : 20), 0);
    if (batch.length === mostItems || (batch.length > 0 && characters + size > mostCharacters)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(item);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}
