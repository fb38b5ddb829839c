/** Reads the facts, protocols and scenarios of a protocols folder from disk. The only place that knows its layout. */
export { factsFile, listProtocolFiles, type ProtocolFile, protocolsFolder } from './layout.ts';
export { loadProtocolFile, loadProtocols, loadScenarios, loadVocabulary, type LoadedProtocol, ProblemsFound } from './load.ts';
