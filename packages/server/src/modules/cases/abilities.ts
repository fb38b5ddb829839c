import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/**
 * Whoever works at a school can say that something is wrong, and can be made a reader of a case. These are only the doors:
 * which case somebody reads is settled by the rows of that case, and a role gives nothing more.
 */
export const caseAbilities = {
  'cases.read': { to: staff },
  'cases.open': { to: staff },
  // The door of the register of data breaches: which record somebody reads is settled by the wall of the record.
  'breaches.read': { to: staff },
  'breaches.see-all': { to: ['data-protection-officer', 'director', 'board-member'] },
  'breaches.record': { to: ['data-protection-officer', 'director'] },
  // A case that nobody can handle any more is taken by the board; a director sees that there is one.
  'cases.rescue': { to: ['board-member', 'director'] },
  'figures.read': { to: ['board-member', 'data-protection-officer', 'director'] },
  'figures.read-board': { to: ['board-member', 'data-protection-officer'] },
} satisfies Partial<AbilityTable>;
