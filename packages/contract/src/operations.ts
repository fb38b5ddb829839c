import { assessmentOperations } from './slices/assessments.ts';
import { caseOperations } from './slices/cases.ts';
import { clientOperations } from './slices/clients.ts';
import { consentOperations } from './slices/consent.ts';
import { declarationOperations } from './slices/declarations.ts';
import { factorOperations } from './slices/factors.ts';
import { identityProviderOperations } from './slices/identity-providers.ts';
import { peopleOperations } from './slices/people.ts';
import { photoOperations } from './slices/photos.ts';
import { publicationOperations } from './slices/publications.ts';
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
  ...clientOperations,
  ...assessmentOperations,
} as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;
