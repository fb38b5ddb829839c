import type { Issue } from '../../http/index.ts';

/** What a password must not be made of: what anybody knows about its owner. */
export interface AboutOwner {
  /** Names of the person and the board, and the e-mail address. */
  readonly words: readonly string[];
}

const least = 12;

/**
 * Beginnings that fill out most bad passwords in the Netherlands: taken away before what is left is counted. Short on
 * purpose; length does the work, this only catches what everybody thinks of first.
 */
const everydayParts: readonly string[] = [
  'wachtwoord',
  'password',
  'passwort',
  'welkom',
  'welcome',
  'geheim',
  'secret',
  'inloggen',
  'login',
  'admin',
  'beheerder',
  'administrator',
  'plaatswijs',
  'school',
  'leerkracht',
  'docent',
  'leraar',
  'juf',
  'meester',
  'directeur',
  'klas',
  'groep',
  'qwerty',
  'qwertz',
  'azerty',
  'asdfgh',
  'zxcvbn',
  'iloveyou',
  'ikhouvanjou',
  'letmein',
  'monkey',
  'dragon',
  'master',
  'ajax',
  'feyenoord',
  'psv',
  'voetbal',
  'zomer',
  'winter',
  'herfst',
  'lente',
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'nederland',
  'holland',
  'amsterdam',
  'rotterdam',
  'utrecht',
  'changeme',
  'verander',
  'test',
  'abc',
  'hallo',
  'hello',
];

/**
 * What is wrong with a password, all of it; empty when it will do. Long is what counts (twelve characters), so no rules
 * about capitals and signs; but not the same few characters, no run of the keyboard, and something must be left of it
 * without the owner's name, address or board and without what everybody thinks of first.
 */
export function refusePassword(password: string, { words }: AboutOwner, at: string): readonly Issue[] {
  const plain = fold(password);
  const issues: Issue[] = [];
  if ([...password.normalize('NFKC')].length < least) issues.push({ at, code: 'password-too-short' });
  if (new Set(plain).size < 5 || isRun(plain) || isRepeated(plain))
    issues.push({ at, code: 'password-pattern' });
  const own = words.flatMap(partsOf);
  const letters = readSigns(plain);
  const withoutOwner = without(letters, own);
  if (withoutOwner.length < letters.length && leftOf(withoutOwner) < 6) {
    issues.push({ at, code: 'password-about-you' });
  } else if (leftOf(without(withoutOwner, everydayParts)) < 4) {
    issues.push({ at, code: 'password-common' });
  }
  return issues;
}

/** Small letters without accents. */
function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Figures and signs inside a word as the letters they stand for: `w4chtw00rd`. */
function readSigns(plain: string): string {
  return plain.replaceAll(/(?<=\p{L})[0134@$5]+(?=\p{L})/gu, (signs) =>
    [...signs].map((sign) => signsAsLetters[sign] ?? sign).join(''),
  );
}

const signsAsLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
};

/** The words in a name or address that are long enough to mean something. */
function partsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3);
}

function without(text: string, parts: readonly string[]): string {
  const longestFirst = parts.toSorted((left, right) => right.length - left.length);
  return longestFirst.reduce((rest, part) => rest.replaceAll(part, ''), text);
}

/** How many characters are left that are not a year, a row of figures or signs at the end. */
function leftOf(text: string): number {
  return text.replaceAll(/[\d\p{P}\p{S}\s]+$/gu, '').length;
}

/** Neighbours on keyboard, alphabet or number row, in either direction, for nearly the whole length. */
function isRun(text: string): boolean {
  const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
  const runs = [...rows, ...rows.map((row) => [...row].toReversed().join(''))];
  let steps = 0;
  for (let at = 1; at < text.length; at++) {
    const pair = text.slice(at - 1, at + 1);
    if (runs.some((run) => run.includes(pair))) steps += 1;
  }
  return steps >= (text.length - 1) * 0.7;
}

/** One short piece again and again: `kip4kip4kip4`. */
function isRepeated(text: string): boolean {
  const again = `${text}${text}`.indexOf(text, 1);
  return again < text.length && again <= 6;
}
