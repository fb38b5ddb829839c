/** Comparing protocols: where two differ, and what several say about one situation. */
export { type ComparisonOptions, compareProtocols } from './compare-protocols.ts';
export { compareSituation } from './compare-situation.ts';
export type { Bound, Comparison, Difference, SideAnswer } from './comparison.ts';
