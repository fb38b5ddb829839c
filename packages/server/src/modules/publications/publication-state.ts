/** Where something that was placed can be. A state more is a line more here, and one in the check of the table. */
export type PublicationState = 'online' | 'taken-down';

/** What can be done with something that was placed. */
export type PublicationStep = 'take-down';

/** From each state, which step leads where. What is not in it cannot be done. */
const publicationSteps: Readonly<
  Record<PublicationState, Readonly<Partial<Record<PublicationStep, PublicationState>>>>
> = {
  online: { 'take-down': 'taken-down' },
  'taken-down': {},
};

/** Where a step leads; null when it cannot be done from there. */
export function stateAfter(state: PublicationState, step: PublicationStep): PublicationState | null {
  return publicationSteps[state][step] ?? null;
}
