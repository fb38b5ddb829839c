import {
  codeRow,
  dayRow,
  type HeldSourceDoor,
  inPortions,
  type PersonHeld,
  textRow,
} from '../../platform/held-of-person.ts';

/** Where somebody is to be seen, heard or named, and how consent stood on the day it was placed. */
export const publicationsOfPerson: HeldSourceDoor = {
  source: 'publications',
  async *ofPerson(asked) {
    for await (const one of placesWith(asked))
      yield [
        ...textRow('publications.channel', one.channel),
        ...dayRow('publications.placed-on', one.placed_on),
        ...codeRow('publications.shown', one.shown),
        ...codeRow('publications.appearance', one.appearance),
        ...codeRow('publications.consent-then', one.consent_then),
        ...textRow('publications.link', one.link),
        ...dayRow('publications.taken-down-on', one.taken_down_on),
      ];
  },
};

function placesWith({ tx, schoolId, personId }: PersonHeld) {
  return inPortions((after, limit) =>
    tx
      .selectFrom('publication_person as w')
      .innerJoin('publication as p', (join) =>
        join.onRef('p.board_id', '=', 'w.board_id').onRef('p.id', '=', 'w.publication_id'),
      )
      .innerJoin('channel as c', (join) =>
        join.onRef('c.board_id', '=', 'p.board_id').onRef('c.id', '=', 'p.channel_id'),
      )
      .select([
        'w.id',
        'w.shown',
        'w.appearance',
        'w.consent_then',
        'p.placed_on',
        'p.link',
        'p.taken_down_on',
      ])
      .select('c.name as channel')
      .where('w.person_id', '=', personId)
      .where('p.school_id', '=', schoolId)
      .where('w.id', '>', after)
      .orderBy('w.id')
      .limit(limit)
      .execute(),
  );
}
