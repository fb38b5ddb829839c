import type { Place } from './positions.ts';
import type { Position } from './problem.ts';
import type { ConditionContext } from './read-condition.ts';
import type { Located } from './read-values.ts';
import type { FactDefinition } from './vocabulary.ts';

/** A name that must turn out to exist somewhere else in the file. */
export interface Reference extends Located {
  readonly to: 'norm' | 'role';
}

/** What is kept while a protocol is read: the way to read conditions, and what can only be checked at the end. */
export interface ProtocolReading extends ConditionContext {
  /** The fact `act`, whose values and families name acts. */
  readonly act: FactDefinition;
  readonly references: Reference[];
  readonly normIds: Located[];
  /** Where each norm says what it overrides, for the cycle that may come out. */
  readonly overridesAt: Map<string, Position>;
  readonly articlePlaces: Map<string, Place>;
  readonly normPlaces: Map<string, Place>;
  readonly tensionPlaces: Map<string, Place>;
}

/** Keeps names to be looked up when the whole file is read, and gives them without their places. */
export function referTo(
  to: Reference['to'],
  names: readonly Located[],
  reading: ProtocolReading,
): readonly string[] {
  for (const name of names) reading.references.push({ to, ...name });
  return names.map((name) => name.value);
}
