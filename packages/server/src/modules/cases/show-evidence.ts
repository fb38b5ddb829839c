import type { OpenedCase } from './enter-case.ts';
import type { SealingKey } from './keys/sealing-key.ts';
import { type ReportRow, reportKeyOf } from './report-keys.ts';
import type { ShownCase, ToName } from './shown-case.ts';
import { evidenceName } from './told-report.ts';

type Evidence = ShownCase['evidence'][number];

/** What shows what happened, without what is in it, and who had it before them. */
export async function showEvidence(
  opened: OpenedCase,
  reports: readonly ReportRow[],
): Promise<ToName<Evidence[]>> {
  const { tx, row, key } = opened;
  const rows = await tx
    .selectFrom('case_evidence')
    .selectAll()
    .where('case_id', '=', row.id)
    .orderBy('collected_at')
    .orderBy('id')
    .execute();
  const custody = await custodyOf(
    tx,
    rows.map(({ id }) => id),
  );
  const keys = new Map<string, SealingKey>(reports.map((one) => [one.id, reportKeyOf(opened, one)]));
  const named = rows.map((one) => {
    const by = one.report_id === null ? key : keys.get(one.report_id);
    if (by === undefined) throw new Error('evidence came with a report that is not of its case');
    return { ...one, ...evidenceName.parse(by.open('evidence-name', one.id, one.sealed)) };
  });
  const seen = Map.groupBy(custody, ({ evidence_id }) => evidence_id);
  return {
    people: [...rows.map((one) => one.collected_by), ...custody.map((one) => one.by_person)].flatMap(
      (id) => id ?? [],
    ),
    show: (naming) =>
      named.map((one) => ({
        id: one.id,
        reportId: one.report_id,
        kind: one.kind as Evidence['kind'],
        digest: one.digest,
        bytes: Number(one.bytes),
        collectedAt: one.collected_at,
        collectedBy: one.collected_by === null ? null : naming(one.collected_by),
        name: one.name,
        note: one.note,
        custody: (seen.get(one.id) ?? []).map(({ at, by_person, act }) => ({
          at,
          by: by_person === null ? null : naming(by_person),
          act: act as Evidence['custody'][number]['act'],
        })),
      })),
  };
}

/** Who had each of these before them, oldest first. */
async function custodyOf(tx: OpenedCase['tx'], evidenceIds: readonly string[]) {
  if (evidenceIds.length === 0) return [];
  return await tx
    .selectFrom('case_custody')
    .selectAll()
    .where('evidence_id', 'in', [...evidenceIds])
    .orderBy('at')
    .orderBy('id')
    .execute();
}
