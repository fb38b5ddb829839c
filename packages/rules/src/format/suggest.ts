import { distance } from 'fastest-levenshtein';
import type { Text } from './text.ts';

/** Longer names are not looked at: nobody misspells a name of this length by accident. */
const MAX_LENGTH = 80;

/** The allowed name that is nearest to what was written, or null when none is near enough to be meant. */
export function nearestName(written: string, allowed: Iterable<string>): string | null {
  if (written.length === 0 || written.length > MAX_LENGTH) return null;
  const limit = Math.max(1, Math.floor(written.length / 3));
  const plain = written.toLowerCase();
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const name of allowed) {
    const found = distanceOf(plain, name.toLowerCase(), limit);
    if (found < bestDistance) [best, bestDistance] = [name, found];
  }
  return best;
}

/** Letters that changed places, or a name cut short or drawn out, count as near however short the name is. */
function distanceOf(written: string, name: string, limit: number): number {
  const found = distance(written, name);
  if (found <= limit) return found;
  const sameLetters = [...written].sort().join('') === [...name].sort().join('');
  const partOfIt =
    Math.min(written.length, name.length) >= 3 && (written.startsWith(name) || name.startsWith(written));
  return sameLetters || partOfIt ? limit : found;
}

/** "Did you mean …?" for a misspelt name, or null when nothing is near. */
export function didYouMean(written: string, allowed: Iterable<string>): Text | null {
  const name = nearestName(written, allowed);
  return name === null ? null : { nl: `Bedoel je "${name}"?`, en: `Did you mean "${name}"?` };
}
