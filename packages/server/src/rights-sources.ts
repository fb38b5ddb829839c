import { questionsOfPerson } from './modules/assessments/index.ts';
import { consentOfPerson } from './modules/consent/index.ts';
import { declarationsOfPerson } from './modules/declarations/index.ts';
import { peopleOfPerson } from './modules/people/index.ts';
import { photosOfPerson } from './modules/photos/index.ts';
import { publicationsOfPerson } from './modules/publications/index.ts';
import { whoLookedAt } from './modules/rights/index.ts';
import type { HeldSourceDoor } from './platform/held-of-person.ts';
import { signInOfPerson } from './platform/sign-in/index.ts';

/** Where something is held of people, in the order in which an answer tells it. A new slice adds its door here. */
export const rightsSources: readonly HeldSourceDoor[] = [
  peopleOfPerson,
  signInOfPerson,
  consentOfPerson,
  photosOfPerson,
  publicationsOfPerson,
  questionsOfPerson,
  declarationsOfPerson,
  whoLookedAt,
];
