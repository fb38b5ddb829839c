import type { AbilityTable } from '../../platform/abilities/index.ts';

/** Who may bring in a roster: at their own school, or with a role of the board for the whole board. */
export const rosterAbilities = {
  'roster.import': { to: ['administrator', 'director', 'office'] },
} satisfies Partial<AbilityTable>;
