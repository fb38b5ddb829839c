import { z } from 'zod';
import { id, line, moment, text } from '../primitives.ts';
import { namedPerson } from './cases-words.ts';

/** What kinds of personal data got out. Only ever added to; the words on screen come from the catalogue. */
export const breachData = z.enum([
  'name-contact',
  'birth-date',
  'id-number',
  'image',
  'results',
  'care-health',
  'behaviour',
  'family',
  'login',
  'financial',
  'messages',
  'other',
]);
export type BreachData = z.infer<typeof breachData>;

/** Whose data it was, by kind and never by name. */
export const breachPeople = z.enum(['pupils', 'parents', 'staff', 'former-pupils', 'others']);
export type BreachPeople = z.infer<typeof breachPeople>;

/** How a decision to tell somebody stands. */
export const breachTold = z.enum(['undecided', 'will-tell', 'told', 'not-told']);
export type BreachTold = z.infer<typeof breachTold>;

/** What the law asks of the register and is not filled in yet. */
export const breachOpen = z.enum([
  'discovered',
  'dataKinds',
  'peopleKinds',
  'effects',
  'measures',
  'authority',
  'people',
]);
export type BreachOpen = z.infer<typeof breachOpen>;

/** Whether somebody is told of a breach: the authority, or the people whose data it was. */
const telling = z.strictObject({
  state: breachTold,
  at: moment.nullable().meta({ description: 'When they were told; null unless `told`' }),
  reason: text(5000).meta({
    description:
      'Why, or why not; of the authority also why it was later than the term. Needed of `not-told`',
  }),
  by: text(200).meta({ description: 'Who decided. Needed once it is decided' }),
});

const facts = {
  awareAt: moment.meta({ description: 'When the school became aware of it' }),
  discovered: text(2000).meta({ description: 'How it came to light' }),
  dataKinds: z.array(breachData).max(12),
  peopleKinds: z.array(breachPeople).max(5),
  peopleCount: z
    .int()
    .min(0)
    .max(10_000_000)
    .nullable()
    .meta({ description: 'Of about how many people; null: not known' }),
  effects: text(5000).meta({ description: 'What may come of it for them' }),
  measures: text(5000).meta({ description: 'What was done about it, and so that it does not happen again' }),
  authority: telling,
  people: telling,
};

/** What the register says of one breach (AVG 33(5)). Nobody it happened to is named in it. */
export const breachRecord = z.strictObject({ title: line(120), happened: text(10_000).min(1), ...facts });
export type BreachRecord = z.infer<typeof breachRecord>;

/** The same as it is answered; what is not known yet is empty. */
export const shownBreach = z.object({ title: z.string(), happened: z.string(), ...facts });

/** Which version of a record somebody looked at when they changed it. */
export const seenBreach = z.int().min(1).meta({
  description: 'The version that was seen; another one is refused as `changed-meanwhile`',
});

const numbered = {
  id,
  number: z.string().meta({ description: 'As people call it, by year of recording: `2026-3`' }),
  version: z.int(),
  fromCase: z.boolean().meta({ description: 'It was made from a case that is still there' }),
  open: z.array(breachOpen).meta({ description: 'What is still to be filled in or decided' }),
};

/** One line of the register. */
export const breachSummary = z.object({
  ...numbered,
  title: z.string(),
  awareAt: moment,
  authority: breachTold,
  people: breachTold,
  changedAt: moment,
});

/** One breach with everything that was ever written of it. */
export const wholeBreach = z.object({
  ...numbered,
  record: shownBreach,
  mayChange: z.boolean(),
  inCase: z
    .object({ id, number: z.string() })
    .nullable()
    .meta({ description: 'The case it was made from; null for who does not read that' }),
  names: z
    .array(z.string())
    .meta({ description: 'Names that do not belong in it, for who reads the case; of nobody else' }),
  versions: z
    .array(
      z.object({
        version: z.int(),
        at: moment,
        by: namedPerson,
        why: z.string().meta({ description: 'Why it was changed; empty of the first' }),
        record: shownBreach,
      }),
    )
    .meta({ description: 'Newest first' }),
});

/** The register as it is now, to hand to the supervisor. */
export const exportedBreach = z.object({
  number: z.string(),
  version: z.int(),
  recordedAt: moment,
  changedAt: moment,
  record: shownBreach,
});
