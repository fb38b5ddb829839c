/** An element of interest with its simple children, as they stood. */
export interface EdexElement {
  readonly name: string;
  readonly key: string | null;
  readonly line: number;
  /** Text of each child that holds only text; the first of a name counts. */
  readonly texts: Map<string, string>;
  /** Keys of the groups it refers to. */
  readonly groupKeys: string[];
}

/** Elements that are read; everything else in the file is passed over. */
export const recordNames: ReadonlySet<string> = new Set([
  'school',
  'groep',
  'samengestelde_groep',
  'leerling',
  'leerkracht',
]);
