import { buildRosterIndex, createTextReader, type TextContext, type TextFinding } from '@plaatswijs/text';
import { loadLexicon } from '@plaatswijs/text/lexicon';
import { readLabelledRoster } from './labelled/read-labelled.ts';

const { people, ownNames, ownContacts } = readLabelledRoster();

/** The reader of the labelled posts: the made-up roster, and what its schools say of themselves. */
export const reader = createTextReader({
  lexicon: await loadLexicon(),
  roster: buildRosterIndex(people),
  ownNames,
  ownContacts,
});

/** Somebody of group 6 of the primary school, who may not be told more than needed. */
export const groupSix: TextContext = { school: 'kastanje', groups: ['po-6'] };

/** What a reader finds for somebody of group 6. */
export function findingsIn(text: string, context: TextContext = groupSix): readonly TextFinding[] {
  return reader.read(text, context).findings;
}

/** The pieces of the text one detector found. */
export function pieces(
  detector: TextFinding['detector'],
  text: string,
  context?: TextContext,
): readonly string[] {
  return findingsIn(text, context)
    .filter((finding) => finding.detector === detector)
    .map(({ span }) => text.slice(span.start, span.end));
}
