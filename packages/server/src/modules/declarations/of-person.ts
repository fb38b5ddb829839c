import {
  codeRow,
  dayRow,
  type HeldSourceDoor,
  inPortions,
  momentRow,
  type PersonHeld,
  personRow,
  textRow,
} from '../../platform/held-of-person.ts';

/** What was declared about somebody, with whom, and what they declared themselves. */
export const declarationsOfPerson: HeldSourceDoor = {
  source: 'declarations',
  async *ofPerson(asked) {
    for await (const one of declarationsWith(asked))
      yield [
        ...codeRow('declarations.kind', one.kind),
        ...personRow('declarations.about', one.about),
        ...personRow('declarations.other', one.other),
        ...textRow('declarations.name', nameIn(one.content)),
        ...dayRow('from', one.starts_on),
        ...dayRow('until', one.ends_on),
        ...personRow('declarations.by', one.declared_by),
        ...momentRow('at', one.declared_at),
      ];
  },
};

function declarationsWith({ tx, schoolId, personId }: PersonHeld) {
  return inPortions((after, limit) =>
    tx
      .selectFrom('declaration')
      .selectAll()
      .where('school_id', '=', schoolId)
      .where((by) =>
        by.or([by('about', '=', personId), by('other', '=', personId), by('declared_by', '=', personId)]),
      )
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
}

/** The name of an account or a project, where the kind has one. */
function nameIn(content: unknown): string | null {
  if (typeof content !== 'object' || content === null || !('name' in content)) return null;
  return typeof content.name === 'string' ? content.name : null;
}
