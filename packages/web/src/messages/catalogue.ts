import type { messages as dutch } from './nl/index.ts';

/** Everything the application says. Dutch sets the shape; a language that misses a key doesn't compile. */
export type Catalogue = typeof dutch;
