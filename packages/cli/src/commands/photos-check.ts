import { type BlobFault, checkFiles } from '@plaatswijs/server';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { Page } from '../output/page.ts';
import { languageOf } from './context.ts';
import { installationOf, type KeepingOptions } from './keeping.ts';
import { inSentences } from './serve.ts';

/** `plaatswijs photos check`: whether the files of photos and the database agree; names each that does not. */
export async function photosCheck(options: KeepingOptions): Promise<ExitStatus> {
  const language = languageOf(options);
  const look = async () => checkFiles(installationOf(options));
  const { files, rows, faults } = await look().catch(inSentences);
  const page = new Page(process.stdout);
  for (const { boardId, id, fault } of faults) {
    page.raw(`${page.style('red', '✗')} ${boardId}/${id}  ${sentences[fault][language]}`);
  }
  const found = {
    nl: `${files} bestanden, ${rows} in de database, ${faults.length} niet in orde.`,
    en: `${files} files, ${rows} in the database, ${faults.length} not in order.`,
  };
  page.line(found[language]);
  return faults.length === 0 ? exitStatus.done : exitStatus.found;
}

const sentences: Readonly<Record<BlobFault['fault'], { readonly nl: string; readonly en: string }>> = {
  'file-without-row': {
    nl: 'de database kent dit bestand niet; niemand kan het lezen',
    en: 'the database does not know this file; nobody can read it',
  },
  'row-without-file': { nl: 'dit bestand ontbreekt', en: 'this file is missing' },
  'wrong-size': {
    nl: 'dit bestand is korter of langer dan het was',
    en: 'this file is shorter or longer than it was',
  },
};
