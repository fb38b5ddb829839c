import { loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import type { Language, Vocabulary } from '@plaatswijs/rules';
import { BadInput } from '../exit-status.ts';
import { Page } from '../output/page.ts';

/** Options that every command knows. */
export interface CommonOptions {
  readonly lang?: string;
  readonly protocolsDir?: string;
}

/** What a command works with. */
export interface Context {
  readonly folder: string;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  readonly page: Page;
}

/**
 * @throws {BadInput} for a language that is not there
 * @throws {ProblemsFound} when the facts file is not right
 */
export function contextOf(options: CommonOptions): Context {
  const folder = options.protocolsDir ?? protocolsFolder;
  return {
    folder,
    vocabulary: loadVocabulary(folder),
    language: languageOf(options),
    page: new Page(process.stdout),
  };
}

/** @throws {BadInput} for a language that is not there */
export function languageOf({ lang = 'nl' }: CommonOptions): Language {
  if (lang === 'nl' || lang === 'en') return lang;
  throw new BadInput([`--lang ${lang}: er zijn nl en en. / --lang ${lang}: there are nl and en.`]);
}

/** Today in the Netherlands, as `YYYY-MM-DD`; the only place where the command line looks at the clock. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}

/** @throws {BadInput} when it is not a day of the calendar */
export function dayOf(on: string | undefined): string {
  const day = on ?? today();
  const time = Date.parse(`${day}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day))
    return day;
  throw new BadInput([
    `--on ${day}: geen bestaande dag (jjjj-mm-dd). / --on ${day}: not a day (yyyy-mm-dd).`,
  ]);
}
