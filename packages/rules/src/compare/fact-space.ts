import { personKey } from '../facts/situation.ts';
import {
  type FactDefinition,
  type FactKey,
  PERSON_PREFIX,
  type SimpleValue,
  type Vocabulary,
} from '../format/vocabulary.ts';
import { type Circuit, NO, YES } from './circuit.ts';
import type { Literal } from './solver.ts';
import { PEOPLE, PERSON_NUMBER, type Survey } from './survey.ts';
import { tellingMembers, tellingValues } from './telling-values.ts';

/** A value and the literal that the fact has it (or, for a member of a list, that it is in). */
export interface Option<Value> {
  readonly value: Value;
  readonly literal: Literal;
}

/**
 * One fact in the solver. It always has a value, that of a full situation without contradictions; `known` says
 * whether the partial situation tells it. So every partial situation found can be completed, by construction.
 */
export interface FactVariables {
  readonly key: FactKey;
  readonly known: Literal;
  /** Exactly one of these holds; empty for a `choices` fact. */
  readonly values: readonly Option<SimpleValue>[];
  /** The members of a `choices` fact, each in or out. */
  readonly members: readonly Option<string>[] | null;
}

/** All facts that matter for one act. */
export interface FactSpace {
  readonly circuit: Circuit;
  /** Reference date, `YYYY-MM-DD`. */
  readonly on: string;
  /** The largest number of people at which a count changes. */
  readonly countLimit: number;
  /** Entries that the list of people may have. */
  readonly people: number;
  /** Facts that may become known, in the order in which they are preferred. */
  readonly units: readonly FactVariables[];
  /** A fact outside the list of people (`null`) or of its entry n, counted from 1. */
  find(fact: FactKey, person: number | null): FactVariables | undefined;
}

/** What a space is made for. */
export interface SpaceSetting {
  readonly act: string;
  readonly on: string;
  readonly people: number;
  readonly vocabulary: Vocabulary;
  readonly survey: Survey;
}

/** Makes a variable for every value that can matter. */
export function createSpace(circuit: Circuit, setting: SpaceSetting): FactSpace {
  const found = new Map<FactKey, FactVariables>();
  const units: FactVariables[] = [];
  const note = (fact: FactVariables): void => {
    found.set(fact.key, fact);
    if (fact.known !== NO && fact.known !== YES) units.push(fact);
  };
  for (const definition of setting.vocabulary.facts.values()) {
    if (definition.key.startsWith(PERSON_PREFIX)) continue;
    if (definition.key === 'act') note(theAct(setting.act));
    else if (isAsked(definition.key, setting)) note(createFact(circuit, definition, definition.key, setting));
    if (definition.key === PEOPLE) entries(circuit, setting, found.get(PEOPLE)).forEach(note);
  }
  const find = (fact: FactKey, person: number | null): FactVariables | undefined => {
    if (!fact.startsWith(PERSON_PREFIX)) return found.get(fact);
    return person === null ? undefined : found.get(personKey(person, fact.slice(PERSON_PREFIX.length)));
  };
  const { countLimit } = setting.survey;
  return { circuit, on: setting.on, countLimit, people: setting.people, units, find };
}

function theAct(act: string): FactVariables {
  return { key: 'act', known: YES, values: [{ value: act, literal: YES }], members: null };
}

function isAsked(fact: FactKey, { survey }: SpaceSetting): boolean {
  return survey.tests.has(fact) || survey.spoken.has(fact) || (fact === PEOPLE && asksAnyPerson(survey));
}

/** A contradiction may speak of people where neither protocol does. */
function asksAnyPerson(survey: Survey): boolean {
  return [...survey.tests.keys()].some((key) => key.startsWith(PERSON_PREFIX));
}

/** The facts of all entries, entry by entry. An entry can only be known where it is known to be there. */
function entries(
  circuit: Circuit,
  setting: SpaceSetting,
  people: FactVariables | undefined,
): readonly FactVariables[] {
  if (people === undefined) return [];
  const asked = [...setting.vocabulary.facts.values()].filter(
    (definition) => definition.key.startsWith(PERSON_PREFIX) && isAsked(definition.key, setting),
  );
  const made: FactVariables[] = [];
  for (let n = 1; n <= setting.people; n++) {
    for (const definition of asked) {
      const fact = createFact(
        circuit,
        definition,
        personKey(n, definition.key.slice(PERSON_PREFIX.length)),
        setting,
      );
      if (fact.known !== NO) {
        circuit.solver.require([-fact.known, people.known]);
        circuit.solver.require([-fact.known, ...countsFrom(people, n)]);
      }
      made.push(fact);
    }
  }
  return made;
}

/** Literals of the counts that include entry n. */
export function countsFrom(people: FactVariables, n: number): readonly Literal[] {
  return people.values.filter((option) => Number(option.value) >= n).map((option) => option.literal);
}

function createFact(
  circuit: Circuit,
  definition: FactDefinition,
  key: FactKey,
  setting: SpaceSetting,
): FactVariables {
  const { survey } = setting;
  const asked = {
    definition,
    tests: survey.tests.get(definition.key) ?? [],
    on: setting.on,
    countLimit: definition.key === PERSON_NUMBER ? survey.countLimit : 0,
  };
  const known = survey.spoken.has(definition.key) ? circuit.solver.variable() : NO;
  if (definition.kind === 'choices') {
    const members = tellingMembers(asked).map((value) => ({ value, literal: circuit.solver.variable() }));
    return { key, known, values: [], members };
  }
  const values = definition.kind === 'people' ? counts(setting.people) : tellingValues(asked);
  return { key, known, values: oneOf(circuit, values), members: null };
}

function counts(people: number): readonly number[] {
  return Array.from({ length: people + 1 }, (_, count) => count);
}

/** Exactly one of the values holds. Two values need one variable. */
function oneOf(circuit: Circuit, values: readonly SimpleValue[]): readonly Option<SimpleValue>[] {
  const { solver } = circuit;
  const [first, second, ...more] = values;
  if (first === undefined) return [];
  if (second === undefined) return [{ value: first, literal: YES }];
  const literal = solver.variable();
  if (more.length === 0) {
    return [
      { value: first, literal },
      { value: second, literal: -literal },
    ];
  }
  const options = values.map((value, index) => ({
    value,
    literal: index === 0 ? literal : solver.variable(),
  }));
  solver.require(options.map((option) => option.literal));
  options.forEach((option, index) => {
    for (const earlier of options.slice(0, index)) solver.require([-option.literal, -earlier.literal]);
  });
  return options;
}
