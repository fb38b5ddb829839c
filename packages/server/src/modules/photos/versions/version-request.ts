import { z } from 'zod';

const box = { x: z.number(), y: z.number(), width: z.number(), height: z.number() };
const style = z.enum(['fill', 'pixelate', 'blur']).exactOptional();
const region = z.object({
  ...box,
  style,
  shape: z.enum(['ellipse', 'box']).exactOptional(),
  margin: z.number().exactOptional(),
});

/** What a version is to be made with, as it stands in the database. Of old ones, the style stands beside the regions. */
export const photoRenditionRequest = z.object({
  regions: z.array(region),
  style,
  crop: z.object(box).exactOptional(),
  longestSide: z.number().int(),
  format: z.literal('jpeg'),
});
