import { bearerCondition } from '../assess/bearers.ts';
import type { Condition } from '../format/condition.ts';
import type { Norm, Tension } from '../format/protocol.ts';

export const always: Condition = { kind: 'always' };
const never: Condition = { kind: 'not', of: always };

/** All of these together. */
export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** One of these at least. */
export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

/** The opposite. */
export function opposite(of: Condition): Condition {
  return { kind: 'not', of };
}

/** When a norm or tension is about somebody's act: act, bearer and `when`. */
export function applicability(rule: Norm | Tension): Condition {
  const acts: Condition = { kind: 'fact', fact: 'act', op: 'in', values: rule.acts };
  return all(acts, bearerCondition(rule.bearers), rule.when);
}

/** When what a norm asks is broken, exceptions aside; `null` where there is nothing to break. */
export function breach(norm: Norm): Condition | null {
  if (norm.modality === 'prohibition') return norm.conduct ?? always;
  if (norm.conduct === null) return null;
  if (norm.modality === 'obligation') return opposite(norm.conduct);
  return norm.modality === 'recommendation' && norm.advises === 'against' ? norm.conduct : null;
}

/** When one of a norm's exceptions holds. */
export function excepted(norm: Norm): Condition {
  return norm.exceptions.length === 0 ? never : any(...norm.exceptions.map((exception) => exception.when));
}

/** When a norm is in force as an exception to others. */
export function inForce(norm: Norm): Condition {
  const broken = breach(norm);
  if (norm.modality === 'permission') return all(applicability(norm), norm.conduct ?? always);
  return broken === null
    ? applicability(norm)
    : all(applicability(norm), any(opposite(broken), excepted(norm)));
}

/** The facts a condition names. */
export function namedFacts(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'always':
      return [];
    case 'fact':
      return [condition.fact];
    case 'all':
    case 'any':
      return condition.of.flatMap(namedFacts);
    case 'not':
      return namedFacts(condition.of);
    case 'every-person':
      return [...namedFacts(condition.where), ...namedFacts(condition.holds)];
    default:
      return namedFacts(condition.where);
  }
}
