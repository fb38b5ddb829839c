/** Ids of everything that is kept. */
export { v7 as uuidv7 } from 'uuid';
export { type BoardId, newBoardId, readBoardId } from './board-id.ts';
export { newId } from './new-id.ts';
