/** The pages anyone can read: front page, a school with its protocol, the question box, shared answers. */
export { mountPublicPages } from './mount-public-pages.ts';
export type {
  HiddenField,
  OfferedStarter,
  PageOptions,
  PageSchool,
  PublicPage,
  RenderPage,
  ToldAnswer,
} from './pages.ts';
export type { PublicPagesPorts } from './ports.ts';
export { languageOf } from './language.ts';
