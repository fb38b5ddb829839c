/** Declarations instead of watching: the only door for other slices. */
export { declarationAbilities } from './abilities.ts';
export type { Declaration } from './declaration.ts';
export { declarationsInForce } from './declaration-store.ts';
export { type DeclaredFact, declaredFacts } from './declared-facts.ts';

export { declarationsHttp } from './http.ts';
export { declarationsOfPerson } from './of-person.ts';
