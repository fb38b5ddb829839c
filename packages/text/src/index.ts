/** What a Dutch text says: named detectors that hand what they see to people and rules, never as more than a proposal. */

export { type Lexicon, noLexicon } from './lexicon/lexicon.ts';
export { applyFix } from './reading/apply-fix.ts';
export {
  createTextReader,
  LONGEST_TEXT,
  type TextReader,
  type TextReaderOptions,
  type TextReading,
} from './reading/create-text-reader.ts';
export {
  type DetectorName,
  detectorNames,
  type FactBearing,
  type Fix,
  type FixCode,
  LEAST_CONFIDENCE,
  type Span,
  SURE,
  type TextFinding,
  type WhoMayBeMeant,
} from './reading/finding.ts';
export { type Note, type NoteCode, noteCodes } from './reading/note.ts';
export { proposedFacts } from './reading/proposed-facts.ts';
export { type NoticeName, noticeNames, type TextContext } from './reading/text-context.ts';
export { withOwedNotices } from './reading/with-owed-notices.ts';
export { buildRosterIndex, type RosterIndex } from './roster/build-roster-index.ts';
export type { Candidate, Distance, Standpoint } from './roster/rank-people.ts';
export type { PersonKind, RosterPerson } from './roster/roster-person.ts';
