import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/**
 * Whoever works at a school can be let into the file of a pupil, so this is only the door: which file somebody reads is settled
 * by what they are on the day, and by who keeps the file. To an administrator it gives nothing.
 */
export const fileAbilities = {
  'files.read': { to: staff },
  // For the menu and the buttons: who keeps which file is settled by the wall of the file.
  'files.keep': { to: ['director', 'board-member'] },
} satisfies Partial<AbilityTable>;
