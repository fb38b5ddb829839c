import type { DetectorFault, PhotoProblem, RefusedType } from '@plaatswijs/photo';
import type { Language, Text } from '@plaatswijs/rules';

const typeNames: Readonly<Record<RefusedType, Text>> = {
  svg: { nl: 'een tekening (SVG)', en: 'a drawing (SVG)' },
  gif: { nl: 'een GIF', en: 'a GIF' },
  tiff: { nl: 'een TIFF', en: 'a TIFF' },
  pdf: { nl: 'een PDF', en: 'a PDF' },
  bmp: { nl: 'een BMP', en: 'a BMP' },
  icon: { nl: 'een pictogram', en: 'an icon' },
  'jpeg-xl': { nl: 'een JPEG XL', en: 'a JPEG XL' },
  'jpeg-2000': { nl: 'een JPEG 2000', en: 'a JPEG 2000' },
  photoshop: { nl: 'een bestand van Photoshop', en: 'a file of Photoshop' },
  video: { nl: 'een film of een ander bestand met beeld', en: 'a film or another file with pictures' },
  'camera-raw': { nl: 'een ruw bestand van een camera', en: 'a raw file of a camera' },
};

const million = 1_000_000;
const megabyte = 1024 * 1024;

/** What was wrong with a photo, in one sentence. */
export function problemSentence(problem: PhotoProblem, language: Language): string {
  return problemText(problem)[language];
}

/** The same in both languages. */
export function problemText(problem: PhotoProblem): Text {
  switch (problem.code) {
    case 'not-an-image':
      return { nl: 'Dit is geen foto.', en: 'This is not a photo.' };
    case 'type-not-supported': {
      const { nl, en } = typeNames[problem.type];
      return {
        nl: `Dit is ${nl}. Neem een JPEG, PNG, WebP, AVIF of HEIC.`,
        en: `This is ${en}. Take a JPEG, PNG, WebP, AVIF or HEIC.`,
      };
    }
    case 'animated':
      return {
        nl: 'Dit beeld beweegt. Neem een gewone foto.',
        en: 'This picture moves. Take an ordinary photo.',
      };
    case 'too-many-pixels':
      return tooManyPixels(problem);
    case 'too-many-bytes': {
      const most = Math.round(problem.mostBytes / megabyte);
      return {
        nl: `Dit bestand is te groot. Een foto mag ${most} MB zijn.`,
        en: `This file is too large. A photo may have ${most} MB.`,
      };
    }
    case 'damaged':
      return {
        nl: 'Deze foto is niet heel: hij is niet tot het einde te lezen.',
        en: 'This photo is not whole: it cannot be read to its end.',
      };
    case 'could-not-be-read':
      return unread[problem.because];
    case 'nothing-left':
      return { nl: 'Er blijft niets van deze foto over.', en: 'Nothing of this photo is left.' };
    case 'cancelled':
      return { nl: 'Dit is afgebroken.', en: 'This was cancelled.' };
    case 'too-busy':
      return { nl: 'Er wachten al te veel foto’s.', en: 'Too many photos are waiting already.' };
  }
}

function tooManyPixels(problem: Extract<PhotoProblem, { readonly code: 'too-many-pixels' }>): Text {
  const { width, height, mostPixels, longestSide } = problem;
  const most = Math.round(mostPixels / million);
  return {
    nl: `Deze foto is te groot: ${width} bij ${height} beeldpunten. Hij mag ${most} miljoen beeldpunten hebben, en ${longestSide} langs een kant.`,
    en: `This photo is too large: ${width} by ${height} pixels. It may have ${most} million pixels, and ${longestSide} along a side.`,
  };
}

const unread: Readonly<Record<'ended' | 'time' | 'memory', Text>> = {
  ended: { nl: 'Deze foto kon niet worden gelezen.', en: 'This photo could not be read.' },
  time: {
    nl: 'Deze foto kon niet worden gelezen: het duurde te lang.',
    en: 'This photo could not be read: it took too long.',
  },
  memory: {
    nl: 'Deze foto kon niet worden gelezen: er was te weinig geheugen.',
    en: 'This photo could not be read: there was too little memory.',
  },
};

/** Why a detector is not trusted. */
export const faultSentences: Readonly<Record<DetectorFault, Text>> = {
  files: {
    nl: 'De detector is er niet, of zijn beschrijving klopt niet.',
    en: 'The detector is not there, or its description is not right.',
  },
  digest: {
    nl: 'Een bestand van de detector is niet het bestand dat is gekeurd.',
    en: 'A file of the detector is not the one that was judged.',
  },
  network: {
    nl: 'De detector werkt niet op deze machine.',
    en: 'The detector does not work on this machine.',
  },
  'self-test': {
    nl: 'De detector vindt de gezichten van de proeffoto niet.',
    en: 'The detector does not find the faces of the trial picture.',
  },
};

const words = {
  noFaces: {
    nl: 'Geen gezicht gevonden. Dat zegt niet dat er niemand op staat: een mens moet kijken.',
    en: 'No face found. That does not say nobody is in it: a person must look.',
  },
  failed: {
    nl: 'De detector werkte niet bij deze foto. Een mens moet kijken.',
    en: 'The detector did not work on this photo. A person must look.',
  },
  notMade: { nl: 'Niet gemaakt.', en: 'Not made.' },
  howToLook: {
    nl: 'Kijk zelf, en zet de foto in het bestand van --keep.',
    en: 'Look yourself, and put the photo into the file of --keep.',
  },
  lookAtAll: {
    nl: 'Bekijk elke foto voor je hem plaatst. Een detector mist 2 tot 3 van de 100 gezichten, en een naam op een shirt blijft staan.',
    en: 'Look at every photo before you publish it. A detector misses 2 to 3 of 100 faces, and a name on a shirt stays.',
  },
  blurWarning: {
    nl: 'Let op: vervagen is terug te draaien. Neem liever fill of pixelate.',
    en: 'Mind: a blur can be undone. Better take fill or pixelate.',
  },
  unmatched: {
    nl: 'Bij een vak uit --keep is geen gezicht gevonden.',
    en: 'At a box of --keep no face was found.',
  },
  notThere: { nl: 'Niet in de map.', en: 'Not in the folder.' },
  another: { nl: 'Een andere foto dan in de lijst.', en: 'Another photo than in the list.' },
} as const satisfies Record<string, Text>;

export function photoWord(key: keyof typeof words, language: Language): string {
  return words[key][language];
}
