/** The pages anyone can read: front page, a school with its protocol, the question box, shared answers. */
export { languageOf } from './language.ts';
export { mountPublicPages } from './mount-public-pages.ts';
export type { PublicPagesPorts } from './ports.ts';
export { problemPage } from './problem-page.ts';
