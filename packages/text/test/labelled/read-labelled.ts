import { readFileSync } from 'node:fs';
import type { PersonKind, RosterPerson, TextContext } from '@plaatswijs/text';
import { parse } from 'yaml';

/** What a mark in a labelled post stands for. */
export interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A post as it would be written, and what should be found in it. */
export interface LabelledPost {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Nothing in it should be looked at. */
  readonly clean: boolean;
  readonly context: TextContext;
}

interface Written {
  readonly school: 'po' | 'vo';
  readonly say: string;
  readonly twin: string;
}

interface WrittenRoster {
  readonly schools: Readonly<
    Record<
      string,
      readonly (readonly [string, PersonKind, string[], string, string | null, string | null, string])[]
    >
  >;
  readonly ownNames: readonly string[];
  readonly ownContacts: readonly string[];
}

/** For whom the posts of a primary and of a secondary school are read. */
const contexts: Readonly<Record<Written['school'], TextContext>> = {
  po: { school: 'kastanje', groups: ['po-6'] },
  vo: { school: 'weversveld', groups: ['vo-2b'] },
};

/** One half of the labelled posts, each followed by its near-miss twin. */
export function readLabelledPosts(half: 'tuning' | 'held-out'): readonly LabelledPost[] {
  const written: readonly Written[] = parse(readHere(`${half}.yaml`));
  return written.flatMap(({ school, say, twin }) => [
    unmark(say, contexts[school]),
    unmark(twin, contexts[school]),
  ]);
}

/** The made-up people of the labelled posts, and what their schools may say of themselves. */
export function readLabelledRoster() {
  const { schools, ownNames, ownContacts }: WrittenRoster = parse(readHere('roster.yaml'));
  const people = Object.entries(schools).flatMap(([school, lines]) =>
    lines.map(
      ([id, kind, groups, givenName, callName, prefix, surname]): RosterPerson => ({
        id,
        kind,
        groups,
        school,
        givenName,
        surname,
        ...(callName === null ? {} : { callName }),
        ...(prefix === null ? {} : { prefix }),
      }),
    ),
  );
  return { people, ownNames, ownContacts };
}

function readHere(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** Takes the marks out of a post and remembers where they stood. */
function unmark(written: string, context: TextContext): LabelledPost {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of written.matchAll(/\{(\/?[a-z-]+)\|([^}]*)\}/gu)) {
    text += written.slice(from, match.index);
    const [whole, kind = '', inside = ''] = match;
    marks.push({ kind, start: text.length, end: text.length + inside.length });
    text += inside;
    from = match.index + whole.length;
  }
  text += written.slice(from);
  return { text, marks, clean: marks.every(({ kind }) => kind.startsWith('/')), context };
}
