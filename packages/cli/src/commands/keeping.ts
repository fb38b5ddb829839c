import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '@plaatswijs/rules';
import { type BoardAudit, backUp, type Installation, restore, verifyAudits } from '@plaatswijs/server';
import { BadInput, type ExitStatus, exitStatus } from '../exit-status.ts';
import { type PassphraseOptions, readPassphrase } from '../input/read-passphrase.ts';
import { Page } from '../output/page.ts';
import { type CommonOptions, languageOf } from './context.ts';
import { configurationOf, dataDirectoryOf, inSentences } from './serve.ts';

export interface KeepingOptions extends CommonOptions {
  readonly data?: string;
}

export interface AuditOptions extends KeepingOptions {
  readonly board?: string;
}

/** `plaatswijs audit verify`: follows the chain of events of every board, and says where one is broken. */
export async function auditVerify(options: AuditOptions): Promise<ExitStatus> {
  const language = languageOf(options);
  const boards = await verifyAudits(installationOf(options), options.board).catch(inSentences);
  if (boards.length === 0 && options.board !== undefined) {
    throw new BadInput([`Er is geen bestuur "${options.board}". / There is no board "${options.board}".`]);
  }
  const page = new Page(process.stdout);
  for (const board of boards) page.raw(auditLine(page, board, language));
  if (boards.length === 0)
    page.line({ nl: 'Er is nog geen bestuur.', en: 'There is no board yet.' }[language]);
  return boards.every(({ verdict }) => verdict.ok) ? exitStatus.done : exitStatus.found;
}

/** Name, number of events and hash of the last: enough to write down elsewhere and to compare later. */
function auditLine(page: Page, { slug, boardId, verdict }: BoardAudit, language: Language): string {
  const name = slug ?? boardId;
  if (verdict.ok) {
    const events = { nl: 'gebeurtenissen', en: 'events' }[language];
    return `${page.style('green', '✓')} ${name}  ${verdict.events} ${events}  ${verdict.head.hash}`;
  }
  const broken = { nl: 'is niet heel bij gebeurtenis', en: 'is not whole at event' }[language];
  return `${page.style('red', '✗')} ${name}  ${broken} ${verdict.seq}: ${faults[verdict.what][language]}`;
}

const faults = {
  changed: { nl: 'veranderd of vervangen', en: 'changed or replaced' },
  'missing-before': { nl: 'hiervoor ontbreekt iets', en: 'something before it is missing' },
  'tail-missing': { nl: 'wat erna kwam, ontbreekt', en: 'what came after it is missing' },
  'head-differs': { nl: 'het einde klopt niet', en: 'the end is not right' },
  'witness-differs': { nl: 'anders dan eerder genoteerd', en: 'other than was written down before' },
} as const;

export interface BackupOptions extends KeepingOptions, PassphraseOptions {
  readonly to: string;
  /** False with `--no-files`. */
  readonly files: boolean;
}

/** `plaatswijs backup`: the whole database and its files in one encrypted file, while the server goes on. */
export async function backupCommand(options: BackupOptions): Promise<ExitStatus> {
  const language = languageOf(options);
  const installation = installationOf(options);
  const file = path.resolve(options.to);
  if (existsSync(file)) {
    throw new BadInput([
      `${options.to} is er al. Kies een andere naam, zodat geen back-up wordt overschreven.`,
      `${options.to} is there already. Choose another name, so that no backup is overwritten.`,
    ]);
  }
  if (!existsSync(path.dirname(file))) {
    const folder = path.dirname(options.to);
    throw new BadInput([`De map ${folder} is er niet. / The folder ${folder} is not there.`]);
  }
  const passphrase = await readPassphrase(options, true, language);
  const how = { passphrase, withFiles: options.files };
  const { tables, rows, files, missing } = await backUp(installation, file, how).catch(inSentences);
  const page = new Page(process.stdout);
  page.line(
    {
      nl: `${options.to}: ${rows} rijen uit ${tables} tabellen, ${files} bestanden. Bewaar de wachtzin en de sleutel van de installatie op een andere plek dan dit bestand.`,
      en: `${options.to}: ${rows} rows of ${tables} tables, ${files} files. Keep the passphrase and the key of the installation in another place than this file.`,
    }[language],
  );
  const sentence = leftOut(missing, how.withFiles && installation.dataDirectory !== null);
  if (missing > 0) page.line(page.style('yellow', sentence[language]));
  return exitStatus.done;
}

export interface RestoreOptions extends KeepingOptions, PassphraseOptions {
  readonly from: string;
}

/** `plaatswijs restore`: puts a backup into an empty database, all of it or nothing. */
export async function restoreCommand(options: RestoreOptions): Promise<ExitStatus> {
  const language = languageOf(options);
  const installation = installationOf(options);
  if (!existsSync(options.from)) {
    throw new BadInput([`Het bestand ${options.from} is er niet. / The file ${options.from} is not there.`]);
  }
  const passphrase = await readPassphrase(options, false, language);
  const { tables, rows, files, keyIsThere } = await restore(installation, options.from, passphrase).catch(
    inSentences,
  );
  const page = new Page(process.stdout);
  page.line(
    {
      nl: `Teruggezet en nagerekend: ${rows} rijen in ${tables} tabellen, ${files} bestanden.`,
      en: `Restored and checked: ${rows} rows in ${tables} tables, ${files} files.`,
    }[language],
  );
  if (!keyIsThere) page.line(page.style('yellow', keySentence[language]));
  return exitStatus.done;
}

/** A backup that leaves something out says so. */
const leftOut = (missing: number, filesWereRead: boolean) =>
  filesWereRead
    ? {
        nl: `${missing} bestanden konden niet mee: net verwijderd, of er niet meer. Kijk het na met photos check.`,
        en: `${missing} files could not be taken along: destroyed just now, or lost. Look into it with photos check.`,
      }
    : {
        nl: `De foto’s en scans (${missing} bestanden) zitten er niet in: dit is dus niet alles. Kopieer hierna ook de map blobs uit de map met de gegevens; wat erin staat is versleuteld.`,
        en: `The photos and scans (${missing} files) are not in it: so this is not everything. Now also copy the folder blobs from the folder with the data; what is in it is encrypted.`,
      };

const keySentence = {
  nl: 'Zet nu eerst het bestand installation.key van die installatie in de map. Zonder maakt de start een nieuwe sleutel, en is wat versleuteld was niet meer te lezen.',
  en: 'Now first put the file installation.key of that installation into the folder. Without it the start makes a new key, and what was sealed cannot be read any more.',
};

/** Where the data are that a command was asked about. */
export function installationOf(options: KeepingOptions): Installation {
  const configuration = configurationOf({});
  if (configuration.DATABASE_URL !== undefined && options.data === undefined)
    return { configuration, dataDirectory: null };
  return { configuration, dataDirectory: dataDirectoryOf(options, configuration) };
}
