import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Catalogue } from './catalogue.ts';
import { type Formats, formatsFor } from './formats.ts';
import type { Locale } from './locale.ts';

interface Language {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

const LanguageContext = createContext<Language | null>(null);

/** Gives everything below it one language. */
export function MessagesProvider(props: { locale: Locale; catalogue: Catalogue; children: ReactNode }) {
  const { locale, catalogue } = props;
  const language = useMemo(() => ({ locale, catalogue }), [locale, catalogue]);
  return <LanguageContext value={language}>{props.children}</LanguageContext>;
}

function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('messages need a MessagesProvider above them');
  return language;
}

/** What a feature has to say, in the language on screen: `const t = useMessages('check')`. */
export function useMessages<Feature extends keyof Catalogue>(feature: Feature): Catalogue[Feature] {
  return useLanguage().catalogue[feature];
}

/** The language on screen. */
export function useLocale(): Locale {
  return useLanguage().locale;
}

/** Days, moments and numbers in the language on screen. */
export function useFormats(): Formats {
  const locale = useLocale();
  return useMemo(() => formatsFor(locale), [locale]);
}
