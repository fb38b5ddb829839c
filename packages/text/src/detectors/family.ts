import type { Detector } from '../reading/detector.ts';
import { careMatters } from './care-matter.ts';

/**
 * Divorce, care, debts, death or police in somebody's family.
 *
 * Must pass: waste collected separately, a gathering of the food bank, an evening about foster care.
 */
export const family: Detector = {
  name: 'family',
  find: (draft, earlier) => careMatters(draft, earlier, 'family'),
};
