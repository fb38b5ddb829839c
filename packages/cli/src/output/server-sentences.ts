import type { Language } from '@plaatswijs/rules';

/** What a server says in a terminal. */
interface ServerSentences {
  readonly ready: (address: string, seconds: number) => string;
  readonly claim: (code: string) => string;
  readonly demonstration: string;
  readonly stopping: string;
}

const seconds = (language: Language, value: number) =>
  value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const dutch: ServerSentences = {
  ready: (address, taken) => `Plaatswijs staat klaar: ${address} (na ${seconds('nl', taken)} s)`,
  claim: (code) =>
    `Er is nog geen beheerder. Open dit adres en typ deze code; hij werkt één keer, tot de server stopt:\n\n  ${code}\n`,
  demonstration: 'Een verzonnen bestuur met vijf scholen, om rond te kijken. Aanmelden kan als:',
  stopping: 'Plaatswijs rondt het werk af en stopt.',
};

const english: ServerSentences = {
  ready: (address, taken) => `Plaatswijs is ready: ${address} (after ${seconds('en', taken)} s)`,
  claim: (code) =>
    `There is no administrator yet. Open this address and type this code; it works once, until the server stops:\n\n  ${code}\n`,
  demonstration: 'A made-up board with five schools, to look around in. Sign in as:',
  stopping: 'Plaatswijs finishes its work and stops.',
};

/** The sentences in one language. */
export function serverSentence(language: Language): ServerSentences {
  return language === 'nl' ? dutch : english;
}
