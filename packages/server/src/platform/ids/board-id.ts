import { validate } from 'uuid';
import { newId } from './new-id.ts';

declare const boardBrand: unique symbol;

/** The id of a board (schoolbestuur): a UUID. What belongs to one board is invisible to every other. */
export type BoardId = string & { readonly [boardBrand]: 'BoardId' };

/** A new id for a board that does not exist yet. */
export function newBoardId(): BoardId {
  return newId() as BoardId;
}

/** Text from outside as the id of a board; null when it isn't a UUID. Says nothing about whether that board exists. */
export function readBoardId(text: string): BoardId | null {
  return validate(text) ? (text.toLowerCase() as BoardId) : null;
}
