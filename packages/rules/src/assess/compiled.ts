import type { Article, Norm, Protocol, Tension } from '../format/protocol.ts';
import type { FactDefinition, FactKey, SimpleValue, Vocabulary } from '../format/vocabulary.ts';
import type { Answers, NormAnswers } from './answers.ts';
import type { CompiledCondition } from './evaluate.ts';
import type { Layout } from './frame.ts';
import type { NamedTests } from './named-tests.ts';
import type { KnownValues } from './values.ts';

/** A norm made ready to run. */
export interface CompiledNorm {
  readonly norm: Norm;
  readonly article: Article;
  /** Bearer and `when` together. */
  readonly applies: CompiledCondition;
  /** Whether the actor is a bearer; shared by all norms of an act with the same bearers. */
  readonly binds: CompiledCondition;
  readonly when: CompiledCondition;
  readonly conduct: CompiledCondition | null;
  readonly exceptions: readonly CompiledCondition[];
  /** The facts this norm names, and `people` where it speaks of people. */
  readonly facts: readonly FactKey[];
  /** Positions, in the same act's list, of the norms that override this one; always earlier. */
  readonly overriddenBy: readonly number[];
  /** Positions of the definitions it relies on, as far as they concern the act. */
  readonly reliesOn: readonly number[];
  /** Positions of the tensions that may take this norm's answer away. */
  readonly tensions: readonly number[];
  readonly answers: NormAnswers;
}

export interface CompiledTension {
  readonly tension: Tension;
  /** What it answers when it applies. */
  readonly answer: Answers;
  readonly applies: CompiledCondition;
  readonly facts: readonly FactKey[];
}

/** All that concerns one act, in an order in which an overriding norm comes before what it overrides. */
export interface CompiledAct {
  readonly norms: readonly CompiledNorm[];
  readonly tensions: readonly CompiledTension[];
  /** What is asked of each fact in this act. */
  readonly tests: NamedTests;
  /** The values it can tell apart. */
  readonly values: KnownValues;
  /** What hangs on each fact, by the key of its definition. */
  readonly dependents: ReadonlyMap<FactKey, Dependents>;
  /** The facts it asks after that the asker can make otherwise, in the order of the vocabulary. */
  readonly levers: readonly Lever[];
}

/** Positions, in an act, of the norms and tensions whose answer can change with a fact. */
export interface Dependents {
  readonly norms: readonly number[];
  /** For each of those norms, which of its parts name the fact; none where it only hangs on what does. */
  readonly naming: readonly NamingParts[];
  readonly tensions: readonly number[];
}

/** Which parts of a norm name a fact. */
export interface NamingParts {
  readonly binds: boolean;
  readonly when: boolean;
  readonly conduct: boolean;
  readonly exceptions: boolean;
}

/** A fact that the asker can make otherwise, made ready to be tried. */
export interface Lever {
  readonly definition: FactDefinition;
  readonly dependents: Dependents;
  readonly slot: number;
  /** Values in the order they are tried, for a list its members; `null` for a date: those hang on the reference date. */
  readonly values: readonly SimpleValue[] | null;
}

/** A protocol version made ready to be asked. Only what concerns an act is looked at when that act is asked. */
export interface CompiledProtocol {
  readonly protocol: Protocol;
  readonly vocabulary: Vocabulary;
  readonly layout: Layout;
  readonly acts: ReadonlyMap<string, CompiledAct>;
  /** SHA-256 of the protocol and the vocabulary it is written in, in hexadecimal. */
  readonly digest: string;
  readonly normsById: ReadonlyMap<string, { readonly norm: Norm; readonly article: Article }>;
}

const nothing: CompiledAct = {
  norms: [],
  tensions: [],
  tests: new Map(),
  values: new Map(),
  dependents: new Map(),
  levers: [],
};

/** What a protocol says about one act; empty where it says nothing. */
export function compiledAct(compiled: CompiledProtocol, act: string): CompiledAct {
  return compiled.acts.get(act) ?? nothing;
}
