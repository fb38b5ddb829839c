/** A post under a protocol: what its text says, as a situation. The same for server, terminal and browser. */
export { findingArticles } from './finding-articles.ts';
export { type DetectedFacts, type PostSituation, readPost } from './read-post.ts';
