import { z } from 'zod';
import type { RenditionRequest } from './rendition-request.ts';

const box = { x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() };
const style = z.enum(['fill', 'pixelate', 'blur']);

/** Most covers in one photo; a photo of a whole school has a few hundred faces. */
const mostRegions = 2000;

const margin = z.number().min(0).max(4);
const region = z.object({
  ...box,
  shape: z.enum(['ellipse', 'box']).optional(),
  style: style.optional(),
  margin: margin.optional(),
});

const schema = z.object({
  regions: z.array(region).max(mostRegions),
  style: style.optional(),
  margin: margin.optional(),
  crop: z.object(box).optional(),
  longestSide: z.int().min(1).max(65_535).optional(),
  format: z.enum(['jpeg', 'webp']).optional(),
  quality: z.int().min(1).max(100).optional(),
});

/**
 * Looks a request over before any photo is touched: a region that is no real one would leave somebody visible.
 *
 * @throws {RangeError} when it is not right; that is a mistake of the program, not of whoever uses it
 */
export function checkRequest(request: RenditionRequest): void {
  const read = schema.safeParse(request);
  if (read.success) return;
  const places = read.error.issues.map(({ path }) => path.join('.'));
  throw new RangeError(`a rendition cannot be made like this: ${places.join(', ')}`);
}
