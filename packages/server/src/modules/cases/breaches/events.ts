import { z } from 'zod';
import { defineAuditEvents } from '../../../platform/audit/index.ts';

const where = { schoolId: z.string() };

/**
 * What the register of data breaches leaves in the audit: that somebody looked, wrote or took it along. Nothing that it says, and
 * not which case it comes from. The subject is the record. Shapes are only ever added to.
 */
export const breachEvents = defineAuditEvents('breaches', {
  'breaches.read': z.object({ ...where, version: z.number().int() }),
  'breaches.recorded': z.object({ ...where, number: z.string() }),
  'breaches.changed': z.object({ ...where, version: z.number().int() }),
  'breaches.exported': z.object({ ...where, shown: z.number().int() }),
});
