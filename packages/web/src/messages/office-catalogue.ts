import type { office as dutch } from './nl/office/index.ts';

/** What the screens of the office and the account say; fetched with the first of them, so that nobody else waits for it. */
export type OfficeCatalogue = typeof dutch;
