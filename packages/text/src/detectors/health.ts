import type { Detector } from '../reading/detector.ts';
import { careMatters } from './care-matter.ts';

/**
 * Illness, disability, medicine or therapy of somebody.
 *
 * Must pass: an evening about autism, a walk against cancer, the check for lice, what authors tell of themselves.
 */
export const health: Detector = {
  name: 'health',
  find: (draft, earlier) => careMatters(draft, earlier, 'health'),
};
