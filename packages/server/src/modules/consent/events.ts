import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const school = { schoolId: z.string() };
const ofPurpose = { ...school, purposeId: z.string() };

/** What consent leaves in the audit: ids and numbers, never what somebody answered. Shapes are only ever added to. */
export const consentEvents = defineAuditEvents('consent', {
  'consent.purpose-added': z.object(ofPurpose),
  'consent.purpose-changed': z.object({ ...ofPurpose, version: z.number().int(), asksAgain: z.boolean() }),
  'consent.purpose-closed': z.object(ofPurpose),
  'consent.purposes-ordered': z.object({ ...school, purposes: z.number().int() }),
  'consent.settings-set': z.object({ ...school, linkDays: z.number().int(), yearly: z.boolean() }),
  'consent.person-read': z.object(school),
  'consent.employees-read': z.object(school),
  'consent.answer-recorded': z.object({ ...school, answers: z.number().int() }),
  // The scan of a signed form came in; somebody looked at it.
  'consent.scan-kept': z.object({ ...school, scanId: z.string() }),
  'consent.scan-read': z.object({ ...school, scanId: z.string() }),
  'consent.withdrawn-on-request': z.object({ ...school, answers: z.number().int() }),
  'consent.entry-invalidated': z.object({ ...school, entryId: z.string(), reason: z.string() }),
  'consent.answered': z.object({ ...school, requestId: z.string(), answers: z.number().int() }),
  'consent.asked': z.object({ ...school, batchId: z.string(), people: z.number().int() }),
  'consent.letters-printed': z.object({ ...school, batchId: z.string(), letters: z.number().int() }),
  'consent.request-revoked': z.object({ ...school, requestId: z.string() }),
  'consent.imported': z.object({ ...school, given: z.number().int(), refused: z.number().int() }),
  'consent.sixteen': z.object({ ...school, told: z.boolean() }),
  'consent.task-finished': z.object({ ...school, taskId: z.string() }),
});
