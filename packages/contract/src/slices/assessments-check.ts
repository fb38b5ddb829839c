import { z } from 'zod';
import { id } from '../primitives.ts';
import { photoStanding } from './photos-schemas.ts';

/** What a check of a post takes. */
const checkLimits = {
  photos: 20,
  /** People who are said to be in film or sound. */
  people: 100,
} as const;

/** Who is in a post besides what its text says, in the body of a check. */
export const peopleToCheck = {
  photos: z
    .array(id)
    .max(checkLimits.photos)
    .default([])
    .meta({ description: 'Photos of the post; those that are not there for you are refused' }),
  people: z
    .array(z.strictObject({ personId: id, shown: z.enum(['depicted', 'heard']) }))
    .max(checkLimits.people)
    .optional()
    .meta({
      description:
        'Who is to be seen or heard in film, sound, or photos that are not here. An empty list: nobody of school. Left out: that was not said',
    }),
  peopleMark: z.string().max(64).optional().meta({
    description:
      'The mark of the answer after which facts about people were told: they count only as long as the people are the same',
  }),
};

/** How somebody appears in a post. */
const shownAs = z.enum(['depicted', 'heard', 'named']);

/** Who is in the post, as far as that is certain. */
export const personInPost = z.object({
  personId: id,
  name: z.string(),
  shown: z.array(shownAs),
  maySee: z.boolean().nullable().meta({
    description:
      'May be seen or heard on that channel: only with consent. Not why not: that is between them and the school. Null where there is no channel of the school, and for who is only named',
  }),
  entry: z.int().nullable().meta({
    description: 'Which of `people` in the facts they are part of; null for who is only named',
  }),
});

/** A photo of the post, as it would be placed there. */
export const photoInPost = z.object({
  photoId: id,
  standing: photoStanding,
  covered: z.int().meta({ description: 'People who are covered there' }),
  unjudged: z.int().meta({
    description: 'Of those, how many of whom nobody judged whether they can still be recognised',
  }),
  version: z.enum(['none', 'waiting', 'ready', 'outdated', 'failed']),
});
