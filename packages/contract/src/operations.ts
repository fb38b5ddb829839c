import { assessmentOperations } from './slices/assessments.ts';
import { breachOperations } from './slices/breaches.ts';
import { caseCategoryOperations } from './slices/case-categories.ts';
import { caseMeasureOperations } from './slices/case-measures.ts';
import { caseOperations } from './slices/cases.ts';
import { caseRescueOperations } from './slices/cases-rescue.ts';
import { clientOperations } from './slices/clients.ts';
import { consentOperations } from './slices/consent.ts';
import { declarationOperations } from './slices/declarations.ts';
import { factorOperations } from './slices/factors.ts';
import { figuresOperations } from './slices/figures.ts';
import { fileOperations } from './slices/files.ts';
import { helpNumberOperations } from './slices/help-numbers.ts';
import { identityProviderOperations } from './slices/identity-providers.ts';
import { letterOperations } from './slices/letters.ts';
import { myReportOperations } from './slices/my-reports.ts';
import { peopleOperations } from './slices/people.ts';
import { photoOperations } from './slices/photos.ts';
import { publicationOperations } from './slices/publications.ts';
import { retentionOperations } from './slices/retention.ts';
import { rightsOperations } from './slices/rights.ts';
import { rightsStepOperations } from './slices/rights-steps.ts';
import { rosterOperations } from './slices/roster.ts';
import { schoolOperations } from './slices/schools.ts';
import { sessionOperations } from './slices/session.ts';
import { settingsOperations } from './slices/settings.ts';

/** Every operation of the server. A new slice adds its table here; the server must implement each, or does not start. */
export const operations = {
  ...sessionOperations,
  ...factorOperations,
  ...identityProviderOperations,
  ...schoolOperations,
  ...settingsOperations,
  ...peopleOperations,
  ...rosterOperations,
  ...declarationOperations,
  ...consentOperations,
  ...photoOperations,
  ...publicationOperations,
  ...caseOperations,
  ...myReportOperations,
  ...fileOperations,
  ...breachOperations,
  ...caseCategoryOperations,
  ...caseMeasureOperations,
  ...letterOperations,
  ...caseRescueOperations,
  ...figuresOperations,
  ...rightsOperations,
  ...rightsStepOperations,
  ...helpNumberOperations,
  ...retentionOperations,
  ...clientOperations,
  ...assessmentOperations,
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;
