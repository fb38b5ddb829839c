import { dayIn } from '../consent-pages/languages.ts';
import { otherLanguages } from './consent-languages.ts';
import type { ConsentAskLetter, ConsentConfirmation, LetterText, LetterWords } from './letter-words.ts';

/** De brieven over toestemming in het Nederlands. */
export const dutchConsentLetters: Pick<LetterWords, 'consentAsk' | 'consentConfirmation'> = {
  consentAsk: (given) => ({ subject: subjects[given.kind](given), text: askText(given) }),
  consentConfirmation: (given) => confirmation(given),
};

type Ask = ConsentAskLetter;

const subjects: Readonly<Record<Ask['kind'], (given: Ask) => string>> = {
  ask: ({ schoolName }) => `Mogen wij foto’s gebruiken? Vraag van ${schoolName}`,
  remind: ({ schoolName }) => `Nog open: je antwoord over foto’s voor ${schoolName}`,
  yearly: ({ schoolName }) => `Klopt je antwoord over foto’s nog? ${schoolName}`,
  sixteen: ({ schoolName }) => `Je bent 16: jij beslist over foto’s bij ${schoolName}`,
};

function askText(given: Ask): string {
  const { link, until } = given;
  return [
    'Hallo,',
    opening(given),
    'Geef per onderdeel aan of je het goed vindt. Dat duurt ongeveer een minuut:',
    link,
    ...(given.kind === 'yearly'
      ? ['Klopt alles nog? Dan hoef je niets te doen. Je antwoorden blijven gelden.']
      : []),
    'Ja of nee: je kiest zelf. Zeg je nee, dan verandert er verder niets. Je kunt je antwoord altijd veranderen.',
    ...(until === null
      ? []
      : [`De link werkt tot en met ${dayIn('nl', until)}. Stuur de link niet door: hij is van jou.`]),
    otherLanguages(given),
  ].join('\n\n');
}

function opening({ kind, about, names, schoolName }: Ask): string {
  const whom = about === 'guardian' ? list(names) : 'jou';
  switch (kind) {
    case 'sixteen':
      return `Je bent 16 geworden. Vanaf nu beslis jij zelf of ${schoolName} foto’s en filmpjes van jou mag gebruiken. Wat je ouders of verzorgers eerder zeiden, blijft gelden tot jij iets anders kiest.`;
    case 'remind':
      return `${schoolName} vroeg je of foto’s en filmpjes van ${whom} gebruikt mogen worden. We hebben nog niet op alles een antwoord van je.`;
    case 'yearly':
      return `Je gaf ${schoolName} eerder een antwoord over foto’s en filmpjes van ${whom}. Kijk je of het nog klopt?`;
    case 'ask':
      return `${schoolName} maakt soms foto’s en filmpjes. De school vraagt of die van ${whom} gebruikt mogen worden.`;
  }
}

const said: Readonly<Record<ConsentConfirmation['answers'][number]['answer'], string>> = {
  yes: 'ja',
  no: 'nee',
  withdrawn: 'nee (je toestemming is ingetrokken)',
};

function confirmation(given: ConsentConfirmation): LetterText {
  const { schoolName, link, answers, touches } = given;
  const lines = answers.map(
    ({ name, purpose, answer }) => `- ${name === null ? '' : `${name}, `}${purpose}: ${said[answer]}`,
  );
  return {
    subject: `Dit antwoordde je aan ${schoolName}`,
    text: [
      'Hallo,',
      `Dank je wel. Dit heeft ${schoolName} van je bewaard:`,
      lines.join('\n'),
      ...(touches
        ? [
            'Er is al iets geplaatst waar dit over gaat. De school ziet dat nu als taak en haalt het weg. Op je pagina staat wat het is, en wanneer het gedaan is.',
          ]
        : []),
      'Iets veranderen of intrekken? Dat kan altijd, met deze link:',
      link,
      'Bewaar deze mail en stuur hem niet door: de link is van jou.',
      otherLanguages(given),
    ].join('\n\n'),
  };
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);
}
