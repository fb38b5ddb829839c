/** What tests of several packages share. Imported by tests only. */
export {
  completions,
  condition,
  fullSituation,
  partlyKnown,
  protocol,
  protocolOf,
  situationOf,
} from './arbitraries.ts';
export { type FullSituation, holds, oracleAnswer, oracleNorm, oracleOutcome } from './oracle.ts';
export { smallValues, smallVocabulary, words } from './small-world.ts';
