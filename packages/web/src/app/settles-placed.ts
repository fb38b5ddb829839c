import { type Abilities, isAble } from './if-able.tsx';

/**
 * Whether what stands online without consent waits for somebody: for who settles it for the school, and for who only has what
 * they placed themselves. Who sees everything and settles nothing has nothing to do.
 */
export function settlesPlaced(abilities: Abilities): boolean {
  if (isAble(abilities, 'publications.settle')) return true;
  return isAble(abilities, 'publications.record') && !isAble(abilities, 'publications.see-all');
}
