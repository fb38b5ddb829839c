import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/** Who works at the school declares; who leads it confirms, and never what they declared themselves. */
export const declarationAbilities = {
  'declarations.make': { to: staff },
  'declarations.confirm': { to: ['director', 'leader', 'office'] },
} satisfies Partial<AbilityTable>;
