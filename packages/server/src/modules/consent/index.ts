/** What people said of their own image, for what, and how it stands on a day: the only door. */
export { consentAbilities } from './abilities.ts';
export { type ConsentFacts, consentFacts } from './consent-facts.ts';
export {
  type AskedChannel,
  consentOf,
  consentOnChannels,
  consentOverview,
  type PersonConsent,
} from './consent-of.ts';
export { deliverConsentLetters, type LetterPorts } from './deliver-letters.ts';
export type { EffectiveConsent } from './effective-consent.ts';
export { consentHttp } from './http.ts';
export { keepPurposes } from './keep-purposes.ts';
export { consentOfPerson } from './of-person.ts';
export { mountConsentPages } from './pages/mount-consent-pages.ts';
export type { ConsentPorts, PlacedPort, PlacedWith, WherePlaced } from './ports.ts';
export { retainedConsent } from './retained-consent.ts';
export { mountConsentScans } from './scans/mount-scans.ts';
export { scanForAnswer } from './scans/scan-for-answer.ts';
export { addDemonstrationAnswers, type DemonstrationAnswer } from './seed-demonstration.ts';
export { consentToWithdraw, scansKept, type Withdrawing, withdrawOnRequest } from './withdraw-on-request.ts';
export { workThroughConsentDay } from './yearly-and-sixteen.ts';
