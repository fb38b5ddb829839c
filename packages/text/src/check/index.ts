/** A post under a protocol: what its text says, as a situation. The same for server, terminal and browser. */
export { type CarriedProtocol, carryProtocol, openCarried } from './carried-protocol.ts';
export { type CheckedText, checkText, type TextToCheck } from './check-text.ts';
export { type ConfirmedPost, confirmedPost } from './confirmed-post.ts';
export { findingArticles } from './finding-articles.ts';
export { type DetectedFacts, type PostSituation, readPost } from './read-post.ts';
