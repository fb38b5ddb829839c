/** What goes on which day, what holds it, and what a school set in the place of a term: the only door for other slices. */
export { retentionAbilities } from './abilities.ts';
export { type DestructionLetterPorts, deliverDestructionLetters } from './deliver-destruction-letters.ts';
export { openHolds } from './holds.ts';
export { retentionHttp } from './http.ts';
export type { KeptTerm } from './kept-terms.ts';
export { ownTermsOf, ownTermsOn } from './own-terms.ts';
export type { CaseKept, CasesHeardOf, LawTable } from './ports.ts';
export type { Destroyed, Doomed, Retained, RetainedAsking, RetainedFound } from './retained.ts';
export { sweepRetention } from './sweep-retention.ts';
export { termsAt } from './terms-at.ts';
