import type { Catalogue } from './catalogue.ts';
import type { Locale } from './locale.ts';

const loaders: Readonly<Record<Locale, () => Promise<{ readonly messages: Catalogue }>>> = {
  nl: () => import('./nl/index.ts'),
  en: () => import('./en/index.ts'),
};

/** Fetches one language; the others are not loaded. */
export async function loadMessages(locale: Locale): Promise<Catalogue> {
  return (await loaders[locale]()).messages;
}
