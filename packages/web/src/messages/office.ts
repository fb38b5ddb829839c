import { use } from 'react';
import type { Locale } from './locale.ts';
import type { OfficeCatalogue } from './office-catalogue.ts';
import { useLocale } from './use-messages.tsx';

const loaders: Readonly<Record<Locale, () => Promise<{ readonly office: OfficeCatalogue }>>> = {
  nl: () => import('./nl/office/index.ts'),
  en: () => import('./en/office/index.ts'),
};

const loading = new Map<Locale, Promise<OfficeCatalogue>>();

/** Fetches the words of one language, once. */
export function loadOfficeMessages(locale: Locale): Promise<OfficeCatalogue> {
  const begun = loading.get(locale);
  if (begun !== undefined) return begun;
  const begins = loaders[locale]().then(({ office }) => office);
  loading.set(locale, begins);
  begins.then(
    // As React marks a promise it has seen: then a screen has its words at once, without a moment of waiting.
    (value) => Object.assign(begins, { status: 'fulfilled', value }),
    // What failed to load may be tried again.
    () => loading.delete(locale),
  );
  return begins;
}

/** What a screen of the office has to say, in the language on screen. Suspends until it is there. */
export function useOfficeMessages<Feature extends keyof OfficeCatalogue>(
  feature: Feature,
): OfficeCatalogue[Feature] {
  // Always asked of `use`, also when the words are there: React replays what was suspended and counts on it.
  return use(loadOfficeMessages(useLocale()))[feature];
}
