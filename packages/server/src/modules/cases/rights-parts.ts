import { type CaseAsking, enterCases } from './enter-case.ts';

/** Which case a part of a request is of. */
export interface PartOfCase {
  readonly partId: string;
  readonly caseId: string;
  readonly caseNumber: string;
}

/**
 * The cases that parts of requests are of, as far as who asks reads them and is more than consulted; all of theirs where none are
 * named. What somebody else is given of a case is not for who only looks along.
 */
export async function casesOfParts(
  asking: CaseAsking,
  partIds: readonly string[] | 'all',
): Promise<readonly PartOfCase[]> {
  if (!(await enterCases(asking))) return [];
  let found = asking.tx
    .selectFrom('case_rights_part as k')
    .innerJoin('school_case as c', (join) =>
      join.onRef('c.board_id', '=', 'k.board_id').onRef('c.id', '=', 'k.case_id'),
    )
    .innerJoin('case_reader as r', (join) =>
      join.onRef('r.board_id', '=', 'c.board_id').onRef('r.case_id', '=', 'c.id'),
    )
    .select(['k.part_id', 'k.case_id', 'c.year', 'c.number'])
    .where('r.person_id', '=', asking.caller.personId)
    .where('r.until', 'is', null)
    .where('r.capacity', '<>', 'consulted');
  if (partIds !== 'all') found = found.where('k.part_id', 'in', [...partIds]);
  const rows = await found.orderBy('k.part_id').execute();
  return rows.map(({ part_id, case_id, year, number }) => ({
    partId: part_id,
    caseId: case_id,
    caseNumber: `${year}-${number}`,
  }));
}
