import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { makeProblem, type Position, type Problem } from './problem.ts';
import type { ProblemDetails } from './problem-sentences.ts';
import type { LocatedYaml, YamlEntry, YamlNode } from './yaml-node.ts';

/** Layers that may lie inside each other, aliases followed. A real protocol has about ten. */
const MAX_DEPTH = 60;

/** Nodes that aliases may add to a file. Nine aliases of nine aliases … would otherwise become a billion. */
const MAX_ALIASED = 20_000;

/** How much hangs under a node; kept so that an alias is weighed without walking it again. */
interface Weight {
  readonly size: number;
  readonly height: number;
}

interface Conversion {
  readonly file: string;
  readonly positionOf: (offset: number) => Position;
  readonly problems: Problem[];
  /** What each anchor stands for; `open` while its own content is being read. */
  readonly anchors: Map<string, YamlNode | 'open'>;
  readonly weights: Map<YamlNode, Weight>;
  aliased: number;
}

/** Turns the parser's tree into located nodes: aliases followed, names unique, nothing but plain values. */
export function convertYaml(
  contents: unknown,
  positionOf: (offset: number) => Position,
  file: string,
): LocatedYaml {
  const conversion: Conversion = {
    file,
    positionOf,
    problems: [],
    anchors: new Map(),
    weights: new Map(),
    aliased: 0,
  };
  const root = convert(contents, 0, { line: 1, column: 1 }, conversion);
  return { root, problems: conversion.problems };
}

type Codes =
  | 'yaml-alias'
  | 'yaml-alias-bomb'
  | 'yaml-too-deep'
  | 'yaml-tag'
  | 'yaml-key'
  | 'yaml-duplicate-key';

function report<C extends Codes>(code: C, at: Position, details: ProblemDetails[C], to: Conversion): void {
  to.problems.push(makeProblem(code, to.file, at, details));
}

function convert(node: unknown, depth: number, parent: Position, to: Conversion): YamlNode {
  const at = placeOf(node, to) ?? parent;
  if (depth > MAX_DEPTH) {
    report('yaml-too-deep', at, {}, to);
    return weigh({ kind: 'scalar', at, value: null }, [], to);
  }
  if (isAlias(node)) return followAlias(node.source, depth, at, to);
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
  if (anchor !== undefined) to.anchors.set(anchor, 'open');
  const converted = convertPlain(node, depth, at, to);
  if (anchor !== undefined) to.anchors.set(anchor, converted);
  return converted;
}

function convertPlain(node: unknown, depth: number, at: Position, to: Conversion): YamlNode {
  if (isMap(node)) return convertMap(node, depth, at, to);
  if (isSeq(node)) return convertList(node, depth, at, to);
  const value = isScalar(node) ? node.value : null;
  const plain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  if (!plain) report('yaml-tag', at, {}, to);
  return weigh({ kind: 'scalar', at, value: plain ? value : null }, [], to);
}

function convertList(node: YAMLSeq, depth: number, at: Position, to: Conversion): YamlNode {
  const items = node.items.map((item) => convert(item, depth + 1, at, to));
  return weigh({ kind: 'list', at, items }, items, to);
}

function convertMap(node: YAMLMap, depth: number, at: Position, to: Conversion): YamlNode {
  const entries: YamlEntry[] = [];
  const seen = new Map<string, Position>();
  for (const pair of node.items) {
    const keyAt = placeOf(pair.key, to) ?? at;
    const value = convert(pair.value, depth + 1, keyAt, to);
    const key = isScalar(pair.key) ? pair.key.value : null;
    const earlier = typeof key === 'string' ? seen.get(key) : undefined;
    if (typeof key !== 'string') report('yaml-key', keyAt, {}, to);
    else if (earlier !== undefined) report('yaml-duplicate-key', keyAt, { key, line: earlier.line }, to);
    else {
      seen.set(key, keyAt);
      entries.push({ key, at: keyAt, value });
    }
  }
  return weigh(
    { kind: 'map', at, entries },
    entries.map((entry) => entry.value),
    to,
  );
}

function followAlias(name: string, depth: number, at: Position, to: Conversion): YamlNode {
  const target = to.anchors.get(name);
  const nothing: YamlNode = { kind: 'scalar', at, value: null };
  if (target === undefined || target === 'open') {
    report('yaml-alias', at, { name }, to);
    return weigh(nothing, [], to);
  }
  const { size, height } = to.weights.get(target) ?? { size: 1, height: 1 };
  to.aliased += size;
  if (to.aliased <= MAX_ALIASED && depth + height <= MAX_DEPTH) return target;
  // Told once: after the limit every alias is over it.
  const told = to.problems.some((problem) => problem.code === 'yaml-alias-bomb');
  if (!told) report('yaml-alias-bomb', at, {}, to);
  return weigh(nothing, [], to);
}

function weigh(node: YamlNode, children: readonly YamlNode[], to: Conversion): YamlNode {
  let size = 1;
  let height = 0;
  for (const child of children) {
    const weight = to.weights.get(child);
    size += weight?.size ?? 1;
    height = Math.max(height, weight?.height ?? 1);
  }
  to.weights.set(node, { size, height: height + 1 });
  return node;
}

function placeOf(node: unknown, to: Conversion): Position | null {
  if (!isMap(node) && !isSeq(node) && !isScalar(node) && !isAlias(node)) return null;
  const offset = node.range?.[0];
  return offset === undefined ? null : to.positionOf(offset);
}
