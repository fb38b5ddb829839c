// For the server: pure, without React. The application loads one language by `load.ts` instead.
export { type Formats, formatsFor } from './formats.ts';
export { defaultLocale, intlTags, type Locale, languageNames, localeFrom, locales } from './locale.ts';
export { plural } from './plural.ts';
export { problemMessages } from './problem-messages.ts';
export { publicMessages } from './public-messages.ts';
export { termWords } from './term-words.ts';
