import type { Language, Situation, Text } from '@plaatswijs/rules';
import { askedEntry, type SeenPhoto } from '../check/photo-facts.ts';
import { photoWord } from '../commands/photo/photo-words.ts';
import type { Page } from './page.ts';
import { phrase } from './words.ts';

/** Writes of each photo of a post what was found in it, by which detector, and what only a person can say. */
export function writePhotos(
  page: Page,
  photos: readonly SeenPhoto[],
  situation: Situation,
  language: Language,
): void {
  if (photos.length === 0) return;
  page.line(page.style('dim', phrase('photos', language)), 2);
  for (const [index, photo] of photos.entries()) {
    const entry = askedEntry(index, photos, situation);
    const asked = entry === null ? afterTelling(photo, situation) : whoIsIt(entry);
    page.entry(
      page.style('cyan', photo.file),
      [found(photo, language), asked[language]].filter(Boolean).join(' '),
      4,
    );
  }
  page.line();
}

function found({ findings }: SeenPhoto, language: Language): string {
  if (findings.outcome === 'person-must-look')
    return photoWord(findings.because === 'no-faces' ? 'noFaces' : 'failed', language);
  const { faces, detector } = findings;
  const one = faces.length === 1;
  return {
    nl: `${faces.length} ${one ? 'gezicht' : 'gezichten'} gevonden (${detector.name} ${detector.version}); het kunnen er meer zijn.`,
    en: `${faces.length} ${one ? 'face' : 'faces'} found (${detector.name} ${detector.version}); there may be more.`,
  }[language];
}

function whoIsIt(entry: number): Text {
  return {
    nl: `Wie erop staat, kan alleen een mens zeggen; tot dan is het persoon ${entry}.`,
    en: `Who is in it only a person can say; until then it is person ${entry}.`,
  };
}

/** What the author said goes before what was found; that fewer were told is said all the same. */
function afterTelling({ findings }: SeenPhoto, { facts }: Situation): Text {
  const told = facts['people']?.value;
  if (findings.outcome !== 'faces' || typeof told !== 'number') return { nl: '', en: '' };
  const numbers = Array.from({ length: told }, (_, index) => facts[`people.${index + 1}.number`]?.value);
  // An entry without a number may stand for any number of people.
  const total = numbers.reduce<number>(
    (sum, number) => sum + (typeof number === 'number' ? number : Number.POSITIVE_INFINITY),
    0,
  );
  if (total >= findings.faces.length) return { nl: '', en: '' };
  return {
    nl: `Je noemt er ${total}: kijk of je niemand vergeet.`,
    en: `You tell of ${total}: see that you forget nobody.`,
  };
}
