/**
 * How far a board is: numbers that move in the transaction of a change. Equal numbers mean that nothing changed in
 * between; they are compared, never reckoned with.
 */
export interface BoardVersions {
  /** Of what the board has settled: schools, protocols, channels, declarations, precedents. */
  readonly settled: string;
  /** Of people, their roles and groups. */
  readonly people: string;
}
