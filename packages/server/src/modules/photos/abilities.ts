import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/**
 * Who works at a school brings photos in and sees their own. Those who place them, and the office, see those of everybody:
 * pupils and parents none.
 */
export const photoAbilities = {
  'photos.upload': { to: staff },
  'photos.see-all': { to: ['office', 'page-administrator'] },
  'photos.settings': { to: ['administrator', 'director', 'office'] },
} satisfies Partial<AbilityTable>;
