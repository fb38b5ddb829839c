import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/**
 * Whoever has the desk writes a request down; who answers for what is done with data handles it. Judging a part is for
 * everybody who works here: which parts somebody may see follows from the case or the request itself.
 */
export const rightsAbilities = {
  'rights.register': { to: ['data-protection-officer', 'director', 'office'] },
  'rights.handle': { to: ['data-protection-officer', 'director'] },
  'rights.review': { to: staff },
} satisfies Partial<AbilityTable>;
