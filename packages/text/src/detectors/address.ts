import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import { makeFinding } from '../reading/make-finding.ts';
import { tokensOf } from '../reading/sentence-view.ts';
import type { Token } from '../tokens/token.ts';
import { tellsOfDwelling, tellsOfInstitution } from './place-clues.ts';

const street =
  /(?:straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|hof|pad|dreef|plantsoen|kamp|burg|wal|ring|erf|zoom|baan|dam|markt|park)$/u;

/** Words that end as streets do and are none; with a number behind them they are something else. */
const notStreets: ReadonlySet<string> = new Set(
  'weg onderweg vanweg snelweg terugweg vandaag hof park erf pad ring baan markt plein kamp schoolplein speelplein schoolkamp pretpark rommelmarkt kerstmarkt boekenmarkt startbaan atletiekbaan renbaan loopbaan kermisplein straat laan gezag wandelpad fietspad dierenpark sportpark zoom dam hinderbaan'.split(
    ' ',
  ),
);

/**
 * A street with a number, or a street where it is said that somebody lives there.
 *
 * Must pass: the address of the school, a museum or a sports hall, and a street without more.
 */
export const address: Detector = {
  name: 'address',
  find: (draft) => {
    const { tokens, text } = draft;
    return tokens.flatMap((token, at) => {
      // What is neither written as a name nor followed by a number needs no closer look.
      if (!token.capital && tokens[at + 1]?.number !== true) return [];
      if (draft.owned[at] === 1 || !isStreet(token)) return [];
      const numbered = houseNumberEnd(tokens, at + 1);
      const sentence = tokensOf(draft, token.sentence);
      const dwelling = tellsOfDwelling(sentence);
      if (numbered === 0 && (!dwelling || !token.capital)) return [];
      if (tellsOfInstitution(sentence) && !dwelling) return [];
      const span = {
        start: startOfStreet(draft, at),
        end: tokens[numbered > 0 ? numbered - 1 : at]?.end ?? token.end,
      };
      if (draft.isOwnContact(text.slice(span.start, span.end))) return [];
      return makeFinding('address', span, sureness(numbered > 0, dwelling, token.capital));
    });
  },
};

function sureness(numbered: boolean, dwelling: boolean, capital: boolean): number {
  if (!numbered) return 0.6;
  return (dwelling ? 0.85 : 0.65) + (capital ? 0.05 : 0);
}

function isStreet({ word, number }: Token): boolean {
  return !number && word.length > 4 && street.test(word) && !notStreets.has(word);
}

/** The token after the house number, its letter included; 0 where there is none. */
function houseNumberEnd(tokens: readonly Token[], at: number): number {
  const number = tokens[at];
  if (number === undefined || !number.number || number.glue !== 'space' || number.text.length > 4) return 0;
  const letter = tokens[at + 1];
  const unit = letter !== undefined && ['none', 'hyphen'].includes(letter.glue) && letter.text.length <= 2;
  return unit && !letter.number ? at + 2 : at + 1;
}

/** "Jan van Galenstraat": capital words and particles before the last part belong to it. */
function startOfStreet({ tokens }: Draft, at: number): number {
  let from = at;
  while (from > 0 && tokens[from]?.glue === 'space') {
    const before = tokens[from - 1];
    if (before === undefined || before.number || !(before.capital && !before.first)) break;
    from--;
  }
  return tokens[from]?.start ?? 0;
}
