import { retainedBreaches, retainedCases } from './modules/cases/index.ts';
import { retainedConsent } from './modules/consent/index.ts';
import { retainedFiles } from './modules/files/index.ts';
import type { Retained } from './modules/retention/index.ts';
import { retainedRequests } from './modules/rights/index.ts';

/** Everything that goes on a day: each slice lets go of its own. */
export const retainedEverything: readonly Retained[] = [
  ...retainedCases,
  retainedBreaches,
  ...retainedFiles,
  ...retainedRequests,
  retainedConsent,
];
