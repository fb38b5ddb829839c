import type { Outcome } from '../format/protocol.ts';
import { TRUE } from '../truth.ts';
import { includesAnswer } from './answers.ts';
import type { Citation } from './assessment.ts';
import type { CompiledNorm, CompiledProtocol } from './compiled.ts';
import { type Decision, standingEffect } from './decide.ts';
import type { Judged } from './verdict.ts';

type Part = Citation['part'];

/** Answers that say more about the same matter next to a stronger one. A mere `allow` beside a ban says nothing. */
const accompanies: ReadonlySet<Outcome> = new Set<Outcome>([
  'require',
  'discourage',
  'may',
  'recommend',
  'aware',
]);

/**
 * The articles that bear on the answer, and no others.
 *
 * Decisive are the norms that give it, the norms of a tension that gives it, and the definitions these rely on. A
 * general principle is named only where no specific norm gives the same answer. Conditions are norms that are still
 * open. Accompanying are weaker answers to the same situation.
 */
export function citationsFor(compiled: CompiledProtocol, decision: Decision): readonly Citation[] {
  const cited = new Map<string, Citation>();
  const add = (norm: CompiledNorm, part: Part) => {
    const id = `${compiled.protocol.id}.${norm.norm.cites}`;
    if (cited.has(id)) return;
    cited.set(id, {
      id,
      article: norm.article.id,
      heading: norm.article.heading,
      says: norm.norm.says,
      part,
    });
  };
  for (const norm of decisive(decision)) add(norm, 'decisive');
  for (const judged of openFor(decision)) add(judged.compiled, decision.settled ? 'decisive' : 'condition');
  if (decision.outcome !== null && decision.outcome !== 'outside') {
    for (const judged of decision.norms) {
      const effect = standingEffect(judged, decision.tensions);
      if (effect !== null && accompanies.has(effect) && !judged.compiled.norm.general)
        add(judged.compiled, 'accompanying');
    }
  }
  return [...cited.values()];
}

/** Open norms that bear on an outcome that is told: its conditions, or what makes it so whichever way they fall. */
function openFor({ outcome, settled, openNorms }: Decision): readonly Judged[] {
  if (outcome === null) return [];
  // An allow-if names every norm that is still to be met; any other outcome only the norms that may give it.
  return outcome === 'allow-if' && !settled
    ? openNorms
    : openNorms.filter((judged) => includesAnswer(judged.effects, outcome));
}

function decisive(decision: Decision): readonly CompiledNorm[] {
  const { outcome } = decision;
  if (outcome === null || outcome === 'silent') return [];
  const giving = decision.norms.filter((judged) => gives(judged, decision, outcome));
  const specific = giving.filter((judged) => !judged.compiled.norm.general);
  const chosen = new Set((specific.length > 0 ? specific : giving).map((judged) => judged.compiled));
  for (const { compiled, applies } of decision.tensions) {
    if (applies !== TRUE || compiled.tension.outcome !== outcome) continue;
    for (const judged of decision.norms) {
      if (compiled.tension.norms.includes(judged.compiled.norm.id)) chosen.add(judged.compiled);
    }
  }
  return [...chosen].flatMap((norm) => [norm, ...definitionsOf(norm, decision)]);
}

function gives(judged: Judged, decision: Decision, outcome: Outcome): boolean {
  const effect = standingEffect(judged, decision.tensions);
  return effect === outcome || (outcome === 'allow-if' && effect === 'allow');
}

function definitionsOf(norm: CompiledNorm, decision: Decision): readonly CompiledNorm[] {
  return norm.reliesOn.flatMap((position) => {
    const definition = decision.norms[position];
    return definition?.applies === TRUE ? [definition.compiled] : [];
  });
}
