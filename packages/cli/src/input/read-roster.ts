import { createReadStream, statSync } from 'node:fs';
import {
  detectFormat,
  guessMapping,
  type RosterFile,
  type RosterPerson,
  readColumns,
  readRosterFile,
  UnreadableRoster,
} from '@plaatswijs/server/roster-files';
import { buildRosterIndex, type RosterIndex, type RosterPerson as RosterName } from '@plaatswijs/text';
import { BadInput } from '../exit-status.ts';

/** The one school a roster file is taken to be of. */
export const rosterSchool = 'school';

/** Names to find in a text, by the row of the file they stand in. */
export interface RosterOfFile {
  readonly index: RosterIndex;
  /** Rows without a name that could be read. */
  readonly passedOver: readonly number[];
}

/** A list of people is never larger; a video named by mistake is. */
const mostBytes = 200 * 1024 * 1024;

/**
 * The people in a file, as the server's import reads it: a table (CSV, Excel), OneRoster or Edexml. Ids say where in the
 * file somebody stands and no more.
 *
 * @throws {BadInput} when nobody can be read from it
 */
export async function readRoster(path: string, on: string): Promise<RosterOfFile> {
  const file = openRoster(path);
  try {
    const format = await detectFormat(file);
    const table = format === 'csv' || format === 'xlsx';
    const mapping = table ? await mappingOf(file, format) : null;
    const names: RosterName[] = [];
    const passedOver: number[] = [];
    for await (const batch of readRosterFile(file, format, mapping, on)) {
      for (const record of batch) {
        if (record.kind !== 'person') continue;
        if (record.givenName === '' || record.surname === '') passedOver.push(record.spot.row);
        else if (isThere(record, on)) names.push(...namesOf(record));
      }
    }
    if (names.length === 0) throw nobodyIn(path);
    return { index: buildRosterIndex(names), passedOver };
  } catch (error) {
    if (error instanceof UnreadableRoster) throw nobodyIn(path);
    throw error;
  }
}

function openRoster(path: string): RosterFile {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile())
    throw new BadInput([`Het bestand ${path} is er niet. / The file ${path} is not there.`]);
  if (stats.size > mostBytes)
    throw new BadInput([
      `${path} is te groot voor een lijst van namen. / ${path} is too large for a list of names.`,
    ]);
  return { bytes: stats.size, open: () => createReadStream(path) };
}

/** Names are all that is needed here, so a table needs no more columns than those. */
async function mappingOf(file: RosterFile, format: 'csv' | 'xlsx') {
  const columns = (await readColumns(file, format)).map(({ name }) => name);
  const guessed = guessMapping(columns);
  if (guessed.columns.includes('kind')) return guessed;
  // Of a list that doesn't say so, everybody is taken for a pupil: the strictest.
  return { ...guessed, everyone: guessed.everyone ?? ('pupil' as const) };
}

function isThere({ places }: RosterPerson, on: string): boolean {
  return places.length === 0 || places.some(({ endsOn }) => endsOn === null || endsOn >= on);
}

/** A person, and the guardians their row names. */
function namesOf({ spot, places, guardians = [], ...person }: RosterPerson): readonly RosterName[] {
  const row = spot.file === null ? `${spot.row}` : `${spot.file}:${spot.row}`;
  const kind = places.some(({ role }) => role === 'pupil')
    ? 'pupil'
    : places.length === 0
      ? 'parent'
      : 'staff';
  return [asName(person, row, kind), ...guardians.map((guardian) => asName(guardian, row, 'parent'))];
}

type Named = Pick<RosterPerson, 'givenName' | 'callName' | 'prefix' | 'surname'>;

function asName(
  { givenName, callName, prefix, surname }: Named,
  id: string,
  kind: RosterName['kind'],
): RosterName {
  return {
    id,
    kind,
    givenName,
    surname,
    groups: [],
    school: rosterSchool,
    ...(callName === undefined || callName === null ? {} : { callName }),
    ...(prefix === undefined || prefix === null ? {} : { prefix }),
  };
}

function nobodyIn(path: string): BadInput {
  return new BadInput([
    `In ${path} staan geen namen die ik kan lezen. Er moet een kolom met achternaam zijn, en een met voornaam of roepnaam.`,
    `There are no names in ${path} that I can read. It needs a column with surnames, and one with given names.`,
  ]);
}
