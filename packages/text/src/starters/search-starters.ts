import type { Starter, Starters } from '@plaatswijs/rules';
import { emptyWords, starterWords } from './starter-words.ts';
import { type Features, type WordFamilies, wordFamilies } from './word-families.ts';

/** A situation that may be meant. */
export interface FoundStarter {
  readonly starter: Starter;
  /** How well it fits; only to compare within one answer. */
  readonly score: number;
}

/** Situations laid out to be searched; pure, for browser and server. */
export interface StarterIndex {
  /** The situations that fit best, best first; none when nothing in the question is known. */
  readonly search: (question: string, most: number) => readonly FoundStarter[];
}

/** What stands in the sentence itself counts more than in the words that only lead to it. */
const sentenceWeight = 1;
const wordsWeight = 0.7;
/** A sentence that says much the question does not is less likely meant. */
const silencePenalty = 0.1;
/** Words in no family are often there by chance. */
const plainWeight = 0.6;
/** What says by itself what somebody comes for. */
const tellingWeight = 1.4;
/** What fits less than this part of the best is not shown. */
const leastShare = 0.25;

/** One situation in one language. What is asked in Dutch must not meet half of an English sentence. */
interface Indexed {
  readonly starter: Starter;
  readonly features: Features;
  /** What the sentence itself is about. */
  readonly sentence: readonly string[];
}

/** Lays situations out for searching. Takes a few milliseconds; do it once. */
export function buildStarterIndex({ list, families, telling }: Starters): StarterIndex {
  const known = list
    .flatMap(({ text, words }) => starterWords(`${text.nl} ${text.en} ${words}`))
    .filter((word) => !emptyWords.has(word));
  const lexicon = wordFamilies(families, new Set(known));
  const documents = list.flatMap((starter) => [
    indexed(starter, starter.text.nl, lexicon),
    indexed(starter, starter.text.en, lexicon),
  ]);
  const rarity = rarityOf(documents, telling);
  return {
    search: (question, most) => {
      const asked = lexicon.featuresOf(question, true);
      const best = new Map<Starter, number>();
      for (const document of documents) {
        const score = scoreOf(asked, document, rarity);
        if (score > (best.get(document.starter) ?? 0)) best.set(document.starter, score);
      }
      const found = [...best].map(([starter, score]) => ({ starter, score }));
      found.sort((one, other) => other.score - one.score);
      const least = (found[0]?.score ?? 0) * leastShare;
      return found.filter(({ score }) => score >= least).slice(0, most);
    },
  };
}

function indexed(starter: Starter, text: string, { featuresOf }: WordFamilies): Indexed {
  const sentence = featuresOf(text, false);
  const features = new Map<string, number>();
  for (const feature of featuresOf(starter.words, false).keys()) features.set(feature, wordsWeight);
  for (const feature of sentence.keys()) features.set(feature, sentenceWeight);
  // Nobody says in a question box that they are a teacher; who does, is heard.
  return { starter, features, sentence: [...sentence.keys()].filter((feature) => !feature.startsWith('i-')) };
}

/** What few situations share tells more: the usual inverse document frequency. */
function rarityOf(documents: readonly Indexed[], telling: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of documents) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const weight = (feature: string) =>
    telling.has(feature) ? tellingWeight : feature.startsWith('=') ? plainWeight : 1;
  return new Map(
    [...counts].map(([feature, count]) => [
      feature,
      weight(feature) * Math.log(1 + documents.length / count),
    ]),
  );
}

function scoreOf(
  asked: Features,
  { features, sentence }: Indexed,
  rarity: ReadonlyMap<string, number>,
): number {
  let score = 0;
  for (const [feature, share] of asked) {
    score += share * (features.get(feature) ?? 0) * (rarity.get(feature) ?? 0);
  }
  if (score === 0) return 0;
  let silence = 0;
  for (const feature of sentence) if (!asked.has(feature)) silence += rarity.get(feature) ?? 0;
  return score / (1 + silencePenalty * silence);
}
