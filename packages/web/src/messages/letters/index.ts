/** The words of what is mailed. Pure, and a door of its own: the server needs these and nothing else of the web. */
import type { Locale } from '../locale.ts';
import { englishLetters } from './en.ts';
import type { LetterWords } from './letter-words.ts';
import { dutchLetters } from './nl.ts';

export type { LetterText, LetterWords, LinkLetter } from './letter-words.ts';

/** The letters of each language. */
export const letterWords: Readonly<Record<Locale, LetterWords>> = { nl: dutchLetters, en: englishLetters };
