import { dayIn } from '../consent-pages/languages.ts';
import { otherLanguages } from './consent-languages.ts';
import type { ConsentAskLetter, ConsentConfirmation, LetterText, LetterWords } from './letter-words.ts';

/** The letters about consent in English. */
export const englishConsentLetters: Pick<LetterWords, 'consentAsk' | 'consentConfirmation'> = {
  consentAsk: (given) => ({ subject: subjects[given.kind](given), text: askText(given) }),
  consentConfirmation: (given) => confirmation(given),
};

type Ask = ConsentAskLetter;

const subjects: Readonly<Record<Ask['kind'], (given: Ask) => string>> = {
  ask: ({ schoolName }) => `May we use photos? A question from ${schoolName}`,
  remind: ({ schoolName }) => `Still open: your answer about photos for ${schoolName}`,
  yearly: ({ schoolName }) => `Is your answer about photos still right? ${schoolName}`,
  sixteen: ({ schoolName }) => `You are 16: you decide about photos at ${schoolName}`,
};

function askText(given: Ask): string {
  const { link, until } = given;
  return [
    'Hello,',
    opening(given),
    'Say for each part whether you agree. It takes about a minute:',
    link,
    ...(given.kind === 'yearly'
      ? ['Still right? Then there is nothing you need to do. Your answers stay.']
      : []),
    'Yes or no: it is your choice. If you say no, nothing else changes. You can change your answer at any time.',
    ...(until === null ? [] : [`The link works until ${dayIn('en', until)}. Don't pass it on: it is yours.`]),
    otherLanguages(given),
  ].join('\n\n');
}

function opening({ kind, about, names, schoolName }: Ask): string {
  const whom = about === 'guardian' ? list(names) : 'you';
  switch (kind) {
    case 'sixteen':
      return `You have turned 16. From now on you decide yourself whether ${schoolName} may use photos and videos of you. What your parents or guardians said before stays until you choose otherwise.`;
    case 'remind':
      return `${schoolName} asked you whether photos and videos of ${whom} may be used. We don't have all of your answers yet.`;
    case 'yearly':
      return `You gave ${schoolName} an answer about photos and videos of ${whom} before. Will you see whether it is still right?`;
    case 'ask':
      return `${schoolName} takes photos and videos from time to time. The school asks whether those of ${whom} may be used.`;
  }
}

const said: Readonly<Record<ConsentConfirmation['answers'][number]['answer'], string>> = {
  yes: 'yes',
  no: 'no',
  withdrawn: 'no (your consent has been withdrawn)',
};

function confirmation(given: ConsentConfirmation): LetterText {
  const { schoolName, link, answers, touches } = given;
  const lines = answers.map(
    ({ name, purpose, answer }) => `- ${name === null ? '' : `${name}, `}${purpose}: ${said[answer]}`,
  );
  return {
    subject: `What you answered ${schoolName}`,
    text: [
      'Hello,',
      `Thank you. This is what ${schoolName} has stored:`,
      lines.join('\n'),
      ...(touches
        ? [
            'Something has been posted already that this is about. The school now sees that as a task and takes it down. Your page says what it is, and when it is done.',
          ]
        : []),
      'To change or withdraw something, use this link at any time:',
      link,
      "Keep this mail and don't pass it on: the link is yours.",
      otherLanguages(given),
    ].join('\n\n'),
  };
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
