import { readFileSync } from 'node:fs';
import { isCancel, password } from '@clack/prompts';
import type { Language } from '@plaatswijs/rules';
import { BadInput } from '../exit-status.ts';

/** The environment variable with the passphrase. Never an argument: those can be seen by everybody on the machine. */
const variable = 'PLAATSWIJS_PASSPHRASE';

/** A shorter one is found by trying. */
const fewestCharacters = 12;

/** Where a passphrase comes from. */
export interface PassphraseOptions {
  readonly passphraseFile?: string;
}

/**
 * The passphrase of a backup: from a file, else from the environment, else typed on a terminal.
 *
 * @param isNew it is being chosen now, so it has to be long enough and typed twice
 * @throws {BadInput} when there is none, or it is too short
 */
export async function readPassphrase(
  { passphraseFile }: PassphraseOptions,
  isNew: boolean,
  language: Language,
): Promise<string> {
  const given = passphraseFile === undefined ? process.env[variable] : fromFile(passphraseFile);
  const passphrase = given === undefined || given === '' ? await typed(isNew, language) : given;
  if (!isNew || passphrase.length >= fewestCharacters) return passphrase;
  throw new BadInput([
    `De wachtzin is te kort: neem ten minste ${fewestCharacters} tekens, bijvoorbeeld vier losse woorden.`,
    `The passphrase is too short: take at least ${fewestCharacters} characters, for instance four loose words.`,
  ]);
}

function fromFile(path: string): string {
  try {
    // Editors end a file with a line end that nobody meant.
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new BadInput([
      `Het bestand met de wachtzin, ${path}, is er niet of is niet te lezen.`,
      `The file with the passphrase, ${path}, is not there or cannot be read.`,
    ]);
  }
}

async function typed(isNew: boolean, language: Language): Promise<string> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw nothingGiven();
  const first = await password({ message: { nl: 'Wachtzin', en: 'Passphrase' }[language] });
  if (isCancel(first) || first === undefined || first === '') throw nothingGiven();
  if (!isNew) return first;
  const again = await password({ message: { nl: 'Nog een keer', en: 'Once more' }[language] });
  if (again === first) return first;
  throw new BadInput(['De twee wachtzinnen zijn niet gelijk.', 'The two passphrases are not the same.']);
}

function nothingGiven(): BadInput {
  return new BadInput([
    `Er is een wachtzin nodig: --passphrase-file BESTAND, of de omgevingsvariabele ${variable}.`,
    `A passphrase is needed: --passphrase-file FILE, or the environment variable ${variable}.`,
  ]);
}
