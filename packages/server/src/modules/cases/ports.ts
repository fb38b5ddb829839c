import type { Keyring } from '../../platform/secrets/index.ts';
import type { ProtocolShelf } from '../settings/index.ts';

/** What the operations on cases need. */
export interface CasePorts {
  readonly keyring: Keyring;
  readonly shelf: ProtocolShelf;
}
