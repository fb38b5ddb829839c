import { z } from 'zod';

const region = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/** What a version is to be made with, as it stands in the database. */
export const photoRenditionRequest = z.object({
  regions: z.array(region),
  style: z.enum(['fill', 'pixelate']),
  longestSide: z.number().int(),
  format: z.literal('jpeg'),
});
