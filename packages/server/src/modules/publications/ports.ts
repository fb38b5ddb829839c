import type { AbilityTable } from '../../platform/abilities/index.ts';

/** What the operations on publications need. */
export interface PublicationPorts {
  readonly abilities: () => AbilityTable;
}
