/** The contract: what a client may ask, what it gets back, and how it is refused. */
export { type Ability, type Ableness, abilities, ability, ableness } from './abilities.ts';
export { apiPrefix, describeApi, type ProblemDetails, problemDetails } from './openapi.ts';
export { type Access, type Operation, operation } from './operation.ts';
export { type OperationId, type Operations, operations } from './operations.ts';
export * from './primitives.ts';
export { type ProblemCode, problems, usualProblems } from './problems.ts';
export { type Role, role, roles } from './roles.ts';
export {
  type BlockedAction,
  blockedAction,
  type CaseDuty,
  type CaseFactsTold,
  type CaseQuestion,
  caseDuty,
  caseFactsTold,
  caseQuestion,
  type DutyCode,
  type DutyParty,
  type DutyRemark,
  dutyCode,
  dutyKey,
  dutyParty,
  dutyRemark,
  type LawConstantKey,
  type LawConstantValue,
  lawConfidence,
  lawConstantKey,
} from './slices/case-duties.ts';
export {
  type CaseAbout,
  type CaseCategory,
  type CaseEntryKind,
  type CaseOutcome,
  type CasePlace,
  type CaseStatus,
  caseAbout,
  caseAgeGroup,
  caseCategory,
  caseLimits,
  caseOutcome,
  casePlace,
  caseUrgency,
  notToldReason,
  type PartyRole,
  type ReaderCapacity,
} from './slices/cases-words.ts';
export { webhookEvents } from './slices/clients.ts';
export {
  type ConsentCapacity,
  type ConsentImportMapping,
  type ConsentLanguage,
  type ConsentNote,
  type ConsentState,
  type ConsentWay,
  type ConsentWhy,
  consentLanguage,
  type StandardPurpose,
  standardPurpose,
} from './slices/consent-schemas.ts';
export { type DeclarationContent, declarationContent } from './slices/declarations.ts';
export {
  type CoverChoice,
  type CoverWay,
  type PhotoBox,
  type PhotoUse,
  type RecognisableBy,
  recognisableBy,
} from './slices/photos-covers.ts';
export {
  type FaceWho,
  type PhotoRefusal,
  type PhotoStanding,
  type PhotoStep,
  photoLimits,
  photoUploadsPath,
} from './slices/photos-schemas.ts';
export { type ShownAs, type StaysReason, staysReason } from './slices/publications-schemas.ts';
export {
  type RosterCounts,
  type RosterFieldName,
  type RosterIssueCode,
  type RosterMapping,
  rosterField,
  rosterLimits,
  rosterMapping,
} from './slices/roster.ts';
export type { Audience, ChannelKind } from './slices/settings.ts';
