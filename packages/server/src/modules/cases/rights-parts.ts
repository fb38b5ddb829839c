import { type CaseAsking, enterCases } from './enter-case.ts';

/** Which case a part of a request is of. */
export interface PartOfCase {
  readonly partId: string;
  readonly caseId: string;
  readonly caseNumber: string;
}

/** The cases that parts of requests are of, as far as who asks reads them; all of theirs where none are named. */
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
    .select(['k.part_id', 'k.case_id', 'c.year', 'c.number']);
  if (partIds !== 'all') found = found.where('k.part_id', 'in', [...partIds]);
  const rows = await found.orderBy('k.part_id').execute();
  return rows.map(({ part_id, case_id, year, number }) => ({
    partId: part_id,
    caseId: case_id,
    caseNumber: `${year}-${number}`,
  }));
}
