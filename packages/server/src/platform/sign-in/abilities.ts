import type { AbilityTable } from '../abilities/index.ts';

/** Who decides how people sign in, and may help who lost everything. */
export const signInAbilities = {
  'sign-in.manage': { to: ['administrator'] },
} satisfies Partial<AbilityTable>;
