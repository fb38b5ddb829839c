import type { BoardTransaction } from '../database/index.ts';
import type { BoardVersions } from './board-versions.ts';

/** Something of a board that can be kept in memory: what it is, what it rests on, and how it is read. */
export interface Piece<Value> {
  /** What it is: `school-desk`. */
  readonly name: string;
  /** Which one of the board: everything that decides what is read, such as the school and the day. */
  readonly key: string;
  /**
   * The tables it is read from count in these, so it is old once one of them moves. `never-kept`: it is read each time, with
   * what else is missing, and may hold something about who asked.
   */
  readonly restsOn: readonly (keyof BoardVersions)[] | 'never-kept';
  /** Reads it. What it gives is shared by many requests: it is never changed, and holds nothing about who asked. */
  readonly read: (tx: BoardTransaction) => Promise<Weighed<Value>>;
}

/** A value with what it weighs in memory. */
export interface Weighed<Value> {
  readonly value: Value;
  /** About how many people, channels, declarations and the like are in it. */
  readonly things: number;
}

/** The pieces something needs, by name; `null` for one that is not wanted this time. */
export type Needs = Readonly<Record<string, Piece<unknown> | null>>;

type FoundOf<Need> = Need extends Piece<infer Value> ? Value : null;

/** What was found of the pieces that were needed. */
export type Found<N extends Needs> = { readonly [Name in keyof N]: FoundOf<N[Name]> };
