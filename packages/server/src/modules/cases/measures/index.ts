/** Measures of a case, as the rest of cases knows them. */
export { type MeasureForLetter, measureForLetter, measuresOfCase } from './for-letters.ts';
export { measuresHttp } from './measures-http.ts';
export { refusedToClose } from './refused-to-close.ts';
