/** Reads the facts, protocols and scenarios of a protocols folder from disk. The only place that knows its layout. */
export { factsFile, listProtocolFiles, type ProtocolFile, protocolsFolder, startersFile } from './layout.ts';
export {
  type LoadedProtocol,
  loadProtocolFile,
  loadProtocols,
  loadScenarios,
  loadStarters,
  loadVocabulary,
  ProblemsFound,
} from './load.ts';
