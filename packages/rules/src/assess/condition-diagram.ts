import type { Condition } from '../format/condition.ts';
import { type FactKey, PERSON_PREFIX, type SimpleValue } from '../format/vocabulary.ts';
import { TRUE, UNKNOWN } from '../truth.ts';
import type { Diagram, Diagrams, Joining } from './diagram.ts';
import type { CompiledCondition } from './evaluate.ts';
import type { Frame, Slot } from './frame.ts';
import type { Unknown } from './open-part.ts';
import { passes } from './test-value.ts';

const both: Joining = { of: Math.min, byLeft: 0, byRight: 0 };
export const either: Joining = { of: Math.max, byLeft: 1, byRight: 1 };
export const sum: Joining = { of: (left, right) => left + right };
const product: Joining = { of: (left, right) => left * right, byLeft: 0, byRight: 0 };

type OfPeople = Extract<Condition, { kind: 'every-person' | 'some-person' | 'count-people' }>;

/** Writes what conditions come to as functions of the facts that are not known. What is known is filled in. */
export class ConditionDiagrams {
  readonly #diagrams: Diagrams;
  readonly #frame: Frame;
  readonly #numberSlot: number;
  readonly #unknowns: readonly Unknown[];
  readonly #levels: ReadonlyMap<string, number>;

  /**
   * @param unknowns in the order in which functions choose by them
   * @param numberSlot where a person's slots hold how many people an entry stands for
   */
  constructor(diagrams: Diagrams, frame: Frame, unknowns: readonly Unknown[], numberSlot: number) {
    this.#diagrams = diagrams;
    this.#frame = frame;
    this.#numberSlot = numberSlot;
    this.#unknowns = unknowns;
    this.#levels = new Map(unknowns.map(({ key, person }, level) => [`${key} ${person}`, level]));
  }

  /** 1 where a condition holds, 0 where it does not. */
  holds(condition: CompiledCondition): Diagram {
    return this.#holds(condition, 0);
  }

  #holds(compiled: CompiledCondition, person: number): Diagram {
    const { condition, parts } = compiled;
    const truth = compiled.run(this.#frame, this.#slotsOf(person));
    if (truth !== UNKNOWN) return this.#diagrams.number(truth === TRUE ? 1 : 0);
    switch (condition.kind) {
      case 'always':
        return this.#diagrams.number(1);
      case 'fact':
        return this.#byFact(condition.fact, person, (value) =>
          passes(condition, value, this.#frame.on) ? 1 : 0,
        );
      case 'all':
        return this.#joinAll(
          both,
          1,
          parts.map((part) => this.#holds(part, person)),
        );
      case 'any':
        return this.#joinAll(
          either,
          0,
          parts.map((part) => this.#holds(part, person)),
        );
      case 'not':
        return this.#opposite(this.#partOf(parts[0], person));
      default:
        return this.#ofPeople(condition, parts);
    }
  }

  #ofPeople(condition: OfPeople, [where, holds]: readonly CompiledCondition[]): Diagram {
    const { people } = this.#frame;
    // While it is not known who appears, it is nobody or somebody.
    const appears = people === undefined ? this.#byFact('people', 0, Number) : this.#diagrams.number(1);
    const entries = Array.from({ length: people?.length ?? 1 }, (_, index) => index + 1);
    const matches = entries.map((person) => this.#join(both, appears, this.#partOf(where, person)));
    switch (condition.kind) {
      case 'every-person': {
        const kept = entries.map((person, nth) =>
          this.#join(either, this.#opposite(matches[nth]), this.#partOf(holds, person)),
        );
        return this.#joinAll(both, 1, kept);
      }
      case 'some-person':
        return this.#joinAll(either, 0, matches);
      case 'count-people': {
        const sizes = entries.map((person, nth) => this.#join(product, matches[nth], this.#sizeOf(person)));
        const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = condition;
        const count = this.#joinAll(sum, 0, sizes);
        return this.#diagrams.map(count, (value) => (value >= atLeast && value <= atMost ? 1 : 0));
      }
    }
  }

  #sizeOf(person: number): Diagram {
    const known = this.#slotsOf(person)?.[this.#numberSlot];
    return known === undefined
      ? this.#byFact('person.number', person, Number)
      : this.#diagrams.number(Number(known));
  }

  #byFact(key: FactKey, person: number, numberOf: (value: SimpleValue) => number): Diagram {
    const level = this.#levels.get(`${key} ${key.startsWith(PERSON_PREFIX) ? person : 0}`);
    const values = level === undefined ? [] : (this.#unknowns[level]?.values ?? []);
    // A fact without a value to tell apart can be nothing; no function can say what comes of that.
    if (level === undefined || values.length === 0) this.#diagrams.giveUp();
    return this.#diagrams.choice(
      level ?? 0,
      values.map((value) => this.#diagrams.number(numberOf(value))),
    );
  }

  #partOf(part: CompiledCondition | undefined, person: number): Diagram {
    return part === undefined ? this.#diagrams.number(1) : this.#holds(part, person);
  }

  #opposite(diagram: Diagram | undefined): Diagram {
    return this.#diagrams.map(diagram ?? this.#diagrams.number(0), (value) => 1 - value);
  }

  #joinAll(joining: Joining, start: number, all: readonly Diagram[]): Diagram {
    return all.reduce(
      (left, right) => this.#diagrams.join(joining, left, right),
      this.#diagrams.number(start),
    );
  }

  #join(joining: Joining, left: Diagram | undefined, right: Diagram): Diagram {
    return left === undefined ? right : this.#diagrams.join(joining, left, right);
  }

  #slotsOf(person: number): readonly Slot[] | undefined {
    return person === 0 ? undefined : this.#frame.people?.[person - 1];
  }
}
