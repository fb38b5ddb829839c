import type { AbilityTable } from '../../platform/abilities/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import type { Site } from '../../platform/sign-in/index.ts';

/** What consent is asked and answered with. */
export interface ConsentPorts {
  readonly keyring: Keyring;
  /** Where people reach this installation, for a link in a mail. */
  readonly site: Site;
  /** Who may do what; asked late, for the table holds this slice's own part too. */
  readonly abilities: () => AbilityTable;
}
