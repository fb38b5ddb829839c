/** The register of data breaches of a school. */
export { breachesHttp } from './breaches-http.ts';
export { retainedBreaches } from './retained-breaches.ts';
