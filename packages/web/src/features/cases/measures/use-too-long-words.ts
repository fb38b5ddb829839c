import type { MeasureKind } from '@plaatswijs/contract';
import type { TooLong } from './decide-values.ts';
import { useRefusalWords } from './use-refusal-words.ts';

/** The sentence about a period that is too long, the same as the server's refusal has. */
export function useTooLongWords(kind: MeasureKind): (found: TooLong) => string {
  const words = useRefusalWords();
  const code = kind === 'order-suspension' ? 'order-measure-too-long' : 'suspension-too-long';
  return ({ days, schoolDays, most, until }) =>
    words({ code, params: { days, schoolDays, most, until } }) ?? code;
}
