import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const one = { schoolId: z.string(), declarationId: z.string(), declared: z.string() };

/** What declarations leave in the audit: which kind, never what was said. Shapes are only ever added to. */
export const declarationEvents = defineAuditEvents('declarations', {
  'declarations.made': z.object(one),
  'declarations.confirmed': z.object(one),
  'declarations.refused': z.object(one),
  'declarations.withdrawn': z.object(one),
});
