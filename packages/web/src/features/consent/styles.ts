import type { AskBody } from './consent-queries.ts';

/** Ways to ask, the usual one first. */
export const styles: readonly AskBody['style'][] = ['mail-else-letter', 'mail', 'letter'];
