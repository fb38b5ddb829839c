import type { HearingResult, MeasureKind, MeasureStatus, PartyCapacity } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import type { MeasureOfCase } from './measure-after.ts';
import { ageOn } from './measure-facts.ts';
import { lastDayOfKind, stepOf, stepsIn } from './measure-rows.ts';

/** What duties follow from, of the measures of several cases: in two questions to the database, and nothing of it opened. */
export async function measuresForDuties(
  tx: BoardTransaction,
  caseIds: readonly string[],
  school: Pick<MeasureOfCase, 'sector' | 'denomination'>,
): Promise<ReadonlyMap<string, readonly MeasureOfCase[]>> {
  const rows = await tx
    .selectFrom('case_measure as m')
    .innerJoin('case_party as p', (join) =>
      join.onRef('p.board_id', '=', 'm.board_id').onRef('p.id', '=', 'm.party_id'),
    )
    .leftJoin('person as n', (join) =>
      join.onRef('n.board_id', '=', 'p.board_id').onRef('n.id', '=', 'p.person_id'),
    )
    .select([
      'm.id',
      'm.case_id',
      'm.kind',
      'm.status',
      'm.from_on',
      'm.until_on',
      'm.decided_on',
      'm.urgent',
    ])
    .select(['p.capacity', 'n.birth_date'])
    .where('m.case_id', 'in', [...caseIds])
    .where('m.decided_on', 'is not', null)
    .orderBy('m.id')
    .execute();
  if (rows.length === 0) return new Map();
  const happened = await tx
    .selectFrom('case_measure_step')
    .select(['measure_id', 'what', 'step', 'happened_on as on', 'result'])
    .where('case_id', 'in', [...new Set(rows.map(({ case_id }) => case_id))])
    .orderBy('id')
    .execute();
  const measures = rows.map((row) => {
    const history = happened
      .filter(({ measure_id }) => measure_id === row.id)
      .map((one) => ({ ...one, step: stepOf(one.step), result: one.result as HearingResult | null }));
    return {
      caseId: row.case_id,
      measure: {
        ...school,
        id: row.id,
        kind: row.kind as MeasureKind,
        status: row.status as MeasureStatus,
        capacity: row.capacity as PartyCapacity,
        age: row.decided_on === null ? null : ageOn(row.decided_on, row.birth_date),
        from: row.from_on,
        until: row.until_on,
        decidedOn: row.decided_on,
        urgent: row.urgent,
        intentionSentOn: lastDayOfKind(history, 'intended'),
        objectionOn: lastDayOfKind(history, 'objected'),
        steps: stepsIn(history),
      },
    };
  });
  return new Map(
    [...Map.groupBy(measures, ({ caseId }) => caseId)].map(([id, all]) => [
      id,
      all.map(({ measure }) => measure),
    ]),
  );
}
