import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';

/** A case as it is answered. */
export type ShownCase = z.input<NonNullable<typeof operations.showCase.answer>>;

export type NamedPerson = ShownCase['tasks'][number]['owner'];

/** Who somebody is, by id. */
export type Naming = (personId: string) => NamedPerson;

/** Something to show once it is known who everybody in it is: names are asked once, for all of it. */
export interface ToName<Shown> {
  readonly people: readonly string[];
  readonly show: (naming: Naming) => Shown;
}
