import { z } from 'zod';

/** A UUID, made by the server. */
export const id = z.uuid().meta({ description: 'UUID, version 7 where the server made it' });

/** A calendar date, `2026-11-21`. */
export const date = z.iso.date().meta({ description: 'Calendar date, YYYY-MM-DD' });

/** A moment, with its time zone. */
export const moment = z.iso.datetime({ offset: true }).meta({ description: 'Moment, RFC 3339' });

/** The short name of a school or board in an address: `kindcentrum-de-marel`. */
export const slug = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: 'Lower-case letters, digits and single hyphens' });

/** One line a person types: trimmed, not empty, without control characters. */
export function line(most: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]*$/u);
}

/** Text a person types, over several lines. May be empty. NUL is refused: the database cannot hold it. */
export function text(most: number) {
  return z
    .string()
    .max(most)
    .refine((value) => !value.includes('\0'));
}

/** Text in both languages of the interface. */
export const bilingual = z.object({ nl: z.string(), en: z.string() });

/** The languages of the interface. */
export const language = z.enum(['nl', 'en']);

/** Where a list goes on: an opaque word from the answer before. */
export const pageQuery = z.object({
  after: z.string().max(200).optional().meta({ description: 'Opaque cursor from `next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** The same for a list in the order in which its things were made: it goes on after the last one seen. */
export const idPageQuery = pageQuery.extend({ after: id.optional() });

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'Give as `after` for the next page; null on the last' }),
  });
}
