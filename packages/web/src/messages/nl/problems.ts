import type { ProblemCode } from '@plaatswijs/contract';

/** What happened, and what you can do now. */
export interface ProblemWords {
  readonly title: string;
  readonly now: string;
}

/** A refusal of the server in words, by its code. */
export const problems: Readonly<Record<ProblemCode, ProblemWords>> = {
  'invalid-request': {
    title: 'Er klopt iets niet in wat je invulde',
    now: 'Kijk de velden na en probeer het opnieuw.',
  },
  'not-signed-in': { title: 'Je bent niet aangemeld', now: 'Meld je aan en probeer het opnieuw.' },
  'sign-in-failed': {
    title: 'Aanmelden is niet gelukt',
    now: 'Kijk of je e-mailadres en wachtwoord kloppen, of vraag een link per e-mail.',
  },
  'second-factor-needed': {
    title: 'Nog één stap',
    now: 'Vul de code in uit je app om verder te gaan.',
  },
  'step-up-needed': {
    title: 'Laat nog even zien dat jij het bent',
    now: 'Voor dit onderdeel vragen we opnieuw je wachtwoord of passkey.',
  },
  'not-able': {
    title: 'Dit mag je hier niet doen',
    now: 'Heb je dit nodig voor je werk? Vraag het de beheerder van je school.',
  },
  'wrong-origin': {
    title: 'Dit kwam van een andere website',
    now: 'Open Plaatswijs zelf en probeer het daar.',
  },
  'not-found': {
    title: 'Dit is er niet',
    now: 'Misschien is het weggehaald, of hoort het bij een andere school.',
  },
  'method-not-allowed': { title: 'Dit kan hier niet', now: 'Ga terug en probeer het op een andere manier.' },
  conflict: { title: 'Dit botst met wat er al is', now: 'Kijk wat er nu staat en pas aan wat je invulde.' },
  'changed-meanwhile': {
    title: 'Iemand anders heeft dit net veranderd',
    now: 'Bekijk de nieuwe versie en doe je wijziging dan opnieuw.',
  },
  'idempotency-mismatch': {
    title: 'Dit is al eens verstuurd, met iets anders erin',
    now: 'Vernieuw de pagina en probeer het opnieuw.',
  },
  'link-expired': { title: 'Deze link werkt niet meer', now: 'Vraag een nieuwe link aan.' },
  'too-large': { title: 'Dit is te groot', now: 'Kies een kleiner bestand, of stuur minder tegelijk.' },
  'unsupported-media-type': {
    title: 'Dit soort bestand kan hier niet',
    now: 'Kies een foto (jpg, png, heic) of een document (pdf, docx).',
  },
  'not-possible': { title: 'Dit kan zo niet', now: 'Kijk na wat je koos en probeer het opnieuw.' },
  'too-many-requests': {
    title: 'Dat waren veel pogingen',
    now: 'Wacht een minuut en probeer het dan opnieuw.',
  },
  unexpected: {
    title: 'Er ging bij ons iets mis',
    now: 'Er is niets veranderd. Probeer het opnieuw.',
  },
  unavailable: {
    title: 'Plaatswijs is even niet te bereiken',
    now: 'Kijk of je verbinding hebt en probeer het over een minuut opnieuw.',
  },
};

/** What every language has to say here. */
export type ProblemMessages = typeof problems;
