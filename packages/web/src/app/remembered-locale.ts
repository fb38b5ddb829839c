import { defaultLocale, type Locale, localeFrom } from '../messages/locale.ts';

const key = 'plaatswijs-language';

/** The language this browser was last used in, else Dutch: what a device is set to says little about a school. */
export function rememberedLocale(): Locale {
  try {
    return localeFrom(localStorage.getItem(key)) ?? defaultLocale;
  } catch {
    return defaultLocale;
  }
}

/** Remembers a language on this device. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(key, locale);
  } catch {
    // Without a place to keep it, the language lasts until the page closes.
  }
}
