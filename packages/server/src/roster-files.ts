/** Reading a school's list of people from a file, by itself: for the command line, which has no server. */
export {
  detectFormat,
  guessMapping,
  type RosterFile,
  type RosterPerson,
  readColumns,
  readRosterFile,
  UnreadableRoster,
} from './modules/roster/formats/index.ts';
