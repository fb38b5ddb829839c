import { z } from 'zod';
import { id, moment } from '../primitives.ts';

/** Far outside any photo, and finite. */
const place = z.number().min(-100_000).max(100_000);
const length = z.number().gt(0).max(100_000);

/** A rectangle in pixels of the upright photo; it may reach over the edge. */
export const photoBox = z.strictObject({ x: place, y: place, width: length, height: length });
export type PhotoBox = z.infer<typeof photoBox>;

/** How a face is covered. */
export const coverWay = z.strictObject({
  style: z.enum(['fill', 'pixelate', 'blur']).meta({
    description: '`blur` can be undone, and only where the school allows it',
  }),
  shape: z.enum(['ellipse', 'box']),
  margin: z.number().min(0.15).max(0.6).meta({
    description: 'How much it grows on each side, as part of its width and height',
  }),
});
export type CoverWay = z.infer<typeof coverWay>;

/** What somebody chose for one face. There is no choice by which somebody is shown: only consent does that. */
export const coverChoice = z.strictObject({
  always: z.boolean().meta({ description: 'Covered also where they may be seen' }),
  way: coverWay.nullable().meta({ description: 'Null: as is usual at the school' }),
});
export type CoverChoice = z.infer<typeof coverChoice>;

/** What becomes of a photo on a channel. */
export const photoUse = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('whole') }),
  z.strictObject({ kind: z.literal('cropped'), crop: photoBox }),
  z.strictObject({ kind: z.literal('left-out') }),
]);
export type PhotoUse = z.infer<typeof photoUse>;

/** By what somebody can still be known whose face is covered. */
export const recognisableBy = z.enum(['clothes', 'name', 'place', 'company', 'hair-or-aid']);
export type RecognisableBy = z.infer<typeof recognisableBy>;

/** How a face is seen in the version of a channel. */
const faceAppearance = z
  .enum(['visible', 'covered', 'unrecognisable', 'still-recognisable', 'cut-off'])
  .meta({
    description:
      '`covered`: covered, and nobody has judged yet whether they can still be recognised. `unrecognisable`, `still-recognisable`: covered, and a person judged so. `cut-off`: wholly outside the crop of that channel',
  });

/** A face on a channel. */
export const faceOnChannel = z.object({
  faceId: id,
  appearance: faceAppearance,
  mustCover: z.boolean().meta({ description: 'They may not be seen there' }),
  always: z.boolean().meta({ description: 'Somebody chose that they are covered anyway' }),
  way: coverWay,
  chosen: z.enum(['usual', 'everywhere', 'here']).meta({ description: 'For what that way was chosen' }),
  key: z.string().meta({
    description:
      'Of this face covered in this way. Of two channels with the same key one judgement holds for both',
  }),
  judged: z.object({ by: z.object({ id, name: z.string() }), at: moment }).nullable(),
});
