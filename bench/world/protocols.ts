import { loadProtocols, loadVocabulary, protocolsFolder } from '@plaatswijs/protocol-files';
import type { CompiledProtocol, Vocabulary } from '@plaatswijs/rules';

/** The facts and the protocols that come with Plaatswijs, ready to be asked. */
export interface World {
  readonly vocabulary: Vocabulary;
  readonly protocols: readonly CompiledProtocol[];
}

/** Reads them from the folder of the repository. */
export function loadWorld(): World {
  const vocabulary = loadVocabulary(protocolsFolder);
  const protocols = loadProtocols(protocolsFolder, vocabulary).map(({ compiled }) => compiled);
  return { vocabulary, protocols };
}

/** The protocol with this id. The figures mean nothing without it, so a missing one ends the run. */
export function protocolNamed(world: World, id: string): CompiledProtocol {
  const found = world.protocols.find(({ protocol }) => protocol.id === id);
  if (found === undefined) throw new Error(`there is no protocol ${id}; the figures are about it`);
  return found;
}
