import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Catalogue } from '../messages/catalogue.ts';
import { loadMessages } from '../messages/load.ts';
import { intlTags, type Locale } from '../messages/locale.ts';
import { MessagesProvider } from '../messages/use-messages.tsx';
import { UiTextsProvider } from '../ui/index.ts';
import { rememberLocale } from './remembered-locale.ts';

interface Language {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

const ChangeContext = createContext<(locale: Locale) => void>(() => undefined);

/** Changes the language of the screen, and remembers it on this device. */
export function useChangeLocale(): (locale: Locale) => void {
  return useContext(ChangeContext);
}

/** One language for our words, those of React Aria, and the page itself. */
export function LanguageProvider(props: { readonly initial: Language; readonly children: ReactNode }) {
  const [{ locale, catalogue }, setLanguage] = useState(props.initial);
  const change = useCallback((next: Locale) => {
    rememberLocale(next);
    void loadMessages(next).then((loaded) => setLanguage({ locale: next, catalogue: loaded }));
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider locale={intlTags[locale]}>
      <MessagesProvider locale={locale} catalogue={catalogue}>
        <UiTextsProvider texts={catalogue.ui}>
          <ChangeContext value={change}>{props.children}</ChangeContext>
        </UiTextsProvider>
      </MessagesProvider>
    </I18nProvider>
  );
}
