import type { Position, Problem } from './problem.ts';

/** What came of a text: its root where it could be read as YAML at all, and everything that is wrong with it. */
export interface LocatedYaml {
  readonly root: YamlNode | null;
  readonly problems: readonly Problem[];
}

/** A value of a YAML file with the place where it stands. Aliases are already followed. */
export type YamlNode = YamlMap | YamlList | YamlScalar;

/** A block of `name: value` lines, in the order of the file; every name occurs once. */
export interface YamlMap {
  readonly kind: 'map';
  readonly at: Position;
  readonly entries: readonly YamlEntry[];
}

/** One line of a map: `at` is where its name stands. */
export interface YamlEntry {
  readonly key: string;
  readonly at: Position;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly at: Position;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly at: Position;
  readonly value: string | number | boolean | null;
}
