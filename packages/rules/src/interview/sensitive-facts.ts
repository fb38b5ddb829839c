import type { CompiledAct, CompiledProtocol } from '../assess/compiled.ts';
import { type Decision, outcomeIf, redecide } from '../assess/decide.ts';
import { frameOf, type Slot, usuallyWithSomebody } from '../assess/frame.ts';
import { actIn, decideFrame } from '../assess/relevance.ts';
import { type Draft, draftOf } from '../assess/steps.ts';
import { telling } from '../assess/values.ts';
import { personKey, type Situation } from '../facts/situation.ts';
import { type FactDefinition, type FactKey, PERSON_PREFIX } from '../format/vocabulary.ts';

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
  const frame = frameOf(situation, compiled.layout);
  const act = actIn(compiled, frame);
  let company: readonly Decided[] | null = null;
  const subject: Subject = {
    compiled,
    act,
    situation,
    alone: { draft: draftOf(frame), decision: decideFrame(compiled, frame) },
    withSomebody: () => {
      company ??= withSomebody(compiled, act, situation);
      return company;
    },
  };
  const found = assumedFacts(compiled, situation).filter((assumed) => wouldChange(subject, assumed));
  const judged = ({ definition }: Assumed) => Number(definition.judgement);
  return found.sort((one, other) => judged(one) - judged(other)).map(({ fact }) => fact);
}

/** A situation laid out to try values in, and what is decided about it. */
interface Decided {
  readonly draft: Draft;
  readonly decision: Decision;
}

/** What facts are tried on. */
interface Subject {
  readonly compiled: CompiledProtocol;
  readonly act: CompiledAct;
  readonly situation: Situation;
  readonly alone: Decided;
  /** The same with one person of each kind, everything else about them as usual. */
  readonly withSomebody: () => readonly Decided[];
}

/** A fact that was taken to be as usual. */
interface Assumed {
  readonly fact: FactKey;
  readonly definition: FactDefinition;
  /** The entry of `people` it is about, from 1; 0 where it is about none. */
  readonly person: number;
}

/** Entries of people that are asked about one by one; who has more of them takes people together. */
const mostEntries = 6;

/** What was assumed, as the vocabulary orders it; of the people who appear, entry by entry, where people stand. */
function assumedFacts({ vocabulary }: CompiledProtocol, { facts }: Situation): readonly Assumed[] {
  const assumed: Assumed[] = [];
  const add = (fact: FactKey, definition: FactDefinition, person: number) => {
    if (facts[fact]?.source.kind === 'assumed') assumed.push({ fact, definition, person });
  };
  for (const [key, definition] of vocabulary.facts) {
    if (key.startsWith(PERSON_PREFIX)) continue;
    add(key, definition, 0);
    const entries = key === 'people' ? Math.min(Number(facts[key]?.value ?? 0), mostEntries) : 0;
    for (let person = 1; person <= entries; person++) {
      // Of each entry only what is chosen, which is consent; how somebody appears is assumed, shown, and can be changed there.
      for (const [about, attribute] of vocabulary.facts) {
        if (about.startsWith(PERSON_PREFIX) && attribute.kind === 'choice')
          add(personKey(person, about.slice(PERSON_PREFIX.length)), attribute, person);
      }
    }
  }
  return assumed;
}

function wouldChange(subject: Subject, assumed: Assumed): boolean {
  const { compiled, act, situation, alone, withSomebody } = subject;
  const { fact, definition } = assumed;
  const before = alone.decision.outcome;
  if (definition.kind === 'people') return withSomebody().some(({ decision }) => decision.outcome !== before);
  // What nothing hangs on changes nothing.
  if (!act.dependents.has(definition.key)) return false;
  const values = telling(compiled, act, fact, situation.referenceDate);
  if (values.some((value) => outcomeWith(subject, alone, assumed, value) !== before)) return true;
  if (definition.kind !== 'choices' || situation.facts['people']?.source.kind !== 'assumed') return false;
  return withSomebody().some((company) =>
    values.some((value) => {
      const end = outcomeWith(subject, company, assumed, value);
      // What the people do by themselves is not the list's doing.
      return end !== before && end !== company.decision.outcome;
    }),
  );
}

/** The outcome when one fact has another value. */
function outcomeWith(
  { compiled, act }: Subject,
  { draft, decision }: Decided,
  { definition: { key }, person }: Assumed,
  value: Slot,
): Decision['outcome'] {
  const slots = person === 0 ? draft.slots : draft.people?.[person - 1];
  const slot = compiled.layout.index.get(key) ?? -1;
  if (slots === undefined) return decision.outcome;
  const before = slots[slot];
  slots[slot] = value;
  const outcome = outcomeIf(act, decision, draft, key);
  slots[slot] = before;
  return outcome;
}

function withSomebody(
  compiled: CompiledProtocol,
  act: CompiledAct,
  situation: Situation,
): readonly Decided[] {
  const who = `${PERSON_PREFIX}who`;
  const slot = compiled.layout.index.get(who) ?? -1;
  const frame = usuallyWithSomebody(situation, compiled.layout);
  const found: Decided[] = [];
  for (const kind of compiled.vocabulary.facts.get(who)?.values?.keys() ?? []) {
    const draft = draftOf(frame);
    const somebody = draft.people?.[0];
    if (somebody !== undefined) somebody[slot] = kind;
    const [first] = found;
    const decision =
      first === undefined ? decideFrame(compiled, draft) : redecide(act, first.decision, draft, who);
    found.push({ draft, decision });
  }
  return found;
}
