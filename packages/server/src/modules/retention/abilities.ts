import type { AbilityTable } from '../../platform/abilities/index.ts';

/**
 * Who answers for what is kept sees what goes, holds it and sees what went: whoever leads the school or its board, and who
 * guards the rules. Terms are set by who leads; who guards the rules looks on.
 */
export const retentionAbilities = {
  'retention.see': { to: ['board-member', 'data-protection-officer', 'director'] },
  'retention.hold': { to: ['board-member', 'data-protection-officer', 'director'] },
  'terms.change': { to: ['board-member', 'director'] },
} satisfies Partial<AbilityTable>;
