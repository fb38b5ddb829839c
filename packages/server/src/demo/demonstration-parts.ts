import type { ProtocolShelf } from '../modules/settings/index.ts';
import type { OpenedDatabase } from '../platform/database/index.ts';
import type { Keyring } from '../platform/secrets/index.ts';
import type { PasswordHasher } from '../platform/sign-in/index.ts';

/** What a demonstration is made with. */
export interface DemonstrationParts {
  readonly opened: OpenedDatabase;
  readonly dataDirectory: string;
  readonly hasher: PasswordHasher;
  readonly shelf: ProtocolShelf;
  readonly keyring: Keyring;
  readonly now: Date;
}
