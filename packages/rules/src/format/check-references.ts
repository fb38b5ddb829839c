import type { Norm, Role } from './protocol.ts';
import type { ProtocolReading } from './protocol-reading.ts';
import { report, shortened } from './reading.ts';
import { didYouMean } from './suggest.ts';

/** Notes every name of a norm or role that nothing in the file has. */
export function checkReferences(norms: readonly Norm[], roles: readonly Role[], to: ProtocolReading): void {
  const normIds = new Set(norms.map((norm) => norm.id));
  const roleIds = roles.map((role) => role.id);
  for (const { to: kind, value, at } of to.references) {
    if (kind === 'norm') {
      if (normIds.has(value)) continue;
      report(to.reading, 'unknown-norm', at, { norm: shortened(value) }, didYouMean(value, normIds));
    } else if (!roleIds.includes(value)) {
      const details = { role: shortened(value), allowed: roleIds };
      report(to.reading, 'unknown-role', at, details, didYouMean(value, roleIds));
    }
  }
}

/** Notes each circle of norms that go before one another, once, at the first norm of it in the file. */
export function checkOverrides(norms: readonly Norm[], to: ProtocolReading): void {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  const done = new Set<string>();
  for (const start of norms) {
    const cycle = done.has(start.id) ? null : findCycle(start.id, byId, done);
    if (cycle === null) continue;
    const at = to.overridesAt.get(cycle[0] ?? start.id) ?? { line: 1, column: 1 };
    report(to.reading, 'override-cycle', at, { path: cycle });
  }
}

/**
 * Walks what a norm overrides, depth first and without calling itself, so that a long chain is no danger.
 * Gives the circle in the order of the walk, its first norm again at the end.
 */
function findCycle(
  start: string,
  byId: ReadonlyMap<string, Norm>,
  done: Set<string>,
): readonly string[] | null {
  const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
  let found: readonly string[] | null = null;
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const target = byId.get(top.id)?.overrides[top.next++];
    if (target === undefined) {
      done.add(top.id);
      path.pop();
      continue;
    }
    const index = path.findIndex((step) => step.id === target);
    if (index >= 0) found ??= [...path.slice(index).map((step) => step.id), target];
    else if (!done.has(target) && byId.has(target)) path.push({ id: target, next: 0 });
  }
  return found;
}
