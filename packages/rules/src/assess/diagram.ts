/**
 * A function of facts with few values each: a number, or a choice by the value of one fact. The same function is always
 * the same object, so a fact that it does not hang on does not stand in it.
 */
export interface Diagram {
  readonly id: number;
  /** The fact it chooses by, by its place in the order of facts; infinite for a number. */
  readonly level: number;
  /** One for each value of that fact; none for a number. */
  readonly parts: readonly Diagram[];
  /** The number; not used for a choice. */
  readonly value: number;
}

/** How the numbers of two functions make one. */
export interface Joining {
  readonly of: (left: number, right: number) => number;
  /** A number that, on the left or on the right, is the result whatever the other is. */
  readonly byLeft?: number;
  readonly byRight?: number;
}

/** More nodes than a diagram may have, so that two ids make one number. */
const idLimit = 2 ** 26;

/** Makes functions of facts and keeps each of them once. */
export class Diagrams {
  readonly #numbers = new Map<number, Diagram>();
  readonly #choices = new Map<string, Diagram>();
  readonly #joined = new Map<Joining, Map<number, Diagram>>();
  #count = 0;
  #left: number;

  /** @param steps joinings of two nodes, at most, before it gives up */
  constructor(steps: number) {
    this.#left = steps;
  }

  /** Whether it gave up: then nothing that it made means anything. */
  get gaveUp(): boolean {
    return this.#left <= 0;
  }

  /** To be called where a function cannot be made. */
  giveUp(): void {
    this.#left = 0;
  }

  number(value: number): Diagram {
    let known = this.#numbers.get(value);
    if (known === undefined) {
      known = { id: this.#count++, level: Number.POSITIVE_INFINITY, parts: [], value };
      this.#numbers.set(value, known);
    }
    return known;
  }

  /** Chooses by the fact at this level, which comes before every fact that the parts choose by. */
  choice(level: number, parts: readonly Diagram[]): Diagram {
    const [first] = parts;
    if (first !== undefined && parts.every((part) => part === first)) return first;
    let key = String(level);
    for (const { id } of parts) key += ` ${id}`;
    let known = this.#choices.get(key);
    if (known === undefined) {
      known = { id: this.#count++, level, parts, value: 0 };
      this.#choices.set(key, known);
    }
    return known;
  }

  join(joining: Joining, left: Diagram, right: Diagram): Diagram {
    let known = this.#joined.get(joining);
    if (known === undefined) {
      known = new Map();
      this.#joined.set(joining, known);
    }
    return this.#join(joining, known, left, right);
  }

  #join(joining: Joining, known: Map<number, Diagram>, left: Diagram, right: Diagram): Diagram {
    if (left.parts.length === 0 && right.parts.length === 0)
      return this.number(joining.of(left.value, right.value));
    if (left.parts.length === 0 && left.value === joining.byLeft) return left;
    if (right.parts.length === 0 && right.value === joining.byRight) return right;
    const key = left.id * idLimit + right.id;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (this.gaveUp) return left;
    this.#left--;
    const level = Math.min(left.level, right.level);
    const parts: Diagram[] = [];
    const count = left.level === level ? left.parts.length : right.parts.length;
    for (let nth = 0; nth < count; nth++) {
      parts.push(this.#join(joining, known, partAt(left, level, nth), partAt(right, level, nth)));
    }
    const made = this.choice(level, parts);
    known.set(key, made);
    return made;
  }

  /** The same function with its numbers made others. */
  map(diagram: Diagram, to: (value: number) => number): Diagram {
    return this.#rewritten(diagram, (node) => (node.parts.length === 0 ? this.number(to(node.value)) : null));
  }

  /** The same function where the fact at this level has the nth of its values. */
  where(diagram: Diagram, level: number, nth: number): Diagram {
    return this.#rewritten(diagram, (node) => {
      if (node.level < level) return null;
      return node.level === level ? (node.parts[nth] ?? node) : node;
    });
  }

  /** Puts another in the place of each node for which there is one, and keeps what stands above. */
  #rewritten(diagram: Diagram, replacement: (node: Diagram) => Diagram | null): Diagram {
    const known = new Map<Diagram, Diagram>();
    const rewritten = (node: Diagram): Diagram => {
      let made = known.get(node);
      if (made === undefined) {
        made = replacement(node) ?? this.choice(node.level, node.parts.map(rewritten));
        known.set(node, made);
      }
      return made;
    };
    return rewritten(diagram);
  }
}

function partAt(diagram: Diagram, level: number, nth: number): Diagram {
  return diagram.level === level ? (diagram.parts[nth] ?? diagram) : diagram;
}

/** The levels of the facts that a function hangs on. */
export function levelsIn(diagram: Diagram): ReadonlySet<number> {
  const levels = new Set<number>();
  const seen = new Set<Diagram>();
  const visit = (node: Diagram): void => {
    if (node.parts.length === 0 || seen.has(node)) return;
    seen.add(node);
    levels.add(node.level);
    node.parts.forEach(visit);
  };
  visit(diagram);
  return levels;
}

/** The value of a fact: its place in the order of facts, and the place of the value among its values. */
export type Choice = readonly [level: number, nth: number];

/** Values with which a function is not 0, each the first that may be, and what it is there; `null` where it is 0 everywhere. */
export function placeOfMore(
  diagram: Diagram,
): { readonly choices: readonly Choice[]; readonly value: number } | null {
  const choices: Choice[] = [];
  let node: Diagram = diagram;
  while (node.parts.length > 0) {
    // Were it 0 whatever the value, it would not be a choice: so one of these is more somewhere.
    const nth = node.parts.findIndex(({ parts, value }) => parts.length > 0 || value !== 0);
    choices.push([node.level, nth]);
    node = node.parts[nth] as Diagram;
  }
  return node.value === 0 ? null : { choices, value: node.value };
}

/** Values of other facts with which a function is not the same for all values of the fact at a level; `null` where there are none. */
export function placeWhereItMatters(diagram: Diagram, level: number): readonly Choice[] | null {
  const seen = new Set<Diagram>();
  const visit = (node: Diagram): readonly Choice[] | null => {
    if (node.level > level || seen.has(node)) return null;
    seen.add(node);
    if (node.level === level) return choicesThatPart(node);
    for (const [nth, part] of node.parts.entries()) {
      const found = visit(part);
      if (found !== null) return [[node.level, nth], ...found];
    }
    return null;
  };
  return visit(diagram);
}

/** Two functions that are not the same are another number somewhere: the choices on the way there. */
function choicesThatPart({ parts }: Diagram): readonly Choice[] {
  const [first] = parts;
  let left = first;
  let right = parts.find((part) => part !== first);
  const choices: Choice[] = [];
  while (left !== undefined && right !== undefined && left.parts.length + right.parts.length > 0) {
    const level = Math.min(left.level, right.level);
    const count = left.level === level ? left.parts.length : right.parts.length;
    let nth = 0;
    while (nth < count - 1 && partAt(left, level, nth) === partAt(right, level, nth)) nth++;
    choices.push([level, nth]);
    left = partAt(left, level, nth);
    right = partAt(right, level, nth);
  }
  return choices;
}
