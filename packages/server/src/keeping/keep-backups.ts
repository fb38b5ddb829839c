import { existsSync } from 'node:fs';
import path from 'node:path';
import { restoreBackup, writeBackup } from '../platform/backup/index.ts';
import { systemClock } from '../platform/clock.ts';
import { asFirstOwner, asOwner, type Installation } from './owner-of-installation.ts';

/** How much was written or put back. */
export interface Kept {
  readonly tables: number;
  readonly rows: number;
  /** Files that the database tells of and that are not in a backup: photos. */
  readonly files: number;
}

/** Writes the whole database to one encrypted file, while work goes on. */
export async function backUp(installation: Installation, file: string, passphrase: string): Promise<Kept> {
  return asOwner(installation, async (owner) => {
    return counted(await writeBackup({ owner, file, passphrase, clock: systemClock }));
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
    return counted(await restoreBackup({ owner, file, passphrase }));
  });
  const inFolder = dataDirectory !== null && existsSync(path.join(dataDirectory, 'installation.key'));
  return { ...kept, keyIsThere: configuration.PLAATSWIJS_SECRET !== undefined || inFolder };
}

function counted({ tables }: Awaited<ReturnType<typeof writeBackup>>): Kept {
  const sums = Object.values(tables);
  const rows = sums.reduce((all, sum) => all + sum.rows, 0);
  return { tables: sums.length, rows, files: tables['blob']?.rows ?? 0 };
}
