/** Bringing in a roster: from OneRoster, Edexml or any table, with a preview before anything changes. */
export { rosterAbilities } from './abilities.ts';
export { type Cell, dateOf, textOf, yesNoOf } from './formats/cells.ts';
export { readCsvRows, type TableRow } from './formats/csv-rows.ts';
export { foldName, type RosterFile, UnreadableRoster } from './formats/index.ts';
export { rosterHttp } from './http.ts';
export { importInPreview } from './import-in-preview.ts';
export { createRosterJobs } from './in-process-jobs.ts';
export type {
  RosterJob,
  RosterJobs,
  RosterJobsToWaitFor,
  RosterPorts,
  RosterWorkPorts,
} from './ports.ts';
export { expireRosterImports, resumeRosterImports } from './resume-imports.ts';
export { sendRosterFile } from './send-file.ts';
export { createThreadedJobs } from './thread/threaded-jobs.ts';
