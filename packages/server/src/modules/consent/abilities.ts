import { type AbilityTable, staff } from '../../platform/abilities/index.ts';

/**
 * Who may see and write down what people said of their own image. A teacher sees how it stands for the pupils of their
 * groups without any of these; who said what is for the office and those who lead the school.
 */
export const consentAbilities = {
  'consent.see': { to: staff },
  'consent.read': { to: ['administrator', 'data-protection-officer', 'director', 'office'] },
  'consent.record': { to: ['administrator', 'director', 'office'] },
  'consent.ask': { to: ['administrator', 'director', 'office'] },
  'consent.settings': { to: ['administrator', 'director', 'office'] },
} satisfies Partial<AbilityTable>;
