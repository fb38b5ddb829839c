import {
  type CedarValueJson,
  preparsePolicySet,
  type StatefulAuthorizationCall,
  statefulIsAuthorized,
} from '@cedar-policy/cedar-wasm/nodejs';
import type { Peer } from '../peer.ts';
import { dateNumber, factsMentioned, plainFacts } from '../plain-facts.ts';
import { policyFor } from './encode.ts';

/** Cedar in WebAssembly with a policy set that it has parsed beforehand. */
export const cedar: Peer = {
  name: 'cedar-wasm',
  prepare(conditions, vocabulary, label) {
    const staticPolicies = Object.fromEntries(conditions.map((named) => [named.name, policyFor(named)]));
    const parsed = preparsePolicySet(label, { staticPolicies });
    if (parsed.type === 'failure') throw new Error(parsed.errors.map(({ message }) => message).join('; '));
    const mentioned = factsMentioned(conditions);
    return (situation) => {
      const facts = plainFacts(situation, mentioned, vocabulary);
      const context = Object.fromEntries(
        Object.entries(facts).map(([key, value]) => [key, cedarValue(value)] as const),
      );
      const call: StatefulAuthorizationCall = {
        principal: { type: 'Person', id: 'actor' },
        action: { type: 'Action', id: String(situation.facts['act']?.value) },
        resource: { type: 'Thing', id: 'post' },
        context: { ...context, on: dateNumber(situation.referenceDate) },
        preparsedPolicySetId: label,
        validateRequest: false,
        entities: [],
      };
      return { ask: () => statefulIsAuthorized(call), fired: async () => reasons(call) };
    };
  },
};

function reasons(call: StatefulAuthorizationCall): ReadonlySet<string> {
  const answer = statefulIsAuthorized(call);
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
  const { errors, reason } = answer.response.diagnostics;
  if (errors.length > 0) throw new Error(errors.map(({ error }) => error.message).join('; '));
  return new Set(reason);
}

function cedarValue(value: boolean | number | string | readonly string[]): CedarValueJson {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? dateNumber(value) : value;
  return typeof value === 'object' ? [...value] : value;
}
