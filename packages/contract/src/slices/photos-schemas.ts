import { z } from 'zod';
import { date, id, moment } from '../primitives.ts';
import { faceOnChannel, photoUse } from './photos-covers.ts';
import { audience, channelKind } from './settings.ts';

/** What is taken of photos. */
export const photoLimits = {
  /** Bytes of one file. */
  bytes: 60 * 1024 * 1024,
  /** Bytes that one person has sent or announced and that were placed nowhere yet. */
  bytesPerPerson: 8 * 1024 * 1024 * 1024,
  /** How many of those. */
  photosPerPerson: 1000,
  /** Bytes of everything of a board together. */
  bytesPerBoard: 100 * 1024 * 1024 * 1024,
  /** Boxes in one photo. */
  faces: 1000,
} as const;

/** Where the bytes of a photo are sent, by the tus protocol for uploads that can be resumed (version 1.0). */
export const photoUploadsPath = '/photo-uploads';

/** Who is in a box, as somebody says it. */
export const faceWho = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), personId: id }),
    z.strictObject({ kind: z.literal('nobody-known') }),
    z.strictObject({ kind: z.literal('background') }),
    z.strictObject({ kind: z.literal('unknown') }),
  ])
  .meta({
    description:
      '`person`: somebody of the school. `nobody-known`: a stranger. `background`: nobody could recognise them, or it is no face. `unknown`: somebody of here who can be recognised, and it is not known who',
  });
export type FaceWho = z.infer<typeof faceWho>;

/** Why a photo was not taken. */
export const photoRefusal = z.enum([
  'not-an-image',
  'type-not-supported',
  'animated',
  'too-many-pixels',
  'too-many-bytes',
  'damaged',
  'could-not-be-read',
  'lost',
]);
export type PhotoRefusal = z.infer<typeof photoRefusal>;

const person = z.object({ id, name: z.string() });

const faceWhoShown = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), person }),
  z.object({ kind: z.literal('nobody-known') }),
  z.object({ kind: z.literal('background') }),
  z.object({ kind: z.literal('unknown') }),
]);

const boxShown = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

const photoFace = z.object({
  id,
  box: boxShown,
  foundBy: z.enum(['detector', 'person']),
  moved: z.boolean().meta({ description: 'A person put it elsewhere or made it another size' }),
  who: faceWhoShown.nullable().meta({ description: 'Null: nobody has said it yet' }),
});

const removedFace = z.object({ id, box: boxShown, removedBy: person, removedAt: moment });

/** What is to be done with a photo that is ready, in this order. */
export const photoStep = z.enum(['name', 'look', 'ask', 'make', 'judge', 'cover-more']).meta({
  description:
    '`make`: no version was made yet, or one has to be made again. `judge`: of somebody covered nobody said yet whether they can still be recognised. `cover-more`: somebody without consent can still be recognised',
});
export type PhotoStep = z.infer<typeof photoStep>;

/** A photo in a list. */
const photoSummary = z.object({
  id,
  state: z.enum(['arriving', 'reading', 'ready', 'refused']),
  refusal: photoRefusal.nullable(),
  uploadedBy: person,
  announcedAt: moment,
  takenInAt: moment.nullable(),
  keepUntil: date.nullable().meta({ description: 'Last day it is kept; after that it is destroyed' }),
  width: z.number().int().nullable().meta({ description: 'Pixels of the upright photo' }),
  height: z.number().int().nullable(),
  faces: z.number().int().meta({ description: 'Boxes in it' }),
  facesToName: z.number().int().meta({ description: 'Of those, how many nobody said anything of yet' }),
  mustLook: z
    .enum(['no-faces', 'detector-failed'])
    .nullable()
    .meta({ description: 'Why a person has to look for faces that were not found' }),
  looked: z.boolean().meta({ description: 'A person said that every face has a box' }),
  preview: z.string().nullable().meta({ description: 'Address of the reduced photo' }),
});

/** The same with what is to be done with it. */
export const photoToDo = photoSummary.extend({
  next: photoStep.nullable().meta({ description: 'What is to be done first; null when nothing is' }),
  facesToJudge: z.number().int().meta({ description: 'Covered faces of versions that nobody judged yet' }),
});

/** A photo with its boxes and people. */
export const photo = photoSummary.extend({
  boxes: z.array(photoFace),
  removed: z.array(removedFace),
  people: z.array(person).meta({ description: 'Who is in it without a box' }),
  detector: z.object({ name: z.string(), version: z.string(), digest: z.string() }).nullable(),
  lookedBy: person.nullable(),
  lookedAt: moment.nullable(),
});

export const photoSettings = z.object({
  keepDays: z.number().int().min(1).max(90).meta({
    description: 'Days that a photo is kept which was placed nowhere',
  }),
  coverStyle: z.enum(['fill', 'pixelate']).meta({ description: 'How somebody is made unrecognisable' }),
  allowBlur: z.boolean().meta({
    description: 'A face may also be blurred where somebody chooses so. It can be undone',
  }),
});

/** How a photo stands for one channel, by consent alone; what the protocol says of it is another question. */
export const photoStanding = z
  .enum(['left-out', 'look-first', 'name-first', 'ask', 'not-coverable', 'covered', 'as-it-is'])
  .meta({
    description:
      '`left-out`: somebody chose not to use it there. `look-first`: nobody said yet that every face has a box. `name-first`: not of every box it was said who is in it. `ask`: somebody can be recognised and it is not known who. `not-coverable`: somebody without consent is in it without a box. `covered`: with some made unrecognisable. `as-it-is`: everybody may be seen',
  });
export type PhotoStanding = z.infer<typeof photoStanding>;

/** The version of a photo that a channel may have. */
const photoVersion = z.object({
  state: z.enum(['none', 'outdated', 'waiting', 'ready', 'failed']).meta({
    description: '`outdated`: it was made of other boxes, people or consent, and is not given any more',
  }),
  covered: z.number().int().nullable().meta({ description: 'People who are covered in it' }),
  canBeUndone: z.boolean().meta({ description: 'Somebody in it is only blurred' }),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  image: z.string().nullable().meta({ description: 'Address of it, when it is ready' }),
});

/** Consent of everybody in a photo, for each open channel of the school, on one day. */
export const photoPermissions = z.object({
  day: date,
  channels: z.array(
    z.object({
      channelId: id,
      name: z.string(),
      kind: channelKind,
      audience,
      standing: photoStanding,
      use: photoUse,
      faces: z.array(faceOnChannel),
      people: z.array(
        z.object({
          person,
          inBox: z.boolean(),
          recognisable: z.boolean().meta({
            description:
              'May be seen there: only with consent. Not why not: that is between them and the school',
          }),
        }),
      ),
      strangers: z.number().int().meta({ description: 'Boxes of people whom nobody knows; covered' }),
      unknown: z.number().int().meta({ description: 'Boxes of people who are known here, but not to you' }),
      unnamed: z.number().int(),
      version: photoVersion,
    }),
  ),
});

/** Whom somebody can choose, own groups first. */
export const photoPeople = z.object({
  groups: z.array(
    z.object({
      id,
      name: z.string(),
      own: z.boolean().meta({ description: 'Who asks teaches it' }),
      pupils: z.array(person),
      teachers: z.array(person),
    }),
  ),
  others: z.array(person).meta({ description: 'Pupils and staff of the school who are in none of these' }),
});
