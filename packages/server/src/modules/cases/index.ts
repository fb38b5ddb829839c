/** Reports and what the school does with them: the only door for other slices. */
export { caseAbilities } from './abilities.ts';
export { retainedBreaches } from './breaches/index.ts';
export { constantsAt } from './constants-at.ts';
export { casesHeardOf } from './destroy/cases-heard-of.ts';
export { retainedCases } from './destroy/retained-cases.ts';
export { lawTable } from './duties/law-table.ts';
export { requestTerms } from './duties/request-terms.ts';
export { mountEvidence } from './evidence/mount-evidence.ts';
export { readEvidence } from './evidence/read-evidence.ts';
export { figuresHttp } from './figures/figures-http.ts';
export { seedFigures } from './figures/made-up-year.ts';
export { countYears } from './figures/yearly-figures.ts';
export { numbersOfCases } from './filing/numbers-of-cases.ts';
export { casesHttp } from './http.ts';
export { mountLetters } from './letters/index.ts';
export { type CaseOfPerson, caseOfPerson } from './of-person.ts';
export {
  type CaseLetterPorts,
  deliverCaseLetters,
  mountMyFiles,
  mountReportPages,
  seedReports,
} from './reporting/index.ts';
export { rescueHttp } from './rescue/rescue-http.ts';
export { casesOfParts } from './rights-parts.ts';
