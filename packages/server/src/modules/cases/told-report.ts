import { casePlace, caseUrgency } from '@plaatswijs/contract';
import { z } from 'zod';

const line = z.string().default('');

/** What somebody told, as it is sealed with the key of the report. Keys are only ever added: old reports are read too. */
export const toldReport = z.object({
  what: z.string(),
  place: casePlace.nullable().default(null),
  /** Which group, account or place. */
  where: line,
  link: line,
  /** What was to be seen at the link, in words of who reported. */
  linkNote: line,
  when: line,
  /** `YYYY-MM-DD`. */
  day: z.string().nullable().default(null),
  people: line,
  teller: z.enum(['pupil', 'parent', 'employee', 'other']).nullable().default(null),
  urgency: caseUrgency.nullable().default(null),
  /** Of a named report by somebody who is not signed in. */
  name: z.string().nullable().default(null),
  reach: z.string().nullable().default(null),
});
export type ToldReport = z.infer<typeof toldReport>;

/** Who somebody is that reported confidentially, sealed with a key of its own. */
export const toldIdentity = z.object({ name: z.string(), reach: line });
export type ToldIdentity = z.infer<typeof toldIdentity>;

/** What is sealed with a piece of evidence: its name as it came, and what is said of it. */
export const evidenceName = z.object({ name: z.string(), note: line });
export type EvidenceName = z.infer<typeof evidenceName>;

/** A message between who reported and the school. */
export const sealedMessage = z.object({ text: z.string() });
