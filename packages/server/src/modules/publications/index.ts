/** What the school placed, who is in it, and what is to be done when consent ends: the only door for other slices. */
export { publicationAbilities } from './abilities.ts';
export { publicationsForConsent } from './for-consent.ts';
export { publicationsHttp } from './http.ts';
export { publicationsOfPerson } from './of-person.ts';
export { publicationToRecall, recallOnRequest, recallsOf } from './recall-on-request.ts';
export { noteWhereRead, showWhere } from './show-where.ts';
export { sweepPublications } from './sweep-publications.ts';
