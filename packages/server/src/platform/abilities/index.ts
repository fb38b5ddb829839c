export {
  type AbilityRule,
  type AbilityTable,
  ablenessOf,
  everyRole,
  isAbleSomewhere,
  knowsSchool,
  staff,
} from './abilities.ts';
export type { Caller, CallerVia, HeldRole } from './caller.ts';
