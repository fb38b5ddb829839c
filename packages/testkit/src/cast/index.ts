/** The plainly fictional cast: five schools and everybody in them, and the same people as files to import. */
export type {
  DemonstrationBoard,
  DemonstrationGroup,
  DemonstrationPerson,
  DemonstrationRole,
  DemonstrationSchool,
  SourceProtocol,
} from './demonstration.ts';
export { makeDemonstrationBoard } from './demonstration-board.ts';
export { type Chance, startChance } from './random.ts';
export { writeEdexml } from './writers/write-edexml.ts';
export { oneRosterZip, writeOneRoster } from './writers/write-oneroster.ts';
export { writePupilTable, writeStaffTable } from './writers/write-table.ts';
export { writeWorkbook } from './writers/write-workbook.ts';
