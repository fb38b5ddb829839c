import type { operations } from '@plaatswijs/contract';
import type { z } from 'zod';
import { namesOf } from '../people/index.ts';
import type { RightsPorts } from './ports.ts';
import { isPerson, opened, type RequestRow, type RightsAsking, requestFrom } from './request-row.ts';
import { summaryOf } from './show-request.ts';

type Listed = z.input<NonNullable<typeof operations.listRightsRequests.answer>>;

const openStates = ['received', 'reviewing'] as const;
const closedStates = ['answered', 'refused', 'withdrawn'] as const;

/** Requests of a school, newest first; what somebody asked themselves, or what is about them, is not theirs to handle. */
export async function listRequests(
  asking: RightsAsking,
  ports: RightsPorts,
  schoolId: string,
  {
    after,
    limit,
    state,
  }: { readonly after?: string | undefined; readonly limit: number; readonly state: 'open' | 'closed' },
): Promise<Listed> {
  const { tx, caller } = asking;
  if (!isPerson(caller)) return { items: [], next: null };
  let found = tx
    .selectFrom('rights_request')
    .selectAll()
    .where('school_id', '=', schoolId)
    .where('state', 'in', state === 'open' ? [...openStates] : [...closedStates])
    .where('about_id', '<>', caller.personId)
    .where((by) => by.or([by('asked_by', 'is', null), by('asked_by', '<>', caller.personId)]));
  if (after !== undefined) found = found.where('id', '<', after);
  const rows = await found
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const requests = rows.slice(0, limit).map(requestFrom);
  const names = await namesOf(tx, peopleOf(requests));
  return {
    items: requests.map((row) => summaryOf(row, opened(asking, ports, row).said, names)),
    next: rows.length > limit ? (requests.at(-1)?.id ?? null) : null,
  };
}

function peopleOf(rows: readonly RequestRow[]): readonly string[] {
  return [
    ...new Set(
      rows.flatMap(({ about_id, asked_by }) => [about_id, ...(asked_by === null ? [] : [asked_by])]),
    ),
  ];
}
