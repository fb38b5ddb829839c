import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const tally = z.object({
  add: z.number().int(),
  change: z.number().int(),
  end: z.number().int(),
  same: z.number().int(),
});

/** What happens with rosters, in ids and numbers. Whom it changed stands in `people.changed-in-bulk`. */
export const rosterEvents = defineAuditEvents('roster', {
  'roster.import-started': z.object({ schoolId: z.uuid().nullable(), bytes: z.number().int() }),
  'roster.columns-mapped': z.object({ digest: z.string() }),
  'roster.rows-viewed': z.object({}),
  'roster.apply-asked': z.object({ endMany: z.boolean() }),
  'roster.applied': z.object({
    people: tally,
    groups: tally,
    errors: z.number().int(),
    notes: z.number().int(),
  }),
  'roster.discarded': z.object({}),
});
