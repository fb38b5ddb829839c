import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseRefusal } from '../database-refusal.ts';

/** One step of the schema. */
export interface Migration {
  readonly number: number;
  /** The file name without extension: `0001-platform`. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text in hexadecimal. */
  readonly digest: string;
}

/** The migrations that come with this version. */
export const migrationsFolder = fileURLToPath(new URL('../../../../migrations', import.meta.url));

/** The migrations of a folder in order of number. Other SQL files, and two of one number, are refused. */
export function readMigrations(folder: string = migrationsFolder): readonly Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const migrations = files.map((file) => readMigration(folder, file)).sort((a, b) => a.number - b.number);
  const twice = migrations.find((migration, at) => migrations[at - 1]?.number === migration.number);
  if (twice !== undefined) throw misnamed(`${twice.name}.sql`);
  return migrations;
}

function readMigration(folder: string, file: string): Migration {
  const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(file)?.[1];
  if (number === undefined) throw misnamed(file);
  const text = readFileSync(path.join(folder, file), 'utf8');
  const digest = createHash('sha256').update(text).digest('hex');
  return { number: Number(number), name: path.basename(file, '.sql'), text, digest };
}

function misnamed(file: string): DatabaseRefusal {
  return new DatabaseRefusal('migration-misnamed', {
    nl: `De migratie ${file} heeft geen eigen nummer: een migratie heet NNNN-naam.sql, en elk nummer komt één keer voor.`,
    en: `The migration ${file} has no number of its own: a migration is called NNNN-name.sql, and each number occurs once.`,
  });
}
