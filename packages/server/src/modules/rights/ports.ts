import type { Lexicon } from '@plaatswijs/text';
import type { AbilityTable } from '../../platform/abilities/index.ts';
import type { HeldSourceDoor } from '../../platform/held-of-person.ts';
import type { BoardId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import type { ProtocolShelf } from '../settings/index.ts';

/** What requests need besides the database. */
export interface RightsPorts {
  readonly keyring: Keyring;
  readonly abilities: () => AbilityTable;
  readonly shelf: ProtocolShelf;
  readonly lexicon: Lexicon;
  /** Says that there is work on photos for a board. Can be said before it can be found. */
  readonly wake: (boardId: BoardId) => void;
  /** Where something is held of people, in the order of the answer; cases have a door of their own. */
  readonly sources: readonly HeldSourceDoor[];
}
