import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const where = { schoolId: z.string() };

/**
 * What requests leave in the audit: who did what with which request. Not about whom it is, nor what is in a part; that a
 * part is of a case is not told. Shapes are only ever added to.
 */
export const rightsEvents = defineAuditEvents('rights', {
  'rights.registered': z.object({ ...where, kind: z.string(), bySelf: z.boolean() }),
  'rights.extended': z.object({ ...where, dueOn: z.iso.date() }),
  'rights.gathered': z.object({ ...where, parts: z.number().int() }),
  'rights.part-read': z.object({ ...where, partId: z.string() }),
  'rights.part-reviewed': z.object({ ...where, partId: z.string(), as: z.string() }),
  // Which picture it was is not told: the audit of a case names its evidence.
  'rights.attachment-judged': z.object({ ...where, partId: z.string(), as: z.string() }),
  'rights.decided': z.object({ ...where, decisions: z.number().int() }),
  'rights.step-made': z.object({ ...where, stepId: z.string() }),
  'rights.step-settled': z.object({ ...where, stepId: z.string(), as: z.string() }),
  'rights.answered': z.object(where),
  'rights.closed': z.object({ ...where, as: z.string() }),
  'rights.fetched': z.object({ ...where, as: z.enum(['pdf', 'json', 'file']), whose: z.string() }),
});
