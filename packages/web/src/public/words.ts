import { type Formats, formatsFor } from '../messages/formats.ts';
import type { Locale } from '../messages/locale.ts';
import type { PublicMessages } from '../messages/nl/public.ts';
import { publicMessages } from '../messages/public-messages.ts';

/** Words and formats of the language a page is in; every part of a public page gets them as `t`. */
export interface Words {
  readonly locale: Locale;
  readonly say: PublicMessages;
  readonly formats: Formats;
}

/** Words and formats of a language. */
export function wordsIn(locale: Locale): Words {
  return { locale, say: publicMessages(locale), formats: formatsFor(locale) };
}
