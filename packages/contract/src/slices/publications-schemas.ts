import { z } from 'zod';
import { date, id, line, moment } from '../primitives.ts';
import { consentState } from './consent-schemas.ts';

const named = z.object({ id, name: z.string() });
const namedChannel = z.object({ id, name: z.string() });

/** How somebody is in a publication. */
export const shownAs = z.enum(['depicted', 'heard', 'named']);
export type ShownAs = z.infer<typeof shownAs>;

/** How far somebody in a picture can be seen. */
const appearance = z.enum(['visible', 'covered', 'unrecognisable', 'still-recognisable']).meta({
  description:
    '`covered`: covered, and nobody judged whether they can still be recognised. Who is heard or named is `visible`',
});

/** Why something stays, though there is no consent. */
export const staysReason = z.enum([
  'consent-given-again',
  'law-requires',
  'not-recognisable',
  'not-this-person',
  'other',
]);
export type StaysReason = z.infer<typeof staysReason>;

/** Where it stands. No text of the post, and nothing but https. */
export const publicationLink = z
  .url({ protocol: /^https$/ })
  .max(500)
  .refine((address) => !/^https:\/\/[^/]*@/.test(address))
  .meta({ description: 'Where it can be seen; https only, without a password in it' });

/** What somebody put on record. */
export const publicationToRecord = z.strictObject({
  channelId: id,
  placedOn: date,
  link: publicationLink.nullable(),
  photoIds: z.array(id).max(20),
  people: z
    .array(z.strictObject({ personId: id, shown: z.array(shownAs).min(1).max(3) }))
    .max(300)
    .meta({
      description: 'Who is named, and who is in film or sound. Who is in a photo is known from the photo',
    }),
});

/** Something to be done: somebody can be recognised in what is online, without consent. */
export const publicationTask = z.object({
  id,
  publicationId: id,
  person: named,
  channel: namedChannel,
  placedOn: date,
  openedAt: moment,
  dueOn: date,
  owner: named.nullable(),
  closedAt: moment.nullable(),
  closedBy: named.nullable(),
  outcome: z.enum(['taken-down', 'replaced', 'stays']).nullable(),
  reason: staysReason.nullable(),
  note: z.string().nullable(),
  cause: z
    .enum(['consent', 'request'])
    .meta({ description: 'Consent ended, or it was decided on a request about their data' }),
});

/** What was done about a task. */
export const taskSettling = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('taken-down'), on: date }),
  z.strictObject({ outcome: z.literal('replaced') }).meta({
    description: 'By a version in which this person cannot be recognised, and is not heard or named',
  }),
  z.strictObject({ outcome: z.literal('stays'), reason: staysReason, note: line(300).nullable() }),
]);

/** Consent for a channel, as one may see it. */
const consentThere = z.object({
  given: z.boolean(),
  state: consentState.nullable().meta({ description: 'Only for who may read consent' }),
});

/** One way in which somebody is in a publication. */
const appearing = z.object({ shown: shownAs, appearance });

/** Somebody in a publication. */
const publicationPerson = z.object({
  person: named,
  as: z.array(appearing),
  consentThen: consentThere,
  consentNow: consentThere,
});

export const publicationSummary = z.object({
  id,
  channel: namedChannel,
  state: z.enum(['online', 'taken-down']),
  placedOn: date,
  placedBy: named,
  recordedAt: moment,
  link: z.string().nullable(),
  takenDownOn: date.nullable(),
  photos: z.int(),
  people: z.int(),
  openTasks: z.int(),
});

const placedPhoto = z.object({
  photoId: id.nullable().meta({ description: 'Null: the photo is not kept any more' }),
  preview: z.string().nullable().meta({ description: 'Address of the reduced photo, for who may see it' }),
  digest: z
    .string()
    .nullable()
    .meta({ description: 'SHA-256 of the version that was given; null without one' }),
  unknownPeople: z.int(),
});

export const publication = publicationSummary.extend({
  takenDownBy: named.nullable(),
  photoList: z.array(placedPhoto),
  peopleList: z.array(publicationPerson),
  tasks: z.array(publicationTask),
  maySettle: z.boolean().meta({ description: 'You may take it down, and settle its tasks' }),
});

/** Everything somebody is in. */
export const whereShown = z.object({
  person: named,
  publications: z.array(
    z.object({
      publicationId: id,
      channel: namedChannel,
      placedOn: date,
      state: z.enum(['online', 'taken-down']),
      takenDownOn: date.nullable(),
      link: z.string().nullable(),
      as: z.array(appearing),
      photos: z.array(placedPhoto),
      consentThen: consentThere,
      consentNow: consentThere,
      openTask: z.boolean(),
    }),
  ),
  photos: z
    .array(
      z.object({
        photoId: id,
        preview: z.string().nullable(),
        takenInAt: moment.nullable(),
        keepUntil: date.nullable(),
        placed: z.boolean(),
      }),
    )
    .meta({ description: 'Photos that are kept and show this person' }),
});

export const publicationSettings = z.object({
  keepDays: z
    .int()
    .min(30)
    .max(3650)
    .meta({ description: 'Days that the record of what was taken down is kept' }),
});
