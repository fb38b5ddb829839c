import type { HeldSource } from '@plaatswijs/contract';
import type { BoardTransaction } from './database/index.ts';

/** Whose data is asked for, and where. */
export interface PersonHeld {
  readonly tx: BoardTransaction;
  readonly schoolId: string;
  readonly personId: string;
  /** Nothing from this day (`YYYY-MM-DD`) on: gathering itself leaves traces too. */
  readonly before: string;
}

/** A rectangle on a picture, each side as a part (0 to 1) of the picture's own width or height. */
export interface HeldBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture or file that is held: a copy of it can go along, once a person looked at it. */
export interface HeldAttachment {
  readonly of: 'photo' | 'evidence' | 'scan' | 'document';
  readonly id: string;
  /** What it is part of, where its id alone does not find it: the record of a document. */
  readonly within: string | null;
  /** In a picture others are covered; a file goes as a whole, or not. */
  readonly media: 'picture' | 'file';
  /** Its own name, for who judges it; empty where it has none. */
  readonly name: string;
  /** SHA-256 in hexadecimal digits, of what it is and who is known to be in it: another one is to be looked at again. */
  readonly stamp: string;
  /** Who is in the picture as far as people said; null where nobody said who, no box where nobody drew one. */
  readonly people: readonly { readonly personId: string | null; readonly box: HeldBox | null }[];
}

/** What stands in a row. A person is an id, so that whoever judges it knows whom it is about. */
export type HeldValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'moment'; readonly at: string }
  /** One of a list of codes that the words of the answer know, by the name of the list. */
  | { readonly kind: 'code'; readonly list: string; readonly code: string }
  | { readonly kind: 'attachment'; readonly attachment: HeldAttachment };

/** A row of something that is held: what it is called, as a key of the words of the answer, and what stands there. */
export interface HeldRow {
  readonly field: string;
  readonly value: HeldValue;
  /** Covered as a whole unless a person decides otherwise. */
  readonly covered?: 'reporter';
}

/** One thing that is held of somebody: an answer, a photo, a message. */
export type HeldItem = readonly HeldRow[];

/**
 * The door through which a slice says what it holds of somebody. Things come one after another, in an order that stays as
 * it is when something is added, and never all at once: there may be very many.
 */
export interface HeldSourceDoor {
  readonly source: HeldSource;
  readonly ofPerson: (asked: PersonHeld) => AsyncIterable<HeldItem>;
}

/** A row of words, or none where there are none. */
export function textRow(field: string, text: string | null | undefined): readonly HeldRow[] {
  return text == null || text.trim() === '' ? [] : [{ field, value: { kind: 'text', text } }];
}

export function personRow(field: string, id: string | null): readonly HeldRow[] {
  return id === null ? [] : [{ field, value: { kind: 'person', id } }];
}

export function dayRow(field: string, day: string | null): readonly HeldRow[] {
  return day === null ? [] : [{ field, value: { kind: 'day', day } }];
}

export function momentRow(field: string, at: string | null): readonly HeldRow[] {
  return at === null ? [] : [{ field, value: { kind: 'moment', at } }];
}

/** @param list name of the list of codes; also the name of the row */
export function codeRow(list: string, code: string | null): readonly HeldRow[] {
  return code === null ? [] : [{ field: list, value: { kind: 'code', list, code } }];
}

/** @param field what such a thing is called: a photo, evidence */
export function attachmentRow(field: string, attachment: HeldAttachment): readonly HeldRow[] {
  return [{ field, value: { kind: 'attachment', attachment } }];
}

/** How many rows are read at once. */
const atOnce = 500;

/**
 * Rows one after another, read in portions.
 *
 * @param read the next portion: rows after the one with this id, in the order of their ids, at most so many
 */
export async function* inPortions<Row extends { readonly id: string }>(
  read: (after: string, limit: number) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await read(after, atOnce);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce) return;
    after = last.id;
  }
}
