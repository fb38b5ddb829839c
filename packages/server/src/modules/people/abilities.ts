import type { AbilityTable } from '../../platform/abilities/index.ts';

/**
 * Who may read and change people. Everybody else sees only themselves, their children, and the groups they teach: those
 * are questions of their own, without an ability.
 */
export const peopleAbilities = {
  'people.read': {
    to: [
      'administrator',
      'data-protection-officer',
      'director',
      'office',
      'leader',
      'confidential-counsellor',
    ],
  },
  'people.change': { to: ['administrator', 'director', 'office'] },
  // Which role somebody may give stands in `may-grant.ts`.
  'roles.grant': { to: ['administrator', 'director'] },
  'board-people.change': { to: ['administrator'] },
} satisfies Partial<AbilityTable>;
