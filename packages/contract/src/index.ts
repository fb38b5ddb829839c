/** The contract: what a client may ask, what it gets back, and how it is refused. */
export { type Ability, type Ableness, abilities, ability, ableness } from './abilities.ts';
export { apiPrefix, describeApi, type ProblemDetails, problemDetails } from './openapi.ts';
export { type Access, type Operation, operation } from './operation.ts';
export { type OperationId, type Operations, operations } from './operations.ts';
export * from './primitives.ts';
export { type ProblemCode, problems, usualProblems } from './problems.ts';
export { type Role, role, roles } from './roles.ts';
export {
  type BreachData,
  type BreachOpen,
  type BreachPeople,
  type BreachRecord,
  type BreachTold,
  shownBreach,
} from './slices/breaches-schemas.ts';
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
  type CaseMeasures,
  type MeasureCitation,
  type MeasureRefusal,
  measureRefusal,
} from './slices/case-measures-schemas.ts';
export {
  intentionSentBy,
  type MeasureAct,
  type MeasureKind,
  type MeasureNotice,
  type MeasureRefusalCode,
  type MeasureStanding,
  type MeasureStatus,
  type MeasureStep,
  type MeasureStepToRecord,
  measureKind,
  measureRefusalCode,
  measureStanding,
  measureStatus,
  measureStep,
  measureStepToRecord,
} from './slices/case-measures-words.ts';
export {
  type CaseAbout,
  type CaseAct,
  type CaseCategory,
  type CaseEntryKind,
  type CaseOutcome,
  type CasePlace,
  type CaseStatus,
  caseAbout,
  caseAct,
  caseAgeGroup,
  caseCategory,
  caseLimits,
  caseOutcome,
  casePlace,
  caseSeriousness,
  caseUrgency,
  type HearingResult,
  type LetIn,
  notToldReason,
  type PartyCapacity,
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
export { type FigureAxis, type Figures, figureAxis, figures } from './slices/figures-schemas.ts';
export {
  type ErasureGround,
  type FiledEntryKind,
  type FileKind,
  type FileRecordKind,
  filedEntryKind,
  fileLimits,
  filingArticle,
} from './slices/files-schemas.ts';
export { type LetterPurpose, letterKinds } from './slices/letter-kinds.ts';
export {
  type LetterField,
  type LetterFormat,
  type LetterKind,
  type LetterStatus,
  type LetterWay,
  letterField,
  letterFormat,
  letterKind,
  letterLimits,
  letterStatus,
  letterWay,
} from './slices/letters-words.ts';
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
export { type OwnTermValue, ownTermValue, type TermKey, termKey } from './slices/retention.ts';
export {
  type RetentionKind,
  type RetentionTrigger,
  retentionKind,
  retentionTrigger,
} from './slices/retention-words.ts';
export {
  type AnswerFile,
  type AskedKind,
  type AttachmentJudgement,
  askedKind,
  attachmentJudgement,
  type CoverBox,
  coverBox,
  type HeldPartShown,
  type HeldSource,
  heldSource,
  type PartAttachmentShown,
  type PartMark,
  type PartReview,
  partMark,
  type RightsAsker,
  type RightsDecisionGiven,
  type RightsRequestShown,
  type RightsRequestSummary,
  type RightsState,
  stayGround,
  type WithholdGround,
  withholdGround,
} from './slices/rights-schemas.ts';
export {
  type CorrectedField,
  correctedField,
  type RightsStepPlan,
  type RightsStepRefusal,
  type RightsStepSettling,
  type RightsStepState,
  type RightsStepView,
  rightsStepPlan,
  rightsStepState,
} from './slices/rights-step-schemas.ts';
export { type RightsOutcome, rightsOutcome, stepKindsOf } from './slices/rights-words.ts';
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
