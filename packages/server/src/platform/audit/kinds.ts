import type { z } from 'zod';

// SHAPES ONLY GROW. Events are kept for years and their hashes can't be made anew: a key of a kind is never removed,
// renamed or given another meaning, and a kind that is no longer written stays defined so that old events are understood.

/** One kind of event: its name, `<slice>.<what-happened>`, and what its detail holds. */
export interface AuditKind<Detail extends z.ZodObject = z.ZodObject> {
  readonly kind: string;
  readonly detail: Detail;
}

/** The kinds of one slice, by name. */
export type AuditKinds<Details extends Readonly<Record<string, z.ZodObject>>> = {
  readonly [Kind in keyof Details]: AuditKind<Details[Kind]>;
};

/**
 * The kinds of event a slice may write, as one constant. Only what is defined can be appended, so this is the whole list.
 * A detail holds ids, dates, codes, numbers and yes or no: never a name, an address or a text (see `detail-of.ts`).
 */
export function defineAuditEvents<Details extends Readonly<Record<`${string}.${string}`, z.ZodObject>>>(
  slice: string,
  details: Details,
): AuditKinds<Details> {
  const named = new RegExp(`^${slice}\\.[a-z]+(-[a-z]+)*$`);
  const wrong = Object.keys(details).find((kind) => !named.test(kind));
  if (wrong !== undefined) throw new Error(`The kind ${wrong} is not called ${slice}.<what-happened>.`);
  const kinds = Object.entries(details).map(([kind, detail]) => [kind, { kind, detail }]);
  return Object.freeze(Object.fromEntries(kinds)) as AuditKinds<Details>;
}
