/** The question box: from somebody's own words to the situations that may be meant. */
export { buildStarterIndex, type FoundStarter, type StarterIndex } from './search-starters.ts';
