import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const one = { schoolId: z.string() };

/** What asking leaves in the audit: that it happened, never what was asked. A check leaves nothing. */
export const assessmentEvents = defineAuditEvents('assessments', {
  'assessments.question-put': z.object({ ...one, questionId: z.string(), putTo: z.string() }),
  'assessments.question-answered': z.object({ ...one, questionId: z.string(), decision: z.string() }),
  // Without the question it came from: a precedent has no way back to who asked.
  'assessments.precedent-withdrawn': z.object({ ...one, precedentId: z.string() }),
});
