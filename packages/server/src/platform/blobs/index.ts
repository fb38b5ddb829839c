/** Files beside the database: encrypted, each with a key of its own that goes before the file does. */

export { BlobRefused, type WhenKept } from './arrival.ts';
export { type BlobRef, blobsFolder } from './blob-files.ts';
export { bytesOfBoard, releaseBlobs } from './blob-rows.ts';
export { type BlobStore, type HeldBlob, openBlobStore } from './blob-store.ts';
export { type BlobCheck, type BlobFault, checkBlobs } from './check-blobs.ts';
export { type KindOfFile, kindOfFile } from './kind-of-file.ts';
export { BlobAltered } from './pieces.ts';
export { type KeptFile, keptFiles, putStored, readStored, takeAway } from './whole-files.ts';
