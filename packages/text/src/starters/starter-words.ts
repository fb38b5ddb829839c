import { foldWord } from '../tokens/fold-word.ts';

/** The words of a sentence as they are compared: folded, without marks; an apostrophe or hyphen keeps a word together. */
export function starterWords(text: string): readonly string[] {
  return text
    .slice(0, mostCharacters)
    .split(/[^\p{L}\p{N}'’‑-]+/u)
    .map((word) => foldWord(word.replace(/['’‑-]/gu, '')))
    .filter((word) => word !== '')
    .slice(0, mostWords);
}

/** A question box is no place for a story; what comes after is not looked at. */
const mostCharacters = 500;
const mostWords = 60;

/** Words that say nothing about the situation. */
export const emptyWords: ReadonlySet<string> = new Set(
  `de het een en of maar als dan dat die dit deze er hier daar in op te van voor met bij aan uit om naar over door ik je
  jij u hij zij ze wij we jullie mij me mijn zijn haar ons onze hun ben bent is was waren wordt worden werd heb hebt heeft
  had hebben mag mogen kan kun kunnen wil wilt willen moet moeten zou zal ga gaan doe doet doen niet geen wel ook nog al
  zo toch even iets wat wie waar hoe wanneer waarom welke iemand alles niks niets zonder tijdens via per school the a an
  and or to of on in my i is it may can with for at do does be are this that am want me something if`.split(
    /\s+/,
  ),
);
