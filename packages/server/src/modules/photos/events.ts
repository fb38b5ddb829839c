import { z } from 'zod';
import { defineAuditEvents } from '../../platform/audit/index.ts';

const one = { schoolId: z.string(), photoId: z.string() };

/** What photos leave in the audit: ids, never what is in them. Shapes are only ever added to. */
export const photoEvents = defineAuditEvents('photos', {
  'photos.uploaded': z.object({ ...one, bytes: z.number().int() }),
  // Somebody looked at the picture with everybody in it; with a channel, at the version of that channel.
  'photos.viewed': z.object({ ...one, channelId: z.string().optional() }),
  // Somebody said that every face has a box.
  'photos.looked': z.object({ ...one, faces: z.number().int() }),
  'photos.box-removed': z.object({ ...one, faceId: z.string() }),
  'photos.deleted': z.object(one),
  // Its time was over.
  'photos.expired': z.object(one),
  'photos.settings-changed': z.object({
    schoolId: z.string(),
    keepDays: z.number().int(),
    coverStyle: z.string(),
    allowBlur: z.boolean().optional(),
  }),
  // Somebody chose how a face is covered, on one channel or (without) on all.
  'photos.cover-chosen': z.object({
    ...one,
    faceId: z.string(),
    channelId: z.string().optional(),
    always: z.boolean(),
  }),
  // Somebody chose what becomes of a photo on a channel.
  'photos.use-chosen': z.object({ ...one, channelId: z.string(), kind: z.string() }),
  // Somebody looked at a version, and said whether somebody in it can still be recognised.
  'photos.face-judged': z.object({
    ...one,
    faceId: z.string(),
    channelId: z.string(),
    recognisable: z.boolean(),
  }),
});
