import {
  type FactKey,
  factDefinition,
  type SimpleValue,
  type Situation,
  type Vocabulary,
} from '@plaatswijs/rules';
import Engine from 'publicodes';
import type { NamedCondition } from '../named-conditions.ts';
import type { Peer } from '../peer.ts';
import { dateNumber, factsMentioned, type PlainFacts, plainFacts } from '../plain-facts.ts';
import { constant, type PublicodesExpression, publicodesCondition, type RuleNames } from './encode.ts';

type Rules = Record<string, PublicodesExpression>;

/**
 * publicodes with its rules parsed beforehand. Usual values are defaults, so that a situation only sets what differs;
 * a list of values becomes one yes-or-no rule for each value.
 */
export const publicodes: Peer = {
  name: 'publicodes',
  prepare(conditions, vocabulary) {
    const mentioned = factsMentioned(conditions);
    const names = namesFor(mentioned, vocabulary);
    const defaults = settings(usualFacts(mentioned, vocabulary), names, vocabulary);
    const asked = new Map(conditions.map((named, index) => [named.name, `n${index}`]));
    const engine = new Engine(rulesFor(conditions, defaults, asked, names), { logger: silent });
    const rules = [...asked].map(([name, rule]) => ({ name, rule: engine.getRule(rule) }));
    return (situation) => {
      const set = settings(plainFacts(situation, mentioned, vocabulary), names, vocabulary);
      const changed = Object.fromEntries(Object.entries(set).filter(([key, text]) => defaults[key] !== text));
      const told = { ...changed, ...always(situation) };
      const ask = () => {
        engine.setSituation(told);
        return rules.map(({ rule }) => engine.evaluateNode(rule));
      };
      const holds = (index: number, answers: ReturnType<typeof ask>) => answers[index]?.nodeValue === true;
      const fired = async () => {
        const answers = ask();
        return new Set(rules.filter((_, index) => holds(index, answers)).map(({ name }) => name));
      };
      return { ask, fired };
    };
  },
};

const silent = { log: () => {}, warn: () => {}, error: () => {} };

function always(situation: Situation): Record<string, string> {
  return { act: constant(situation.facts['act']?.value), on: String(dateNumber(situation.referenceDate)) };
}

function rulesFor(
  conditions: readonly NamedCondition[],
  defaults: Readonly<Record<string, string>>,
  asked: ReadonlyMap<string, string>,
  names: RuleNames,
): Rules {
  const rules: Rules = { act: { 'par défaut': "''" }, on: { 'par défaut': '0' } };
  for (const [key, text] of Object.entries(defaults)) rules[key] = { 'par défaut': text };
  for (const { name, acts, condition } of conditions) {
    const act = acts.map((value) => `act = ${constant(value)}`);
    const concerns = act.length === 1 ? act[0] : { 'une de ces conditions': act };
    rules[asked.get(name) ?? name] = {
      'toutes ces conditions': [concerns, publicodesCondition(condition, names)],
    };
  }
  return rules;
}

function usualFacts(mentioned: ReadonlySet<FactKey>, vocabulary: Vocabulary): PlainFacts {
  const usual: Record<FactKey, { value: SimpleValue; source: { kind: 'assumed' } }> = {};
  for (const key of mentioned) {
    const definition = factDefinition(vocabulary, key);
    if (definition?.usual !== undefined && definition.kind !== 'people')
      usual[key] = { value: definition.usual as SimpleValue, source: { kind: 'assumed' } };
  }
  return plainFacts({ referenceDate: '', facts: usual }, mentioned, vocabulary);
}

/** Facts as publicodes takes them: by rule name, as text. */
function settings(facts: PlainFacts, names: RuleNames, vocabulary: Vocabulary): Record<string, string> {
  const set: Record<string, string> = {};
  for (const [key, value] of Object.entries(facts)) {
    const definition = factDefinition(vocabulary, key);
    if (definition?.kind === 'choices') {
      for (const each of definition.values?.keys() ?? [])
        set[names.value(key, each)] = constant(Array.isArray(value) && value.includes(each));
    } else if (definition?.kind === 'date') set[names.fact(key)] = String(dateNumber(String(value)));
    else set[names.fact(key)] = constant(value);
  }
  return set;
}

function namesFor(mentioned: ReadonlySet<FactKey>, vocabulary: Vocabulary): RuleNames {
  const order = new Map([...mentioned].map((key, index) => [key, `f${index}`]));
  const fact = (key: FactKey) => order.get(key) ?? key;
  const value = (key: FactKey, wanted: string) => {
    const values = [...(factDefinition(vocabulary, key)?.values?.keys() ?? [])];
    return `${fact(key)}v${values.indexOf(wanted)}`;
  };
  return { fact, value };
}
