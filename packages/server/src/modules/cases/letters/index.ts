/** Letters of a case: the door for what becomes of them elsewhere. */
export { lettersHttp } from './http.ts';
export { type FinalLetter, finalLettersOf, letterFile } from './letter-files.ts';
export { mountLetters } from './mount-letters.ts';
