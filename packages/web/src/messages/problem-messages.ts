import { problems as en } from './en/problems.ts';
import type { Locale } from './locale.ts';
import { problems as nl, type ProblemMessages } from './nl/problems.ts';

const catalogues: Readonly<Record<Locale, ProblemMessages>> = { nl, en };

/** Words for every refusal by its code, on the server. */
export function problemMessages(locale: Locale): ProblemMessages {
  return catalogues[locale];
}
