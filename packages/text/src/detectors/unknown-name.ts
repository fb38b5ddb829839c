import { capitalEvidence } from '../names/capital-evidence.ts';
import {
  articles,
  endsAsPlace,
  fondTitles,
  personalVerbs,
  publicNames,
  titles,
} from '../names/name-clues.ts';
import { afterParticles, joins } from '../names/name-parts.ts';
import type { Detector } from '../reading/detector.ts';
import type { Draft } from '../reading/draft.ts';
import type { TextFinding } from '../reading/finding.ts';
import { makeFinding } from '../reading/make-finding.ts';
import type { Token } from '../tokens/token.ts';

interface Found {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/**
 * Names of people who are on no list: a given name people have, with a surname; or a capital word after a title.
 *
 * Must pass: writers, kings and saints everybody knows, streets and schools named after somebody, months and brands.
 */
export const unknownName: Detector = {
  name: 'unknown-name',
  find: (draft, earlier) => {
    const findings: TextFinding[] = [];
    const { tokens } = draft;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || !token.capital || draft.owned[at] === 1 || isTaken(earlier, token.start))
        continue;
      const found = titled(draft, at) ?? fullName(draft, at) ?? givenName(draft, at);
      if (found === null) continue;
      const end = tokens[found.to - 1]?.end ?? token.end;
      findings.push(makeFinding('unknown-name', { start: token.start, end }, found.confidence));
      at = found.to - 1;
    }
    return findings;
  },
};

function isTaken(earlier: readonly TextFinding[], start: number): boolean {
  return earlier.some(
    ({ detector, span }) => detector === 'roster-name' && span.start <= start && start < span.end,
  );
}

/** "meneer Voorbeeldstra", "juf Tamara". */
function titled({ tokens, lexicon }: Draft, at: number): Found | null {
  const title = tokens[at - 1];
  const place = afterParticles(tokens, at);
  const token = tokens[place];
  if (title === undefined || !titles.has(title.word) || !joins(tokens[at])) return null;
  if (token === undefined || !token.capital || token.text.length < 2 || token.shout) return null;
  if (endsAsPlace(token.word) && place === at) return null;
  if (place > at) return { from: at, to: place + 1, confidence: 0.65 };
  const given = lexicon.isGivenName(token.word);
  const ordinary = lexicon.isEverydayWord(token.word) && !given;
  if (ordinary && !isCalledSo(tokens, at)) return null;
  // "meester Koos" or "mevrouw Bos": which of the two only the next word can say.
  const to = given || fondTitles.has(title.word) ? surnameEnd(tokens, at + 1) : at + 1;
  return { from: at, to, confidence: ordinary ? 0.5 : 0.65 };
}

/** Whether an ordinary word is somebody's name here: a capital within a sentence, after what one calls grown-ups by. */
function isCalledSo(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at - 1]?.word ?? '';
  const own = tokens[at]?.word ?? '';
  return fondTitles.has(title) && !titles.has(own) && capitalEvidence(tokens, at) === 'inside';
}

/** After a title and a given name a capital word is the surname, an ordinary word too: "meester Koos de Bakker". */
function surnameEnd(tokens: readonly Token[], at: number): number {
  const place = afterParticles(tokens, at);
  const last = tokens[place];
  if (tokens[at]?.glue !== 'space' || last === undefined || !last.capital || last.shout) return at;
  return joins(last) && last.glue !== 'dot' && !endsAsPlace(last.word) ? place + 1 : at;
}

/** A known given name and a capital word that is no ordinary one, particles between them or not. */
function fullName({ tokens, lexicon }: Draft, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined || !lexicon.isGivenName(token.word) || token.text.length < 2) return null;
  const place = afterParticles(tokens, at + 1);
  const last = tokens[place];
  if (last === undefined || !last.capital || !joins(last) || last.glue === 'dot' || last.text.length < 3)
    return null;
  if (place > at + 1 && tokens[at + 1]?.glue !== 'space') return null;
  if (isPublic(tokens, at)) return null;
  const after = tokens[place + 1];
  if (endsAsPlace(last.word) && place === at + 1 && !lexicon.isSurname(last.word)) return null;
  if (after?.capital === true && after.glue === 'space' && endsAsPlace(after.word)) return null;
  if (articles.has(tokens[at - 1]?.word ?? '') && !token.first) return null;
  const known = lexicon.isSurname(last.word) || place > at + 1;
  const ordinary = lexicon.isEverydayWord(last.word);
  if (!known && (ordinary || lexicon.isGivenName(last.word))) return null;
  if (lexicon.isEverydayWord(token.word) && (ordinary || capitalEvidence(tokens, at) !== 'inside'))
    return null;
  return { from: at, to: place + 1, confidence: known ? 0.7 : 0.6 };
}

/** A given name by itself, with a capital inside a sentence or with something only a person does behind it. */
function givenName({ tokens, lexicon }: Draft, at: number): Found | null {
  const token = tokens[at];
  if (token === undefined || token.text.length < 3 || token.shout) return null;
  if (!lexicon.isGivenName(token.word) || lexicon.isWord(token.word) || isPublic(tokens, at)) return null;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next !== undefined && next.glue !== 'sentence') {
    if (['hyphen', 'none', 'dot'].includes(next.glue)) return null;
    if (next.glue === 'space' && next.capital) return null;
  }
  if (token.glue === 'hyphen' || token.glue === 'none') return null;
  if (before !== undefined && articles.has(before.word)) return null;
  const acts = next !== undefined && joins(next) && personalVerbs.has(next.word);
  const inside = capitalEvidence(tokens, at) === 'inside';
  if (acts) return { from: at, to: at + 1, confidence: inside ? 0.65 : 0.55 };
  return inside && !publicNames.has(token.word) ? { from: at, to: at + 1, confidence: 0.5 } : null;
}

/** Whether the name of somebody everybody knows begins here: Roald Dahl, Floris de Vijfde. */
function isPublic(tokens: readonly Token[], at: number): boolean {
  const last = tokens[afterParticles(tokens, at + 1)]?.word ?? '';
  return publicNames.has(`${tokens[at]?.word}-${last}`) || ordinals.has(last);
}

/** By which kings are told apart. */
const ordinals: ReadonlySet<string> = new Set(
  'eerste tweede derde vierde vijfde zesde zevende achtste grote kale'.split(' '),
);
