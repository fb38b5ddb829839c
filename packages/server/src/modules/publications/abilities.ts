import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/**
 * Who works at a school puts on record what they placed, and sees and settles that. Everything is seen by the office, those
 * who place and lead, and who guards the rules; the last one changes nothing.
 */
export const publicationAbilities = {
  'publications.record': { to: staff },
  'publications.see-all': {
    to: ['administrator', 'data-protection-officer', 'director', 'office', 'page-administrator'],
  },
  'publications.settle': { to: ['administrator', 'director', 'office', 'page-administrator'] },
  'publications.settings': { to: ['administrator', 'director', 'office'] },
} satisfies Partial<AbilityTable>;
