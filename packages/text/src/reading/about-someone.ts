import type { Token } from '../tokens/token.ts';
import { wordGroups } from '../words/word-groups.ts';
import type { Draft } from './draft.ts';
import type { TextFinding } from './finding.ts';
import { namesIn, tokensOf } from './sentence-view.ts';

/** Of whom a sentence speaks: of somebody by name, of somebody one can point at, or of nobody in particular. */
export type About = 'named' | 'someone' | 'nobody';

const kin: ReadonlySet<string> = new Set(wordGroups.kin);
const whose: ReadonlySet<string> = new Set(wordGroups.whose);
const pronouns: ReadonlySet<string> = new Set(['hij', 'hem', 'zij']);

/** Of whom this sentence speaks. */
export function aboutSomeone(draft: Draft, earlier: readonly TextFinding[], sentence: number): About {
  if (namesIn(draft, earlier, sentence).length > 0) return 'named';
  const inside = tokensOf(draft, sentence);
  return inside.some((token, at) => pointsAt(token, inside, at)) ? 'someone' : 'nobody';
}

function pointsAt({ word }: Token, inside: readonly Token[], at: number): boolean {
  if (pronouns.has(word)) return true;
  if (!kin.has(word)) return false;
  // "mijn zoon", "die jongen", "een leerling"; "voor ouders" and "kind en school" point at nobody.
  return whose.has(inside[at - 1]?.word ?? '') || whose.has(inside[at - 2]?.word ?? '');
}
