import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/** Who works at the school declares; who leads it confirms, and never what they declared themselves. */
export const declarationAbilities = {
  'declarations.make': { to: staff },
  // With whom somebody says they have a tie: only people they know from their own groups, whatever else they may read.
  'declarations.choose-other': { to: staff },
  'declarations.confirm': { to: ['director', 'leader', 'office'] },
} satisfies Partial<AbilityTable>;
