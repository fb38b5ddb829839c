import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const one = { schoolId: z.string(), publicationId: z.string() };

/** What publications leave in the audit: ids and numbers, never a link, a name or a note. Shapes are only ever added to. */
export const publicationEvents = defineAuditEvents('publications', {
  'publications.recorded': z.object({
    ...one,
    channelId: z.string(),
    photos: z.number().int(),
    people: z.number().int(),
  }),
  'publications.taken-down': z.object(one),
  'publications.link-changed': z.object(one),
  // Subject is the person it is about; nobody did it, it follows from what was said.
  'publications.task-opened': z.object({ ...one, taskId: z.string() }),
  'publications.task-settled': z.object({ ...one, taskId: z.string(), outcome: z.string() }),
  // It was decided on a request of the subject; the task is new, or was open and has this cause now.
  'publications.recalled-on-request': z.object({ ...one, taskId: z.string() }),
  // Somebody looked where a person is to be seen.
  'publications.where-read': z.object({ schoolId: z.string() }),
  // Its time was over.
  'publications.expired': z.object(one),
  'publications.settings-changed': z.object({ schoolId: z.string(), keepDays: z.number().int() }),
});
