import { z } from 'zod';
import { defineAuditEvents } from '../../../platform/audit/index.ts';

const school = { schoolId: z.string() };

/**
 * What reporting leaves in the audit: that it happened, and how much. Nobody who did it, but who was signed in and said so.
 * Of an anonymous report the hour. Shapes are only ever added to.
 */
export const reportEvents = defineAuditEvents('cases', {
  'cases.report-received': z.object({
    ...school,
    reportId: z.string(),
    manner: z.string(),
    readers: z.number().int(),
    files: z.number().int(),
  }),
  // Nothing says who opened it: whoever has the code.
  'cases.report-added-to': z.object({ ...school, reportId: z.string(), files: z.number().int() }),
  // Codes that were tried and opened nothing, of one hour together.
  'cases.codes-tried': z.object({ ...school, hour: z.string(), tries: z.number().int() }),
});
