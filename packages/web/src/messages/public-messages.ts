import { publicPages as en } from './en/public.ts';
import type { Locale } from './locale.ts';
import { publicPages as nl, type PublicMessages } from './nl/public.ts';

const catalogues: Readonly<Record<Locale, PublicMessages>> = { nl, en };

/** Words of the pages without an account, on the server: all languages at hand. */
export function publicMessages(locale: Locale): PublicMessages {
  return catalogues[locale];
}
