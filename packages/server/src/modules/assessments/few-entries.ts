import type { SimpleValue } from '@plaatswijs/rules';
import type { SourcedFact } from './post-author.ts';

/** People for whom everything is alike: one entry of the fact `people`, keys without `person.`. */
export interface PeopleEntry {
  /** Of those whom the school knows. */
  readonly ids: readonly string[];
  readonly facts: Readonly<Record<string, SourcedFact>>;
}

/** Takes the place of a number until entries are taken together; the fact itself is left out. */
export const notCounted: SourcedFact = { value: 0, source: { kind: 'person' } };

/** Entries as few as they may be, the worst first: who can be recognised, and then who gave no consent. */
export function fewEntries(entries: readonly PeopleEntry[]): readonly PeopleEntry[] {
  return fewEnough(entries).toSorted(
    (one, other) =>
      badnessOf(other) - badnessOf(one) ||
      Number(isNameless(one)) - Number(isNameless(other)) ||
      (textOf(one) < textOf(other) ? -1 : 1),
  );
}

/** So many entries at most: more would be slow to judge, and nobody reads them. */
const mostEntries = 100;

/** What is left out of account, and how many entries there may be then. First what no protocol there is asks. */
const coarser: readonly { readonly without: readonly string[]; readonly most: number }[] = [
  { without: [], most: 30 },
  { without: ['consent-on', 'other-group'], most: mostEntries },
  { without: ['consent-on', 'other-group', 'age'], most: mostEntries },
];

/**
 * Those for whom everything is alike are one entry with their number. Where that leaves too many, something is left out of
 * account; at last those who are least bad are taken together as people of whom nothing is known.
 */
function fewEnough(entries: readonly PeopleEntry[]): readonly PeopleEntry[] {
  for (const { without, most } of coarser) {
    const together = takenTogether(entries.map((entry) => leftOut(entry, without)));
    if (together.length <= most) return together;
  }
  const all = takenTogether(entries).toSorted((one, other) => badnessOf(other) - badnessOf(one));
  return [...all.slice(0, mostEntries - 1), restOf(all.slice(mostEntries - 1))];
}

function leftOut({ ids, facts }: PeopleEntry, keys: readonly string[]): PeopleEntry {
  return { ids, facts: Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key))) };
}

/** Most people that an entry can have. */
const mostInEntry = 2000;

function takenTogether(entries: readonly PeopleEntry[]): readonly PeopleEntry[] {
  return [...Map.groupBy(entries, textOf).values()].flatMap((group) =>
    group.slice(0, 1).map(({ facts }) => {
      const { number, ...rest } = facts;
      const isCounted = number?.value !== 0;
      const count = group.reduce((sum, one) => sum + numberOf(one), 0);
      return {
        ids: group.flatMap(({ ids }) => ids),
        facts: { ...rest, ...(isCounted ? { number: said(Math.min(mostInEntry, count)) } : {}) },
      };
    }),
  );
}

function restOf(entries: readonly PeopleEntry[]): PeopleEntry {
  const shown = new Set(entries.flatMap(({ facts }) => listOf(facts['shown']?.value)));
  const count = entries.reduce((sum, one) => sum + numberOf(one), 0);
  return {
    ids: entries.flatMap(({ ids }) => ids),
    facts: {
      shown: said([...shown]),
      recognisable: said(true),
      number: said(Math.min(mostInEntry, count)),
    },
  };
}

function numberOf({ facts }: PeopleEntry): number {
  const number = facts['number']?.value;
  return typeof number === 'number' ? number : 1;
}

function listOf(value: SimpleValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function isNameless({ ids }: PeopleEntry): boolean {
  return ids.length === 0;
}

function badnessOf({ facts }: PeopleEntry): number {
  const recognisable = facts['recognisable']?.value;
  const consents = ['consent-guardian', 'consent-self'].flatMap((key) => facts[key]?.value ?? []);
  const isGiven = consents.some((value) => ['written', 'enrolment-form', 'oral'].includes(String(value)));
  return (recognisable === true ? 4 : recognisable === undefined ? 2 : 0) + (isGiven ? 0 : 1);
}

/** What tells an entry from another. */
function textOf({ facts }: PeopleEntry): string {
  return JSON.stringify(facts);
}

function said(value: SimpleValue): SourcedFact {
  return { value, source: { kind: 'person' } };
}
