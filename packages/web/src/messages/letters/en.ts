import { plural } from '../plural.ts';
import { englishConsentLetters } from './consent-en.ts';
import type { LetterWords } from './letter-words.ts';

/** The letters in English. */
export const englishLetters: LetterWords = {
  ...englishConsentLetters,
  signInLink: ({ boardName, link, minutes }) => ({
    subject: `Sign in to ${boardName}`,
    text: [
      `Hello,`,
      `This link signs you in to Plaatswijs of ${boardName}:`,
      link,
      `It works once, for ${plural('en', minutes, { one: '1 minute', other: `${minutes} minutes` })}.`,
      `Didn't ask for this? Then there is nothing you need to do. Don't pass the link on.`,
    ].join('\n\n'),
  }),
  invitation: ({ boardName, link, minutes }) => ({
    subject: `Welcome to Plaatswijs of ${boardName}`,
    text: [
      `Hello,`,
      `${boardName} works with Plaatswijs. It shows what you may post on social media, and it is where you ask when in doubt.`,
      `This link gets your account ready:`,
      link,
      `It works once, for ${days(minutes)}. Don't pass it on.`,
    ].join('\n\n'),
  }),
  goesSoon: ({ schoolName, link }) => ({
    subject: `There is something to look at for ${schoolName}`,
    text: [
      `Hello,`,
      `Within thirty days something at ${schoolName} has been kept as long as it may be. After that it is destroyed. This mail does not say what it is.`,
      `See whether all of it may go:`,
      link,
      `Does something have to stay? You can hold it there. Otherwise there is nothing you need to do.`,
    ].join('\n\n'),
  }),
};

function days(minutes: number): string {
  const count = Math.max(1, Math.round(minutes / 1440));
  return plural('en', count, { one: '1 day', other: `${count} days` });
}
