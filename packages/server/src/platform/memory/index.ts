/** What is kept of boards between requests, and how it is known to be old. */
export { type BoardMemory, createBoardMemory } from './board-memory.ts';
export type { BoardVersions } from './board-versions.ts';
export type { Found, Needs, Piece, Weighed } from './piece.ts';
