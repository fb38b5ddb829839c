import { Engine } from 'json-rules-engine';
import type { NamedCondition } from '../named-conditions.ts';
import type { Peer } from '../peer.ts';
import { dateNumber, factsMentioned, plainFacts } from '../plain-facts.ts';
import { rulesCondition, yearsAskedFor, yearsOperator } from './encode.ts';

/** json-rules-engine with its rules loaded beforehand, and the act asked first so that it can stop there. */
export const jsonRulesEngine: Peer = {
  name: 'json-rules-engine',
  prepare(conditions, vocabulary) {
    const engine = new Engine(conditions.map(ruleFor), { allowUndefinedFacts: true });
    for (const years of new Set(conditions.flatMap(({ condition }) => yearsAskedFor(condition)))) {
      engine.addOperator<string, string>(
        yearsOperator(years),
        (date, on) => dateNumber(date) + years * 10_000 <= dateNumber(on),
      );
    }
    const mentioned = factsMentioned(conditions);
    return (situation) => {
      const plain = plainFacts(situation, mentioned, vocabulary);
      const facts = { ...plain, act: situation.facts['act']?.value, on: situation.referenceDate };
      return {
        ask: () => engine.run(facts),
        fired: async () => new Set((await engine.run(facts)).events.map(({ type }) => type)),
      };
    };
  },
};

function ruleFor({ name, acts, condition }: NamedCondition) {
  const act = { fact: 'act', operator: 'in', value: acts, priority: 2 };
  return { name, event: { type: name }, conditions: { all: [act, rulesCondition(condition)] } };
}
