/** Asking what the protocol says, putting doubt before a person, and having a post checked: the only door. */
export { assessmentAbilities } from './abilities.ts';
export { type AskedSchool, atPublicSchool } from './asked-school.ts';
export { type AssessedSituation, assessSituation } from './assess-situation.ts';

export { assessmentsHttp } from './http.ts';
export { questionsOfPerson } from './of-person.ts';
export { openAssessments } from './open-assessments.ts';
export { peopleInText } from './people-in-text.ts';
export type { AssessmentPorts } from './ports.ts';
export type { PrecedentView } from './precedents.ts';
export {
  type Place,
  sharedForPublic,
  starterView,
} from './public-ask.ts';
export { readRoster, type SchoolRoster } from './school-roster.ts';
export { removeExpiredAnswers, shareAnswer } from './share-answer.ts';
export { readTold, type ToldFacts } from './told-state.ts';
