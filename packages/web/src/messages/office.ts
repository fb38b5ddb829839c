import { use } from 'react';
import type { Locale } from './locale.ts';
import type { OfficeCatalogue } from './office-catalogue.ts';
import { useLocale } from './use-messages.tsx';

const loaders: Readonly<Record<Locale, () => Promise<{ readonly office: OfficeCatalogue }>>> = {
  nl: () => import('./nl/office/index.ts'),
  en: () => import('./en/office/index.ts'),
};

const loaded = new Map<Locale, OfficeCatalogue>();
const loading = new Map<Locale, Promise<OfficeCatalogue>>();

/** Fetches the words of one language, once. */
export function loadOfficeMessages(locale: Locale): Promise<OfficeCatalogue> {
  const begun = loading.get(locale);
  if (begun !== undefined) return begun;
  const begins = loaders[locale]().then(({ office }) => {
    loaded.set(locale, office);
    return office;
  });
  loading.set(locale, begins);
  // What failed to load may be tried again.
  begins.catch(() => loading.delete(locale));
  return begins;
}

/** What a screen of the office has to say, in the language on screen. Suspends until it is there. */
export function useOfficeMessages<Feature extends keyof OfficeCatalogue>(
  feature: Feature,
): OfficeCatalogue[Feature] {
  const locale = useLocale();
  const words = loaded.get(locale) ?? use(loadOfficeMessages(locale));
  return words[feature];
}
