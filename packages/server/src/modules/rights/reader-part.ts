import { dayOf } from '../../platform/calendar.ts';
import type { HeldItem } from '../../platform/held-of-person.ts';
import { readRoster } from '../assessments/index.ts';
import { caseOfPerson, casesOfParts } from '../cases/index.ts';
import { heldInFile } from '../files/index.ts';
import { namesOf } from '../people/index.ts';
import { stampOf } from './attachments/propose-covers.ts';
import type { RightsPorts } from './ports.ts';
import { proposeMarks } from './propose-marks.ts';
import { peopleIn, type RenderedLines, renderLines } from './render-lines.ts';
import { type OpenedRequest, ownPeople } from './request-row.ts';

/** A part that only its reader has before them: of a case, or of a file. */
export interface ReaderPart {
  readonly id: string;
  readonly file_id: string | null;
}

/** What is in such a part, for who reads what it is of. */
export interface ReaderLines extends RenderedLines {
  /** What it was read from. Of a file it begins with how many records there were. */
  readonly stamp: string;
  readonly hasReporter: boolean;
}

interface Held {
  readonly items: readonly HeldItem[];
  readonly stamp: string;
  readonly names: readonly string[];
  readonly hasReporter: boolean;
}

/** Reads what a part is of, as who asks; null when they do not read it. */
export async function readerLines(
  request: OpenedRequest,
  ports: RightsPorts,
  part: ReaderPart,
): Promise<ReaderLines | null> {
  const held =
    part.file_id === null
      ? await ofCase(request, ports, part.id)
      : await ofFile(request, ports, part.file_id);
  if (held === null) return null;
  const { tx, now, row } = request;
  const own = ownPeople(row);
  const names = await namesOf(tx, [...new Set([...peopleIn(held.items), ...own])]);
  const propose = proposeMarks({
    lexicon: ports.lexicon,
    roster: await readRoster(tx, row.school_id, dayOf(now)),
    schoolId: row.school_id,
    own: [...own].flatMap((id) => names.get(id) ?? []),
    others: held.names,
  });
  const { lines, marks, attachments } = renderLines(held.items, { own, names, propose });
  const stamp = part.file_id === null ? held.stamp : `${held.stamp}/${stampOf(lines, attachments)}`;
  return { lines, marks, attachments, stamp, hasReporter: held.hasReporter };
}

async function ofCase(
  { tx, caller, now, row }: OpenedRequest,
  { keyring, shelf }: RightsPorts,
  partId: string,
): Promise<Held | null> {
  const asking = { tx, caller, now, keyring };
  const [found] = await casesOfParts(asking, [partId]);
  if (found === undefined) return null;
  const place = { schoolId: row.school_id, caseId: found.caseId, personId: row.about_id };
  const held = await caseOfPerson(asking, place, { keyring, shelf });
  return held === null ? null : { ...held, stamp: String(held.version) };
}

async function ofFile(
  { tx, caller, now, row }: OpenedRequest,
  { keyring }: RightsPorts,
  fileId: string,
): Promise<Held | null> {
  const held = await heldInFile({ tx, caller, now, keyring }, { schoolId: row.school_id, fileId });
  return held === null
    ? null
    : { items: held.items, stamp: String(held.records), names: [], hasReporter: false };
}
