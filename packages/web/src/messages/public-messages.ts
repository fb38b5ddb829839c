import { publicPages as en } from './en/public.ts';
import type { Locale } from './locale.ts';
import { type PublicMessages, publicPages as nl } from './nl/public.ts';

const catalogues: Readonly<Record<Locale, PublicMessages>> = { nl, en };

/** Words of the pages without an account, on the server: all languages at hand. */
export function publicMessages(locale: Locale): PublicMessages {
  return catalogues[locale];
}
