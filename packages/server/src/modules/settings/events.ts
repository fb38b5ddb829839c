import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const school = { schoolId: z.string() };

/** What settings leave in the audit. Shapes are only ever added to: old events must keep parsing. */
export const settingsEvents = defineAuditEvents('settings', {
  'settings.school-added': z.object(school),
  'settings.protocol-chosen': z.object({ ...school, digest: z.string(), startsOn: z.string() }),
  'settings.role-holders-set': z.object({ ...school, role: z.string(), people: z.array(z.string()) }),
  'settings.leader-set': z.object({
    ...school,
    personId: z.string(),
    leaderId: z.string().nullable(),
    startsOn: z.string(),
  }),
  'settings.channel-added': z.object({ ...school, channelId: z.string() }),
  'settings.channel-changed': z.object({ ...school, channelId: z.string() }),
  'settings.channel-closed': z.object({ ...school, channelId: z.string() }),
  'settings.lesson-times-set': z.object({ ...school, times: z.number().int() }),
  'settings.house-style-set': z.object({ ...school, logo: z.boolean() }),
  'settings.denomination-set': z.object({
    ...school,
    denomination: z.enum(['private', 'public']).nullable(),
  }),
});
