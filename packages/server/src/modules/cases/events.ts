import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const where = { schoolId: z.string() };
const changed = { ...where, version: z.number().int() };

/**
 * What cases leave in the audit, which people read who read no case: that something was done, by whom, and where it stands on
 * the timeline (`version`). Nothing that was said, not who is in it or shut out of it, not what kind of case it is. The
 * subject is the case. Shapes are only ever added to.
 */
export const caseEvents = defineAuditEvents('cases', {
  'cases.category-added': z.object({ ...where, under: z.string() }),
  'cases.category-ended': z.object(where),
  'cases.read': z.object(changed),
  'cases.opened': z.object({ ...where, number: z.string() }),
  'cases.taken-up': z.object(changed),
  'cases.triaged': z.object(changed),
  'cases.about-corrected': z.object(changed),
  'cases.closed': z.object(changed),
  'cases.reopened': z.object(changed),
  'cases.party-added': z.object({ ...changed, partyId: z.string() }),
  'cases.party-changed': z.object({ ...changed, partyId: z.string() }),
  'cases.party-ended': z.object({ ...changed, partyId: z.string() }),
  'cases.shut-out': z.object(changed),
  'cases.let-in': z.object(changed),
  'cases.reader-added': z.object({ ...changed, personId: z.string(), capacity: z.string() }),
  'cases.reader-ended': z.object({ ...changed, personId: z.string() }),
  'cases.handed-over': z.object({ ...changed, personId: z.string() }),
  'cases.noted': z.object({ ...changed, kind: z.string() }),
  'cases.answered': z.object({ ...changed, reportId: z.string() }),
  'cases.task-added': z.object({ ...changed, taskId: z.string(), ownerId: z.string() }),
  'cases.task-given': z.object({ ...changed, taskId: z.string(), ownerId: z.string() }),
  'cases.task-done': z.object({ ...changed, taskId: z.string() }),
  'cases.duty-settled': z.object({ ...changed, as: z.string() }),
  'cases.filed': z.object({ ...changed, fileId: z.string(), recordId: z.string() }),
  'cases.measure-moved': z.object({ ...changed, measureId: z.string(), act: z.string() }),
  'cases.linked': z.object({ ...changed, otherId: z.string() }),
  'cases.evidence-added': z.object({ ...changed, evidenceId: z.string() }),
  'cases.evidence-viewed': z.object({ ...where, evidenceId: z.string() }),
  'cases.evidence-saved': z.object({ ...where, evidenceId: z.string() }),
  'cases.letter-drafted': z.object({ ...changed, letterId: z.string() }),
  'cases.letter-changed': z.object({ ...changed, letterId: z.string() }),
  'cases.letter-dropped': z.object({ ...changed, letterId: z.string() }),
  'cases.letter-final': z.object({ ...changed, letterId: z.string() }),
  'cases.letter-sent': z.object({ ...changed, letterId: z.string() }),
  'cases.letter-read': z.object({ ...where, letterId: z.string(), format: z.string() }),
  'cases.identity-asked': z.object({ ...changed, reportId: z.string(), requestId: z.string() }),
  'cases.identity-decided': z.object({
    ...changed,
    reportId: z.string(),
    requestId: z.string(),
    granted: z.boolean(),
  }),
  'cases.identity-read': z.object({ ...where, reportId: z.string() }),
  'cases.rescued': z.object({ ...changed, capacity: z.string() }),
  'cases.figures-counted': z.object({ year: z.number().int() }),
});
