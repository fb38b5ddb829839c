import type { AbilityTable } from '../../platform/abilities/index.ts';

/** Programs that act for the board are the administrator's; what was done and seen is also for who guards privacy. */
export const clientAbilities = {
  'tokens.manage': { to: ['administrator'] },
  'webhooks.manage': { to: ['administrator'] },
  'audit.read': { to: ['administrator', 'data-protection-officer'] },
} satisfies Partial<AbilityTable>;
