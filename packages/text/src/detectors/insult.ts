import { articles } from '../names/name-clues.ts';
import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import {
  hitsIn,
  hitsOf,
  namesIn,
  sentenceOf,
  sentenceRemoval,
  spanOf,
  tokenFrom,
  tokensOf,
  withoutOverlap,
} from '../reading/sentence-view.ts';
import { hurtfulAdjectives, innocentWords } from '../words/conduct-phrases.ts';

const innocent: ReadonlySet<string> = new Set(innocentWords);
const hurtful: ReadonlySet<string> = new Set(hurtfulAdjectives);

/** A word said of somebody stands at most so many words behind what says so. */
const NEAR = 5;

/**
 * Insults: families of words that always are one, and names for animals and bodies where somebody is called so.
 *
 * Must pass: the donkey at the farm, the fool in the tale, the part in the musical, an illness that is no curse.
 */
export const insult: Detector = {
  name: 'insult',
  find: (draft, earlier) => {
    const hits = withoutOverlap([
      ...hitsOf(draft, 'direct-insult'),
      ...hitsOf(draft, 'strong-insult'),
      ...hitsOf(draft, 'weak-insult'),
    ]);
    const words = hits.flatMap((hit) => {
      const sentence = sentenceOf(draft, hit);
      const direct = hit.name === 'direct-insult';
      const tale = tokensOf(draft, sentence).some(({ word }) => innocent.has(word));
      if (draft.owned[hit.from] === 1 || (tale && !direct) || isName(draft, earlier, hit.from)) return [];
      if (isDenied(draft, hit.from) || (direct && isOfSelf(draft, hit))) return [];
      const addressed = direct || isAddressed(draft, earlier, hit.from, sentence);
      if (hit.name === 'weak-insult' && !addressed) return [];
      return makeFinding('insult', spanOf(draft, hit), sureness(hit.name, addressed), {
        fixes: [sentenceRemoval(draft, sentence)],
      });
    });
    return [...words, ...adjectives(draft, earlier)];
  },
};

function sureness(name: string, addressed: boolean): number {
  if (name === 'direct-insult') return 0.8;
  if (name === 'weak-insult') return 0.7;
  return addressed ? 0.9 : 0.7;
}

/** Whether something just before it calls somebody this: "jij bent een", "wat een", "Amber is een". */
function isAddressed(draft: Draft, earlier: readonly TextFinding[], at: number, sentence: number): boolean {
  const addressed = hitsIn(draft, 'address', sentence).some(({ from, to }) => from < at && to > at - NEAR);
  return addressed || calledSo(draft, earlier, at, sentence);
}

/** "Amber is een", "die juf is zo'n": a person, a form of to be, an article at most between. */
function calledSo(
  { tokens, ...draft }: Draft,
  earlier: readonly TextFinding[],
  at: number,
  sentence: number,
): boolean {
  for (let place = at - 1; place >= at - NEAR && tokens[place]?.sentence === sentence; place--) {
    const token = tokens[place];
    if (token === undefined || !['is', 'zijn', 'was', 'blijft', 'de', 'jij', 'een'].includes(token.word))
      continue;
    if (token.word === 'een') continue;
    const name = namesIn({ tokens, ...draft }, earlier, sentence).some(
      ({ span }) => span.end === token.start - 1,
    );
    if (name || (token.word !== 'de' && isPerson(tokens[place - 1]?.word ?? ''))) return true;
  }
  return false;
}

const persons: ReadonlySet<string> = new Set(
  'juf meester mentor docent leraar lerares directeur conrector conciërge concierge gast jongen meisje kind moeder vader mens vent hij zij ze iedereen ouders klas'.split(
    ' ',
  ),
);

function isPerson(word: string): boolean {
  return persons.has(word);
}

/** Hond and Varken are surnames as well. */
function isName({ tokens }: Draft, earlier: readonly TextFinding[], at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return earlier.some(
    ({ detector, span }) => detector.endsWith('-name') && span.start <= start && start < span.end,
  );
}

/** "Amber is dom": a hurtful adjective said of a name. */
function adjectives(draft: Draft, earlier: readonly TextFinding[]): readonly TextFinding[] {
  const { tokens } = draft;
  return earlier.flatMap(({ detector, span }) => {
    if (!detector.endsWith('-name')) return [];
    const verb = tokenFrom(draft, span.end);
    if (tokens[verb]?.word !== 'is' || tokens[verb]?.glue !== 'space') return [];
    const skip = ['zo', 'echt', 'gewoon', 'te', 'super', 'heel', 'mega'].includes(
      tokens[verb + 1]?.word ?? '',
    )
      ? 2
      : 1;
    const said = tokens[verb + skip];
    if (said === undefined || !hurtful.has(said.word) || said.sentence !== tokens[verb]?.sentence) return [];
    const next = tokens[verb + skip + 1];
    if (next !== undefined && articles.has(next.word)) return [];
    return makeFinding('insult', { start: said.start, end: said.end }, 0.7, {
      fixes: [sentenceRemoval(draft, said.sentence)],
    });
  });
}

/** "er zijn geen losers", "het woord mongool": not said of anybody. */
function isDenied({ tokens }: Draft, at: number): boolean {
  return ['geen', 'woord', 'woorden', 'scheldwoord', 'scheldwoorden'].includes(tokens[at - 1]?.word ?? '');
}

/** "ik ga dood van het lachen". */
function isOfSelf({ tokens }: Draft, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return ['ik', 'we', 'wij'].includes(tokens[from - 1]?.word ?? '') || tokens[to]?.word === 'van';
}
