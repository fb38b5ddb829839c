/** The files a school keeps of people: the only door for other slices. */
export { fileAbilities } from './abilities.ts';
export { enterToKeep, type OpenedFile } from './enter-file.ts';
export { eraseRecord } from './erase-record.ts';
export { fileEvents } from './events.ts';
export { type HeldInFile, heldInFile } from './held-in-file.ts';
export { filesHttp } from './http.ts';
export { mountDocuments } from './mount-documents.ts';
export { type FileOfPerson, filesOfPerson } from './of-person.ts';
export type { FilePorts } from './ports.ts';
export { type PutRecord, putRecord, type RecordToPut } from './put-record.ts';
export { readDocument } from './read-document.ts';
export type { FiledEntry } from './record-text.ts';
export { noteFileRead, recordsToChoose } from './records-to-choose.ts';
export { retainedFiles } from './retained.ts';
export { addStatement } from './say-beside.ts';
export { isOfSchool } from './whose-file.ts';
