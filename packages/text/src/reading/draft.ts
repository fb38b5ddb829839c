import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseHit } from '../phrases/phrase-book.ts';
import type { RosterIndex } from '../roster/build-roster-index.ts';
import type { Token } from '../tokens/token.ts';
import type { PhraseName } from '../words/phrase-lists.ts';
import type { TextContext } from './text-context.ts';

/** A text as the detectors get it. */
export interface Draft {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Of each sentence its first token and the token after its last. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  /** 1 for each token that is part of a name the school may always use of itself. */
  readonly owned: Uint8Array;
  readonly hits: ReadonlyMap<PhraseName, readonly PhraseHit<PhraseName>[]>;
  readonly lexicon: Lexicon;
  readonly roster: RosterIndex | undefined;
  readonly context: TextContext;
  /** Whether this address, number or account is the school's own. */
  readonly isOwnContact: (written: string) => boolean;
}
