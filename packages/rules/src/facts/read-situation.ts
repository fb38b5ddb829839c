import { isCalendarDate } from '../format/calendar-date.ts';
import { checkValue } from '../format/check-value.ts';
import { didYouMean } from '../format/suggest.ts';
import type { FactDefinition, FactKey, Vocabulary } from '../format/vocabulary.ts';
import { PERSON_PREFIX } from '../format/vocabulary.ts';
import { allowedValues } from './allowed-values.ts';
import { contradictionsIn } from './contradictions.ts';
import { factDefinition } from './fact-definition.ts';
import { readSource } from './read-source.ts';
import { type KnownFact, type Situation, situationOf } from './situation.ts';
import { type SituationProblem, situationProblem } from './situation-problem.ts';
import { type Told, unfoldFacts } from './unfold-facts.ts';

export type { SituationProblem } from './situation-problem.ts';

/**
 * A situation as somebody hands it in: facts by key, or a list of pairs, where a fact may then be told twice. A value
 * stands alone (a person said so) or with its source. `people` is a number, or a list of entries whose keys lack the
 * `person.` prefix.
 */
export interface RawSituation {
  readonly referenceDate: string;
  readonly facts: Readonly<Record<string, unknown>> | readonly (readonly [string, unknown])[];
}

/** A situation the engine can trust, or everything that is wrong with it. */
export type SituationResult =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly problems: readonly SituationProblem[] };

/** Checks a situation against the vocabulary. Never throws, and never stops at the first fault. */
export function readSituation(raw: RawSituation, vocabulary: Vocabulary): SituationResult {
  const problems: SituationProblem[] = [];
  const referenceDate = readReferenceDate(raw, problems);
  const facts = new Map<FactKey, KnownFact>();
  for (const told of unfoldFacts(raw, problems)) addFact(told, facts, vocabulary, problems);
  checkPeople(facts, problems);
  const situation = situationOf(referenceDate, Object.fromEntries(facts));
  // A situation that is wrong already would only be called contradictory by its faults.
  if (problems.length === 0) problems.push(...contradictions(situation, vocabulary));
  return problems.length === 0 ? { ok: true, situation } : { ok: false, problems };
}

function readReferenceDate(raw: RawSituation, problems: SituationProblem[]): string {
  const date: unknown = raw?.referenceDate;
  if (typeof date === 'string' && isCalendarDate(date)) return date;
  const message = {
    nl: 'De datum waarop dit wordt bekeken, klopt niet. Schrijf een bestaande dag, zoals 2026-08-01.',
    en: 'The date on which this is judged is not right. Write a day that exists, such as 2026-08-01.',
  };
  problems.push(situationProblem('bad-date', null, message));
  return '';
}

function addFact(
  { key, value, source: rawSource }: Told,
  facts: Map<FactKey, KnownFact>,
  vocabulary: Vocabulary,
  problems: SituationProblem[],
): void {
  // `person.who` is how a protocol speaks; in a situation it would not say whose.
  const definition = key.startsWith(PERSON_PREFIX) ? undefined : factDefinition(vocabulary, key);
  if (definition === undefined) {
    problems.push(unknownFact(key, vocabulary));
    return;
  }
  const checked = checkValue(value, definition);
  const source = readSource(rawSource);
  if (!checked.ok) problems.push(valueNotAllowed(key, definition));
  if (source === null) problems.push(badSource(key));
  if (!checked.ok || source === null) return;
  const earlier = facts.get(key);
  if (earlier === undefined) facts.set(key, { value: checked.value, source });
  else if (JSON.stringify(earlier.value) !== JSON.stringify(checked.value)) problems.push(toldTwice(key));
}

function unknownFact(key: string, vocabulary: Vocabulary): SituationProblem {
  const shown = key.length <= 60 ? key : `${key.slice(0, 59)}…`;
  const message = { nl: `Het feit "${shown}" bestaat niet.`, en: `There is no fact "${shown}".` };
  const entry = /^people\.\d+\./.exec(key)?.[0];
  const names = [...vocabulary.facts.keys()].flatMap((name) => {
    if (!name.startsWith(PERSON_PREFIX)) return [name];
    return entry === undefined ? [] : [entry + name.slice(PERSON_PREFIX.length)];
  });
  return situationProblem('unknown-fact', shown, message, didYouMean(key, names));
}

function valueNotAllowed(key: string, definition: FactDefinition): SituationProblem {
  const allowed = allowedValues(definition);
  return situationProblem('value-not-allowed', key, {
    nl: `De waarde bij "${key}" kan niet. Wel: ${allowed.nl}.`,
    en: `The value of "${key}" is not possible. Possible: ${allowed.en}.`,
  });
}

function badSource(key: string): SituationProblem {
  return situationProblem('bad-source', key, {
    nl: `Het is niet duidelijk wie "${key}" zegt. Wel: person, register met name, detector met name en confidence (0 tot 1), assumed.`,
    en: `It is not clear who says "${key}". Possible: person, register with name, detector with name and confidence (0 to 1), assumed.`,
  });
}

function toldTwice(key: string): SituationProblem {
  return situationProblem('told-twice', key, {
    nl: `"${key}" is twee keer ingevuld, met verschillende waarden.`,
    en: `"${key}" is filled in twice, with different values.`,
  });
}

/** Facts about somebody who is not in the list would be passed over in silence. */
function checkPeople(facts: ReadonlyMap<FactKey, KnownFact>, problems: SituationProblem[]): void {
  const told = facts.get('people')?.value;
  const count = typeof told === 'number' ? told : 0;
  for (const key of facts.keys()) {
    const number = /^people\.(\d+)\./.exec(key)?.[1];
    if (number === undefined || (!number.startsWith('0') && Number(number) <= count)) continue;
    const message = {
      nl: `"${key}" gaat over iemand die er niet bij staat: "people" is ${told === undefined ? 'niet ingevuld' : String(count)}.`,
      en: `"${key}" is about somebody who is not there: "people" is ${told === undefined ? 'not filled in' : String(count)}.`,
    };
    problems.push(situationProblem('no-such-person', key, message));
  }
}

function contradictions(situation: Situation, vocabulary: Vocabulary): readonly SituationProblem[] {
  return contradictionsIn(situation, vocabulary).map(({ says }) =>
    situationProblem('contradictory', null, says),
  );
}
