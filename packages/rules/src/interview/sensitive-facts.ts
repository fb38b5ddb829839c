import type { CompiledProtocol } from '../assess/compiled.ts';
import { frameOf } from '../assess/frame.ts';
import { actIn, decideSituation, withFact } from '../assess/relevance.ts';
import { telling } from '../assess/values.ts';
import { factDefinition } from '../facts/fact-definition.ts';
import { personKey, type Situation } from '../facts/situation.ts';
import { withUsual } from '../facts/with-usual.ts';
import { type FactKey, PERSON_PREFIX, type SimpleValue } from '../format/vocabulary.ts';

/**
 * The facts taken to be as usual that alone would change the answer: what somebody must at least be asked before "nothing
 * else is special" may be believed. In the order of the vocabulary, what a person must judge last.
 *
 * A picture says nothing without somebody in it, and somebody says nothing without a picture; so a list is tried with
 * somebody there as well.
 *
 * @param situation with the usual values filled in and marked as assumed
 */
export function sensitiveFacts(compiled: CompiledProtocol, situation: Situation): readonly FactKey[] {
  const before = endOf(compiled, situation);
  const assumed = orderedKeys(compiled, situation).filter(
    (key) => situation.facts[key]?.source.kind === 'assumed',
  );
  const found = assumed.filter((key) => wouldChange(compiled, situation, key, before));
  const judged = (key: FactKey) => Number(factDefinition(compiled.vocabulary, key)?.judgement === true);
  return found.sort((one, other) => judged(one) - judged(other));
}

type End = ReturnType<typeof decideSituation>['outcome'];

function endOf(compiled: CompiledProtocol, situation: Situation): End {
  return decideSituation(compiled, situation).outcome;
}

/** The keys of a situation as the vocabulary orders them; of the people who appear, entry by entry, where people stand. */
function orderedKeys({ vocabulary }: CompiledProtocol, { facts }: Situation): readonly FactKey[] {
  const count = Number(facts['people']?.value ?? 0);
  // Of each entry only what is chosen, which is consent; how somebody appears is assumed, shown, and can be changed there.
  const attributes = [...vocabulary.facts.values()]
    .filter(({ key, kind }) => key.startsWith(PERSON_PREFIX) && kind === 'choice')
    .map(({ key }) => key);
  const people = Array.from({ length: Math.min(count, mostEntries) }, (_, index) =>
    attributes.map((key) => personKey(index + 1, key.slice(PERSON_PREFIX.length))),
  ).flat();
  return [...vocabulary.facts.keys()].flatMap((key) =>
    key.startsWith(PERSON_PREFIX) ? [] : key === 'people' ? [key, ...people] : [key],
  );
}

/** Entries of people that are asked about one by one; who has more of them takes people together. */
const mostEntries = 6;

function wouldChange(compiled: CompiledProtocol, situation: Situation, key: FactKey, before: End): boolean {
  const { vocabulary } = compiled;
  const kind = factDefinition(vocabulary, key)?.kind;
  if (kind === 'people')
    return withPeople(compiled, situation).some((one) => endOf(compiled, one) !== before);
  const act = actIn(compiled, frameOf(situation, compiled.layout));
  const tried = telling(compiled, act, key, situation.referenceDate).map((value) =>
    withFact(situation, key, value),
  );
  if (tried.some((one) => endOf(compiled, one) !== before)) return true;
  if (kind !== 'choices' || situation.facts['people']?.source.kind !== 'assumed') return false;
  const usual = situation.facts[key]?.value ?? [];
  return tried
    .flatMap((one) => withPeople(compiled, one))
    .some((one) => {
      const end = endOf(compiled, one);
      // What the people do by themselves is not the list's doing.
      return end !== before && end !== endOf(compiled, withFact(one, key, usual));
    });
}

/** The situation with one entry of people of each kind, everything else about them as usual. */
function withPeople({ vocabulary }: CompiledProtocol, situation: Situation): readonly Situation[] {
  const kinds: readonly SimpleValue[] = [
    ...(vocabulary.facts.get(`${PERSON_PREFIX}who`)?.values?.keys() ?? []),
  ];
  return kinds.map((kind) =>
    withUsual(withFact(withFact(situation, 'people', 1), personKey(1, 'who'), kind), vocabulary),
  );
}
