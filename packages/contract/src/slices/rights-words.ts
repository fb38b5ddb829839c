import { z } from 'zod';

/** What is decided on a part of what somebody asked to have put right, stopped or erased. */
export const rightsOutcome = z.enum([
  'corrected',
  'statement-added',
  'stopped',
  'erased',
  'stays',
  'not-agreed',
]);
export type RightsOutcome = z.infer<typeof rightsOutcome>;

/** With what each outcome can be carried out; what stays, or is not agreed with, asks nothing. */
export const stepKindsOf = {
  corrected: ['person-details', 'file-statement', 'by-hand'],
  'statement-added': ['file-statement', 'by-hand'],
  stopped: ['consent-withdrawal', 'publication-recall', 'photo-cover', 'photo-erasure', 'by-hand'],
  erased: [
    'file-erasure',
    'photo-erasure',
    'photo-cover',
    'publication-recall',
    'consent-withdrawal',
    'by-hand',
  ],
  stays: [],
  'not-agreed': [],
} as const satisfies Readonly<Record<RightsOutcome, readonly string[]>>;
