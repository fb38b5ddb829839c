import type { Condition } from '../format/condition.ts';
import type { Norm } from '../format/protocol.ts';
import type { Situation } from '../facts/situation.ts';
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
      if (!one.acts.some((act) => other.acts.includes(act)) || declared(one, other, context)) continue;
      const witness = clash(one, other, context);
      if (witness !== null) remarks.push(remark(one, other, witness, context));
    }
  });
  return remarks;
}

function declared(one: Norm, other: Norm, { compiled }: LintContext): boolean {
  if (one.overrides.includes(other.id) || other.overrides.includes(one.id)) return true;
  return compiled.protocol.tensions.some(({ norms }) => norms.includes(one.id) && norms.includes(other.id));
}

function clash(one: Norm, other: Norm, context: LintContext): Situation | null {
  return cannotBeKept(one, other, context) ?? forbidsWhatIsPermitted(one, other, context) ?? forbidsWhatIsPermitted(other, one, context);
}

/** Two commands about how the same act is done, of which at most one can be kept. Each can be kept on its own. */
function cannotBeKept(one: Norm, other: Norm, { compiled }: LintContext): Situation | null {
  const ones = kept(one);
  const others = kept(other);
  if (ones === null || others === null) return null;
  const both = satisfy(compiled, all(applicability(one), applicability(other)));
  if (both.kind !== 'found') return null;
  const possible = (condition: Condition) => satisfy(compiled, all(applicability(one), applicability(other), condition)).kind !== 'none';
  return possible(all(ones, others)) || !possible(ones) || !possible(others) ? null : both.situation;
}

/** When a command is kept; `null` for a norm that commands nothing, or only that something be done. */
function kept(norm: Norm): Condition | null {
  if (norm.modality !== 'obligation' && norm.modality !== 'prohibition') return null;
  const broken = breach(norm);
  if (broken === null) return null;
  return norm.exceptions.length === 0 ? opposite(broken) : any(opposite(broken), excepted(norm));
}

/** A permission, a duty to act or a declared exception for what another norm forbids in every such situation. */
function forbidsWhatIsPermitted(permitting: Norm, forbidding: Norm, { compiled }: LintContext): Situation | null {
  const permitted = expresslyPermitted(permitting);
  const forbids = kept(forbidding);
  if (permitted === null || forbids === null || forbidding.modality !== 'prohibition') return null;
  const both = satisfy(compiled, all(permitted, applicability(forbidding)));
  if (both.kind !== 'found') return null;
  const free = satisfy(compiled, all(permitted, applicability(forbidding), forbids));
  return free.kind === 'none' ? both.situation : null;
}

function expresslyPermitted(norm: Norm): Condition | null {
  if (norm.modality === 'permission') return all(applicability(norm), norm.conduct ?? always);
  if (norm.modality === 'obligation' && norm.conduct === null && !norm.background) return applicability(norm);
  if (norm.modality === 'prohibition' && norm.exceptions.length > 0) return all(applicability(norm), excepted(norm));
  return null;
}

function remark(one: Norm, other: Norm, witness: Situation, { file, at }: LintContext): Remark {
  return makeRemark(
    'norms-contradict',
    file,
    at(one.id, 'id'),
    { nl: `De normen ${one.id} en ${other.id} kun je niet allebei naleven.`, en: `Norms ${one.id} and ${other.id} cannot both be kept.` },
    {
      nl: 'Laat een van de twee voorgaan met "overrides", of benoem het bij "tensions".',
      en: 'Let one go before the other with "overrides", or name it under "tensions".',
    },
    witness,
  );
}
