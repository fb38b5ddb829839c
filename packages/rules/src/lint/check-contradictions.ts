import type { Situation } from '../facts/situation.ts';
import type { Condition } from '../format/condition.ts';
import type { Norm } from '../format/protocol.ts';
import { all, always, any, applicability, breach, excepted, opposite } from './conditions.ts';
import type { LintContext } from './context.ts';
import { makeRemark, type Remark } from './remark.ts';
import { satisfy } from './satisfy.ts';

/**
 * Pairs of norms that cannot both be kept: wherever both apply (or one expressly permits), keeping the one breaks the
 * other. Pairs of which one is declared to go before the other, or that a tension names, are known and passed over.
 */
export function checkContradictions(context: LintContext): readonly Remark[] {
  const remarks: Remark[] = [];
  context.norms.forEach((one, index) => {
    for (const other of context.norms.slice(index + 1)) {
      const shared = one.acts.filter((act) => other.acts.includes(act));
      if (shared.length === 0 || declared(one, other, context)) continue;
      const witness = firstOf(shared, (act) => clash(narrowed(one, act), narrowed(other, act), context));
      if (witness !== null) remarks.push(remark(one, other, witness, context));
    }
  });
  return remarks;
}

/** The same norm for one act alone: two norms may collide on one act and live together on another. */
function narrowed(norm: Norm, act: string): Norm {
  return { ...norm, acts: [act] };
}

function firstOf<In, Out>(values: readonly In[], of: (value: In) => Out | null): Out | null {
  for (const value of values) {
    const found = of(value);
    if (found !== null) return found;
  }
  return null;
}

function declared(one: Norm, other: Norm, { compiled }: LintContext): boolean {
  if (one.overrides.includes(other.id) || other.overrides.includes(one.id)) return true;
  return compiled.protocol.tensions.some(({ norms }) => norms.includes(one.id) && norms.includes(other.id));
}

function clash(one: Norm, other: Norm, context: LintContext): Situation | null {
  return (
    cannotBeKept(one, other, context) ??
    forbidsWhatIsGiven(one, other, context) ??
    forbidsWhatIsGiven(other, one, context)
  );
}

/** Two commands about how the same act is done, of which at most one can be kept. Each can be kept on its own. */
function cannotBeKept(one: Norm, other: Norm, { compiled }: LintContext): Situation | null {
  const ones = kept(one);
  const others = kept(other);
  if (ones === null || others === null) return null;
  const together = all(applicability(one), applicability(other));
  const both = satisfy(compiled, together);
  if (both.kind !== 'found') return null;
  const possible = (condition: Condition) => satisfy(compiled, all(together, condition)).kind !== 'none';
  return possible(all(ones, others)) || !possible(ones) || !possible(others) ? null : both.situation;
}

/** When a command is kept; `null` for a norm that commands nothing, or only that something be done. */
function kept(norm: Norm): Condition | null {
  if (norm.modality !== 'obligation' && norm.modality !== 'prohibition') return null;
  const broken = breach(norm);
  if (broken === null) return null;
  return norm.exceptions.length === 0 ? opposite(broken) : any(opposite(broken), excepted(norm));
}

/**
 * What one norm expressly gives, another takes away altogether: a permission, a duty to act or a declared exception of
 * which nothing is left. A ban on a part of what is given is no contradiction but an ordinary limit.
 */
function forbidsWhatIsGiven(giving: Norm, forbidding: Norm, context: LintContext): Situation | null {
  const given = expresslyGiven(giving);
  if (given === null || forbidding.modality !== 'prohibition' || forbidding.advises === 'against')
    return null;
  const banned = all(applicability(forbidding), breach(forbidding) ?? always, opposite(excepted(forbidding)));
  return witnessUnless(all(given, banned), all(given, opposite(banned)), context);
}

/** A situation in which `clash` holds, where nothing is left in which `free` holds. */
function witnessUnless(clashing: Condition, free: Condition, { compiled }: LintContext): Situation | null {
  const found = satisfy(compiled, clashing);
  return found.kind === 'found' && satisfy(compiled, free).kind === 'none' ? found.situation : null;
}

function expresslyGiven(norm: Norm): Condition | null {
  if (norm.background) return null;
  if (norm.modality === 'permission') return all(applicability(norm), norm.conduct ?? always);
  if (norm.modality === 'obligation') return norm.conduct === null ? applicability(norm) : null;
  return norm.modality === 'prohibition' && norm.exceptions.length > 0
    ? all(applicability(norm), excepted(norm))
    : null;
}

function remark(one: Norm, other: Norm, witness: Situation, { file, at }: LintContext): Remark {
  return makeRemark(
    'norms-contradict',
    file,
    at(one.id, 'id'),
    {
      nl: `De normen ${one.id} en ${other.id} kun je niet allebei naleven.`,
      en: `Norms ${one.id} and ${other.id} cannot both be kept.`,
    },
    {
      nl: 'Laat een van de twee voorgaan met "overrides", of benoem het bij "tensions".',
      en: 'Let one go before the other with "overrides", or name it under "tensions".',
    },
    witness,
  );
}
