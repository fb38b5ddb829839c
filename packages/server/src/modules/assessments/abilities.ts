import { type AbilityTable, everyRole, staff } from '../../platform/abilities/index.ts';

/** Everybody of the school may ask and have a post checked; who works there may be asked. */
export const assessmentAbilities = {
  'posts.check': { to: everyRole },
  'questions.ask': { to: everyRole },
  'questions.answer': { to: staff },
} satisfies Partial<AbilityTable>;
