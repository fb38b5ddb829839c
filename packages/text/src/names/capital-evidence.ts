import type { Token } from '../tokens/token.ts';

/** What a capital says: `inside` a sentence it marks a name, at its `start` it says nothing; or there is `none`. */
export type CapitalEvidence = 'inside' | 'start' | 'none';

/** What the capital of this token says. Among shouted words a capital says nothing at all. */
export function capitalEvidence(tokens: readonly Token[], at: number): CapitalEvidence {
  const token = tokens[at];
  if (token === undefined || !token.capital) return 'none';
  if (token.shout && (tokens[at - 1]?.shout === true || tokens[at + 1]?.shout === true)) return 'none';
  return token.first ? 'start' : 'inside';
}
