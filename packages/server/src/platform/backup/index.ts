/** The whole database in one encrypted file, and back. Its form is in README.md beside this file. */
export { checkBackup } from './read-backup.ts';
export { restoreBackup } from './restore-backup.ts';
export { writeBackup } from './write-backup.ts';
