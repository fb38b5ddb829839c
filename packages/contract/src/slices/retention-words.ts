import { z } from 'zod';

/** What is kept with a term after which it goes. Only ever added to; the words on screen come from the catalogue. */
export const retentionKind = z.enum([
  // Of one case everything there is: reports, messages, evidence, measures, letters.
  'case',
  'case-unfounded',
  'case-breach',
  // One record in the file of a person.
  'pupil-record',
  'pupil-warning',
  'staff-record',
  // Everything somebody said of their own image at one school.
  'consent',
  // A request of somebody about their own data, and the export that answered it.
  'rights-request',
  'rights-answer',
  // One breach of data in the register, which outlives its case.
  'breach-record',
]);
export type RetentionKind = z.infer<typeof retentionKind>;

/** From which day a term runs. */
export const retentionTrigger = z.enum([
  'closed',
  'left',
  'employment-ended',
  'school-year-ended',
  'answered',
  'recorded',
]);
export type RetentionTrigger = z.infer<typeof retentionTrigger>;
