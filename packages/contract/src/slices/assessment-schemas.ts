import { outcomes, tones } from '@plaatswijs/rules';
import { z } from 'zod';
import { bilingual, date, id } from '../primitives.ts';

/** A value of a fact: yes or no, a choice or a date, a whole number, or the chosen values of a list. */
export const factValue = z.union([
  z.boolean(),
  z.number().int(),
  z.string().max(60),
  z.array(z.string().max(60)).max(40),
]);

/** Keys of the fact vocabulary, `people.1.who` for the first entry of people. What the vocabulary has not is refused. */
export const facts = z
  .record(z.string().max(80), factValue)
  .refine((told) => Object.keys(told).length <= 400)
  .meta({ description: 'Facts by key of the vocabulary, in the order in which they were told' });

/** How far an interview has come. Sent along with every step: the server keeps nothing of it. */
export const interviewState = z.strictObject({
  facts,
  notKnown: z
    .array(z.string().max(80))
    .max(60)
    .default([])
    .meta({ description: 'Facts answered with "I don\'t know"' }),
});

export const question = z.object({
  fact: z.string(),
  kind: z.enum(['yesno', 'choice', 'choices', 'number', 'date', 'people']),
  person: z.int().nullable(),
  text: bilingual,
  values: z.array(z.object({ value: z.string(), label: bilingual })),
  min: z.int().nullable(),
  max: z.int().nullable(),
  judgement: z.boolean(),
  personal: z.boolean(),
  suggested: factValue.nullable().meta({ description: 'What a detector saw; not confirmed by anybody yet' }),
});

export const told = z.object({
  fact: z.string(),
  person: z.int().nullable(),
  text: bilingual,
  value: factValue,
  labels: z
    .array(bilingual)
    .meta({ description: 'The value in words; empty for yes, no, numbers and dates' }),
});

export const article = z.object({
  id: z.string(),
  article: z.string(),
  number: z.string(),
  section: z.string(),
  heading: bilingual,
  says: bilingual,
  summary: bilingual,
  part: z.enum(['decisive', 'condition', 'accompanying']),
});

export const protocolRole = z.object({ role: z.string(), name: bilingual });

export const answer = z.object({
  tone: z.enum(tones),
  outcome: z.enum(outcomes).nullable(),
  settled: z.boolean(),
  inForce: z.boolean().nullable(),
  articles: z.array(article),
  conditions: z.array(z.object({ article: z.string(), text: bilingual })),
  duties: z.array(
    z.object({
      does: z.enum([
        'tell',
        'phone',
        'file',
        'request-removal',
        'ask-consent',
        'make-unrecognisable',
        'act',
        'acknowledge',
      ]),
      text: bilingual,
      to: protocolRole.nullable(),
      within: z.string().nullable().meta({ description: '`at-once`, `beforehand` or an ISO 8601 duration' }),
      file: z.string().nullable(),
      article: z.string(),
    }),
  ),
  ask: z.array(protocolRole),
  change: z.object({ allowed: z.boolean(), set: z.array(told) }).nullable(),
  tensions: z.array(z.object({ kind: z.string(), says: bilingual, choice: bilingual })),
  goodToKnow: z.array(article),
  assumed: z.array(told),
  open: z.array(question),
  receipt: z.object({
    engine: z.string(),
    protocol: z.string(),
    protocolDigest: z.string(),
    situationDigest: z.string(),
    referenceDate: date,
  }),
});

export const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), question }),
  z.object({ kind: z.literal('special'), questions: z.array(question) }),
  z.object({ kind: z.literal('answer') }),
]);

export const decision = z.enum(['may', 'may-not', 'may-if']);

export const precedent = z.object({
  id,
  act: z.string(),
  facts: z.array(told),
  summary: z.string(),
  decision,
  role: protocolRole.nullable().meta({ description: 'The role of the protocol that decided' }),
  decidedIn: date.meta({ description: 'The first day of the month' }),
  shownTo: z.enum(['anyone', 'signed-in']),
});
