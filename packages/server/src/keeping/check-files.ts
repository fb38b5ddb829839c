import path from 'node:path';
import { type BlobCheck, blobsFolder, checkBlobs } from '../platform/blobs/index.ts';
import { ServerRefusal } from '../server-refusal.ts';
import { asOwner, type Installation } from './owner-of-installation.ts';

/**
 * Compares the files in the folder of an installation with its database; beside a server that runs, or without one.
 *
 * @throws {ServerRefusal} when there is no folder
 */
export function checkFiles(installation: Installation): Promise<BlobCheck> {
  const { dataDirectory } = installation;
  if (dataDirectory === null) {
    throw new ServerRefusal({
      nl: 'Deze installatie heeft geen map, en dus geen foto’s. Geef met --data de map die de server heeft.',
      en: 'This installation has no folder, and so no photos. Give with --data the folder that the server has.',
    });
  }
  return asOwner(installation, (owner) => checkBlobs(owner, path.join(dataDirectory, blobsFolder)));
}
