import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/** The rules of a school are for everybody who works there to see, and for who leads the school to settle. */
export const settingsAbilities = {
  'schools.read': { to: staff },
  'schools.change': { to: ['administrator'] },
  'settings.read': { to: staff },
  'settings.change': { to: ['administrator', 'director', 'office'] },
} satisfies Partial<AbilityTable>;
