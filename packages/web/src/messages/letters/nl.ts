import { plural } from '../plural.ts';
import { dutchConsentLetters } from './consent-nl.ts';
import type { LetterWords } from './letter-words.ts';

/** De brieven in het Nederlands. */
export const dutchLetters: LetterWords = {
  ...dutchConsentLetters,
  signInLink: ({ boardName, link, minutes }) => ({
    subject: `Aanmelden bij ${boardName}`,
    text: [
      `Hallo,`,
      `Met deze link meld je je aan bij Plaatswijs van ${boardName}:`,
      link,
      `De link werkt één keer en ${plural('nl', minutes, { one: '1 minuut', other: `${minutes} minuten` })} lang.`,
      `Heb je dit niet gevraagd? Dan hoef je niets te doen. Stuur de link niet door.`,
    ].join('\n\n'),
  }),
  invitation: ({ boardName, link, minutes }) => ({
    subject: `Welkom bij Plaatswijs van ${boardName}`,
    text: [
      `Hallo,`,
      `${boardName} werkt met Plaatswijs. Daarin zie je wat je op sociale media mag plaatsen en vraag je het als je twijfelt.`,
      `Met deze link maak je je account klaar:`,
      link,
      `De link werkt één keer en ${days(minutes)} lang. Stuur hem niet door.`,
    ].join('\n\n'),
  }),
  goesSoon: ({ schoolName, link }) => ({
    subject: `Er is iets te bekijken bij ${schoolName}`,
    text: [
      `Hallo,`,
      `Binnen dertig dagen is bij ${schoolName} van iets de bewaartermijn voorbij. Daarna wordt het vernietigd. Wat het is, staat niet in deze mail.`,
      `Kijk of alles weg mag:`,
      link,
      `Moet iets blijven? Dan kun je het daar vasthouden. Anders hoef je niets te doen.`,
    ].join('\n\n'),
  }),
};

function days(minutes: number): string {
  const count = Math.max(1, Math.round(minutes / 1440));
  return plural('nl', count, { one: '1 dag', other: `${count} dagen` });
}
