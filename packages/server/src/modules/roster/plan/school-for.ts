import { foldName } from '../formats/index.ts';
import type { Draft } from './draft.ts';

/**
 * The school a row means. In an import for one school, people of another school of the board are passed over: `elsewhere`.
 */
export function schoolFor({ options }: Draft, called: string | null): string | 'unknown' | 'elsewhere' {
  if (called === null) return options.schoolId ?? 'unknown';
  const folded = foldName(called);
  // A BRIN may carry the two digits of the location, here or in the file.
  const found = options.schools.get(folded) ?? options.schools.get(folded.slice(0, 4));
  if (found === undefined) return 'unknown';
  return options.schoolId === null || options.schoolId === found ? found : 'elsewhere';
}
