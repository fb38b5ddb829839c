import type { CompiledProtocol, Norm, Verdict } from '@plaatswijs/rules';
import { nameOf } from './named-conditions.ts';

/**
 * The verdict of each norm that concerns an act, read from the conditions that a peer says hold. In ordinary two-valued
 * logic and written apart from our engine: this is what whoever uses a peer would add. It is not timed.
 */
export function verdictsFrom(
  fired: ReadonlySet<string>,
  compiled: CompiledProtocol,
  act: string,
): ReadonlyMap<string, Verdict> {
  const norms = compiled.acts.get(act)?.norms ?? [];
  const verdicts = new Map<string, Verdict>();
  for (const { norm, overriddenBy } of norms) {
    const defeated = overriddenBy.some((position) => {
      const verdict = verdicts.get(norms[position]?.norm.id ?? '');
      return verdict === 'permitted' || verdict === 'complied' || verdict === 'applies';
    });
    if (!fired.has(nameOf.applies(norm.id))) verdicts.set(norm.id, 'inapplicable');
    else verdicts.set(norm.id, defeated ? 'defeated' : verdictInForce(norm, fired));
  }
  return verdicts;
}

function verdictInForce(norm: Norm, fired: ReadonlySet<string>): Verdict {
  const conduct = norm.conduct === null ? null : fired.has(nameOf.conduct(norm.id));
  const excepted = norm.exceptions.some((_, index) => fired.has(nameOf.exception(norm.id, index)));
  switch (norm.modality) {
    case 'permission':
      if (conduct !== false) return 'permitted';
      return norm.otherwise === 'forbid' ? 'violated' : 'inapplicable';
    case 'prohibition':
      return conduct === false || excepted ? 'complied' : 'violated';
    case 'obligation':
      return asked(conduct, excepted);
    case 'recommendation':
      return asked(conduct !== null && norm.advises === 'against' ? !conduct : conduct, excepted);
    default:
      return excepted ? 'complied' : 'applies';
  }
}

/** For what should be so: `null` where nothing in particular is asked. */
function asked(met: boolean | null, excepted: boolean): Verdict {
  if (met === null) return excepted ? 'complied' : 'applies';
  return met || excepted ? 'complied' : 'violated';
}
