import '../src/ui/styles/all.css';
import './gallery.css';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createRoot } from 'react-dom/client';
import { ui as en } from '../src/messages/en/ui.ts';
import { defaultLocale, intlTags, localeFrom } from '../src/messages/locale.ts';
import { ui as nl } from '../src/messages/nl/ui.ts';
import { UiTextsProvider } from '../src/ui/index.ts';
import { Gallery } from './gallery.tsx';

// ?taal=en, ?thema=dark, ?kleur=cc3300: so that a test can ask for every look by its address.
const asked = new URLSearchParams(location.search);
const locale = localeFrom(asked.get('taal')) ?? defaultLocale;
const theme = asked.get('thema');
if (theme === 'light' || theme === 'dark') document.documentElement.classList.add(`theme-${theme}`);
document.documentElement.lang = locale;

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale={intlTags[locale]}>
        <UiTextsProvider texts={locale === 'nl' ? nl : en}>
          <Gallery locale={locale} colour={asked.get('kleur')} />
        </UiTextsProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
