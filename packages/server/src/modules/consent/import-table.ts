import type { ConsentImportMapping } from '@plaatswijs/contract';
import { foldName, readCsvRows, type TableRow, textOf, UnreadableRoster } from '../roster/index.ts';
import type { Purpose } from './purpose-version.ts';

/** A file with answers as a table: the names of its columns, and its rows. */
export interface ImportTable {
  readonly columns: readonly { readonly name: string; readonly examples: readonly string[] }[];
  readonly rows: readonly TableRow[];
}

/** Most rows and columns of a file: the pupils of the largest school, several times. */
const mostRows = 20_000;
const mostColumns = 200;

/** Reads a CSV file whole; null when it is none, or has more rows than a school has pupils. */
export async function readImportTable(content: Buffer): Promise<ImportTable | null> {
  const rows: TableRow[] = [];
  try {
    for await (const batch of readCsvRows({
      bytes: content.length,
      open: () => oneChunk(content),
    })) {
      rows.push(...batch);
      if (rows.length > mostRows) return null;
    }
  } catch (error) {
    if (error instanceof UnreadableRoster) return null;
    throw error;
  }
  const [header, ...rest] = rows;
  if (header === undefined || header.cells.length < 2) return null;
  const columns = header.cells.slice(0, mostColumns).map((cell, index) => ({
    name: (textOf(cell) ?? '').slice(0, 100),
    examples: [
      ...new Set(rest.slice(0, 50).flatMap(({ cells }) => textOf(cells[index])?.slice(0, 40) ?? [])),
    ].slice(0, 3),
  }));
  return { columns, rows: rest };
}

async function* oneChunk(content: Buffer): AsyncGenerator<Uint8Array> {
  yield content;
}

const numberNames =
  /^(leerling ?(nummer|nr)|leerlingnummer|stamn(umme)?r|administratienummer|id|sleutel|key|student (number|id))$/;
const nameNames = /^(naam|leerling|naam leerling|volledige naam|name|pupil|student)$/;
const birthNames = /^(geboortedatum|geb datum|geboren|date of birth|birth ?date|gebdatum)$/;
const dayNames = /^(datum|datum toestemming|gewijzigd op|gewijzigd|laatst gewijzigd|date|ingevuld op)$/;

/** Which column is what, by its name: as exports of parent portals and administrations call them. */
export function guessImportMapping(
  columns: readonly { readonly name: string }[],
  purposes: readonly Purpose[],
): ConsentImportMapping {
  const names = columns.map(({ name }) =>
    foldName(name)
      .replaceAll(/[_:*#]+/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim(),
  );
  const find = (pattern: RegExp) => {
    const at = names.findIndex((name) => pattern.test(name));
    return at === -1 ? null : at;
  };
  const taken = new Set<string>();
  const known = {
    pupilNumber: find(numberNames),
    name: find(nameNames),
    birthDate: find(birthNames),
    saidOn: find(dayNames),
  };
  const fixed = Object.values(known);
  const columnsOfPurposes = names.flatMap((name, column) => {
    if (fixed.includes(column) || name === '') return [];
    const purpose = purposes.find(({ id, name: own }) => !taken.has(id) && isNamed(name, foldName(own)));
    if (purpose === undefined) return [];
    taken.add(purpose.id);
    return [{ column, purposeId: purpose.id }];
  });
  return { ...known, purposes: columnsOfPurposes };
}

/** "Toestemming social media" is the purpose "sociale media" too. */
function isNamed(column: string, purpose: string): boolean {
  const bare = (text: string) =>
    text
      .replaceAll(/\b(toestemming|privacy|beeldmateriaal|foto s|fotos|voor|op|de|het|in|consent)\b/g, ' ')
      .replaceAll(/\bsocial(e)?\b/g, 'sociale')
      .replaceAll(/ +/g, ' ')
      .trim();
  return bare(column) === bare(purpose) && bare(purpose) !== '';
}

/** What a mapping lacks before a row can be read with it. */
export function missingInMapping({
  pupilNumber,
  name,
  birthDate,
  purposes,
}: ConsentImportMapping): readonly ('who' | 'purposes')[] {
  const who = pupilNumber !== null || (name !== null && birthDate !== null);
  return [...(who ? [] : (['who'] as const)), ...(purposes.length > 0 ? [] : (['purposes'] as const))];
}
