import type { RosterMapping } from '@plaatswijs/contract';
import type { DetectedFormat } from './detect-format.ts';
import { readEdexml } from './edexml/read-edexml.ts';
import { readOneRoster } from './oneroster/read-oneroster.ts';
import type { RosterFile, RosterRecord } from './roster-record.ts';
import { readTable } from './table/read-table.ts';

export { type DetectedFormat, detectFormat } from './detect-format.ts';
export { foldName } from './names.ts';
export * from './roster-record.ts';
export { guessMapping, missingFields } from './table/guess-mapping.ts';
export { readColumns, type TableColumn } from './table/read-table.ts';

/** The people of a file in one shape, in batches, whatever the file is. A table needs its mapping. */
export function readRosterFile(
  file: RosterFile,
  format: DetectedFormat,
  mapping: RosterMapping | null,
  today: string,
): AsyncIterable<readonly RosterRecord[]> {
  if (format === 'oneroster') return readOneRoster(file, today);
  if (format === 'edexml') return readEdexml(file, today);
  return readTable(file, format, mapping ?? { columns: [], everyone: null }, today);
}
