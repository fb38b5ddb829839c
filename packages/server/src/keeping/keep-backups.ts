import { existsSync } from 'node:fs';
import path from 'node:path';
import { restoreBackup, writeBackup } from '../platform/backup/index.ts';
import { blobsFolder } from '../platform/blobs/index.ts';
import { systemClock } from '../platform/clock.ts';
import { asFirstOwner, asOwner, type Installation } from './owner-of-installation.ts';

/** How much was written or put back. */
export interface Kept {
  readonly tables: number;
  readonly rows: number;
  /** Files beside the database: photos and scans. */
  readonly files: number;
}

/** What was written. */
export interface BackedUp extends Kept {
  /** Files the database tells of that are not in it: left out, destroyed meanwhile, or lost before. */
  readonly missing: number;
}

/** Writes the whole database and its files to one encrypted file, while work goes on. */
export async function backUp(
  installation: Installation,
  file: string,
  { passphrase, withFiles }: { readonly passphrase: string; readonly withFiles: boolean },
): Promise<BackedUp> {
  const files = withFiles ? filesOf(installation) : null;
  return asOwner(installation, async (owner) => {
    const written = await writeBackup({ owner, file, passphrase, files, clock: systemClock });
    const known = written.tables['blob']?.rows ?? 0;
    return { ...counted(written), missing: files === null ? known : written.missing };
  });
}

/** What was put back, and whether the key that what is sealed needs is there already. */
export interface Restored extends Kept {
  readonly keyIsThere: boolean;
}

/** Puts a backup into an empty database: all of it, or nothing. */
export async function restore(
  installation: Installation,
  file: string,
  passphrase: string,
): Promise<Restored> {
  const { configuration, dataDirectory } = installation;
  const kept = await asFirstOwner(installation, async (owner) => {
    return counted(await restoreBackup({ owner, file, passphrase, files: filesOf(installation) }));
  });
  const inFolder = dataDirectory !== null && existsSync(path.join(dataDirectory, 'installation.key'));
  return { ...kept, keyIsThere: configuration.PLAATSWIJS_SECRET !== undefined || inFolder };
}

function filesOf({ dataDirectory }: Installation): string | null {
  return dataDirectory === null ? null : path.join(dataDirectory, blobsFolder);
}

function counted({ tables, files }: Awaited<ReturnType<typeof restoreBackup>>): Kept {
  const sums = Object.values(tables);
  const rows = sums.reduce((all, sum) => all + sum.rows, 0);
  return { tables: sums.length, rows, files: files?.count ?? 0 };
}
