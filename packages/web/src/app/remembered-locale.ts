import { defaultLocale, type Locale, localeFrom } from '../messages/locale.ts';
import { keepOnDevice, keptOnDevice, languageKey } from './kept-on-device.ts';

/** The language this browser was last used in, else Dutch: what a device is set to says little about a school. */
export function rememberedLocale(): Locale {
  return localeFrom(keptOnDevice(languageKey)) ?? defaultLocale;
}

/** Remembers a language on this device. */
export function rememberLocale(locale: Locale): void {
  keepOnDevice(languageKey, locale);
}
