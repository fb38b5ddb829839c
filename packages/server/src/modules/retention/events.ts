import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const school = { schoolId: z.string() };

/** What keeping leaves in the audit: ids, days and numbers, never a reason or whom it is about. Shapes are only added to. */
export const retentionEvents = defineAuditEvents('retention', {
  // Subject is the hold.
  'retention.held': z.object({ ...school, of: z.enum(['case', 'person']) }),
  'retention.released': z.object({ ...school, of: z.enum(['case', 'person']) }),
  // Subject is the record; null where that would be a person.
  'retention.destroyed': z.object({
    ...school,
    kind: z.string(),
    dueOn: z.string(),
    months: z.number().int(),
    rows: z.number().int(),
    files: z.number().int(),
  }),
  // Subject is the row that was added; without a school it is for the whole board.
  'retention.term-set': z.object({
    schoolId: z.string().nullable(),
    key: z.string(),
    validFrom: z.string(),
    back: z.boolean(),
  }),
});
