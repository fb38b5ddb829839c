import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { casesOfParts } from '../cases/index.ts';
import { enterToKeep } from '../files/index.ts';
import { namesOf } from '../people/index.ts';
import type { RightsPorts } from './ports.ts';
import { isPerson, type RightsAsking } from './request-row.ts';

type Reviews = z.input<NonNullable<typeof operations.listRightsReviews.answer>>;
type Review = Reviews['items'][number];

/** Parts of cases and files that somebody reads and is to look at; those that wait first, then by the day they are due. */
export async function listReviews(
  asking: RightsAsking,
  { keyring }: Pick<RightsPorts, 'keyring'>,
  schoolId: string,
): Promise<Reviews> {
  const { tx, caller } = asking;
  if (!isPerson(caller)) return { items: [] };
  const rows = await tx
    .selectFrom('rights_part as p')
    .innerJoin('rights_request as r', (join) =>
      join.onRef('r.board_id', '=', 'p.board_id').onRef('r.id', '=', 'p.request_id'),
    )
    .select(['p.id', 'p.state', 'p.file_id', 'r.about_id', 'r.due_on', 'r.state as request_state'])
    .where('r.school_id', '=', schoolId)
    .where('p.by_reader', '=', true)
    .where('r.state', 'in', ['reviewing', 'answered'])
    .where('r.about_id', '<>', caller.personId)
    .where((by) => by.or([by('r.asked_by', 'is', null), by('r.asked_by', '<>', caller.personId)]))
    .orderBy('r.due_on')
    .orderBy('p.id')
    .execute();
  const cases = await casesOfParts({ ...asking, keyring }, 'all');
  const found: { readonly row: (typeof rows)[number]; readonly of: Review['of'] }[] = [];
  for (const row of rows) {
    const ofCase = cases.find(({ partId }) => partId === row.id);
    if (ofCase !== undefined)
      found.push({ row, of: { kind: 'case', id: ofCase.caseId, number: ofCase.caseNumber } });
    else if (row.file_id !== null) {
      const file = await enterToKeep({ ...asking, keyring }, { schoolId, fileId: row.file_id });
      if (file !== null) found.push({ row, of: { kind: 'file', id: row.file_id, number: null } });
    }
  }
  const names = await namesOf(tx, [...new Set(found.map(({ row }) => row.about_id))]);
  const items = found.map(
    ({ row, of }): Review => ({
      partId: row.id,
      of,
      about: { id: row.about_id, name: names.get(row.about_id) ?? '' },
      dueOn: row.due_on,
      // The column checks that it is one of these.
      state: row.state as Review['state'],
      answered: row.request_state === 'answered',
    }),
  );
  const later = ({ state }: Review) => Number(state !== 'waiting');
  return { items: items.toSorted((one, other) => later(one) - later(other)) };
}
