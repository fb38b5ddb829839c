import { z } from 'zod';
import { date, id, moment } from '../primitives.ts';
import { casePlace, caseUrgency, namedPerson, reportManner } from './cases-words.ts';

/** What a reporter told. What was not asked or not said is null. */
const reportTold = z.object({
  what: z.string(),
  place: casePlace.nullable(),
  where: z.string().nullable().meta({ description: 'A group, a room' }),
  link: z.string().nullable(),
  linkNote: z.string().nullable().meta({ description: 'What was to be seen there' }),
  when: z.string().nullable(),
  day: date.nullable(),
  people: z.string().nullable(),
  teller: z
    .string()
    .nullable()
    .meta({ description: 'What they say they are: `pupil`, `parent`, `employee`, `other`' }),
  urgency: caseUrgency.nullable(),
  name: z
    .string()
    .nullable()
    .meta({ description: 'Of a report by name; of a confidential one it is asked apart' }),
  reach: z.string().nullable(),
});

/** Who a confidential reporter is. */
export const reporterIdentity = z.object({ name: z.string(), reach: z.string() });

const message = z.object({
  id,
  at: moment,
  from: z.enum(['reporter', 'school']),
  by: namedPerson.nullable(),
  text: z.string(),
});

const identityRequest = z.object({
  id,
  askedBy: namedPerson,
  askedAt: moment,
  reason: z.string(),
  decidedAt: moment.nullable(),
  decidedBy: namedPerson.nullable(),
  granted: z.boolean().nullable(),
  mayDecide: z.boolean().meta({ description: 'You may decide about it' }),
});

/** What was told, and what was said about it since. */
export const caseReport = z.object({
  id,
  receivedAt: moment.meta({ description: 'Of an anonymous report the hour, of others the moment' }),
  manner: reportManner,
  language: z.string(),
  by: namedPerson.nullable().meta({ description: 'Who was signed in and said so' }),
  told: reportTold,
  answersReach: z
    .boolean()
    .meta({ description: 'They read what is answered here: with a code, or signed in' }),
  answeredAt: moment.nullable(),
  reporterSeenAt: moment.nullable(),
  messages: z.array(message),
  identity: z
    .object({
      known: z.boolean().meta({ description: 'You may know who it is' }),
      mayAsk: z.boolean(),
      requests: z.array(identityRequest),
    })
    .nullable()
    .meta({ description: 'Of a confidential report; null of others' }),
});
