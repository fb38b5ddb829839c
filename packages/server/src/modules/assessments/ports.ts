import type { Starters } from '@plaatswijs/rules';
import type { Lexicon } from '@plaatswijs/text';
import type { StarterIndex } from '@plaatswijs/text/starters';
import type { ProtocolShelf } from '../settings/index.ts';
import type { RememberedPosts } from './remembered-posts.ts';

/** What asking and checking work with, made once at the start. */
export interface AssessmentPorts {
  readonly shelf: ProtocolShelf;
  readonly starters: Starters;
  readonly starterIndex: StarterIndex;
  readonly lexicon: Lexicon;
  readonly posts: RememberedPosts;
}
