import type { Position } from './problem.ts';
import type { YamlNode } from './yaml-node.ts';

/** Where one thing of a protocol stands, and each of its fields: `says`, `says.nl`, `duties.0.to`. */
export interface Place {
  readonly at: Position;
  readonly fields: ReadonlyMap<string, Position>;
}

/** Where the articles, norms and tensions of a protocol stand, by id. */
export interface Positions {
  readonly articles: ReadonlyMap<string, Place>;
  readonly norms: ReadonlyMap<string, Place>;
  readonly tensions: ReadonlyMap<string, Place>;
}

/** The places of a node and of everything in it, except under the names left out. */
export function placeOf(node: YamlNode, except: readonly string[] = []): Place {
  const fields = new Map<string, Position>();
  collect(node, '', except, fields);
  return { at: node.at, fields };
}

function collect(
  node: YamlNode,
  prefix: string,
  except: readonly string[],
  fields: Map<string, Position>,
): void {
  if (node.kind === 'map') {
    for (const { key, at, value } of node.entries) {
      if (except.includes(key)) continue;
      fields.set(prefix + key, at);
      collect(value, `${prefix}${key}.`, [], fields);
    }
  } else if (node.kind === 'list') {
    node.items.forEach((item, index) => {
      fields.set(prefix + index, item.at);
      collect(item, `${prefix}${index}.`, [], fields);
    });
  }
}
