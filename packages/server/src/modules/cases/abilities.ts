import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/**
 * Whoever works at a school can say that something is wrong, and can be made a reader of a case. These are only the doors:
 * which case somebody reads is settled by the rows of that case, and a role gives nothing more.
 */
export const caseAbilities = {
  'cases.read': { to: staff },
  'cases.open': { to: staff },
} satisfies Partial<AbilityTable>;
