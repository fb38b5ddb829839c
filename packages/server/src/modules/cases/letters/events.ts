import { z } from 'zod';
import { defineAuditEvents } from '../../../platform/audit/index.ts';

/** What settings of letters leave in the audit: which template, and the version. The subject is the school. */
export const letterEvents = defineAuditEvents('letters', {
  'letters.template-changed': z.object({
    schoolId: z.string(),
    kind: z.string(),
    version: z.number().int(),
    reset: z.boolean(),
  }),
  'letters.head-set': z.object({ schoolId: z.string() }),
});
