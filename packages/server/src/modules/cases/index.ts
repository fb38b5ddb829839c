/** Reports and what the school does with them: the only door for other slices. */
export { caseAbilities } from './abilities.ts';
export { mountEvidence } from './evidence/mount-evidence.ts';
export { casesHttp } from './http.ts';
export { type CaseLetterPorts, deliverCaseLetters, mountReportPages } from './reporting/index.ts';
