import type { Selectable } from 'kysely';
import type { Tables } from '../../platform/database/index.ts';
import type { OpenedCase } from './enter-case.ts';
import { openReportKey } from './keys/keys-of-case.ts';
import type { SealingKey } from './keys/sealing-key.ts';

export type ReportRow = Selectable<Tables['case_report']>;

/** The reports of a case, oldest first. */
export async function reportsOf({ tx, row }: Pick<OpenedCase, 'tx' | 'row'>): Promise<readonly ReportRow[]> {
  return await tx
    .selectFrom('case_report')
    .selectAll()
    .where('case_id', '=', row.id)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
}

/** One report of this very case; null when it is not of it. */
export async function reportOf(
  { tx, row }: Pick<OpenedCase, 'tx' | 'row'>,
  reportId: string,
): Promise<ReportRow | null> {
  const found = await tx
    .selectFrom('case_report')
    .selectAll()
    .where('case_id', '=', row.id)
    .where('id', '=', reportId)
    .executeTakeFirst();
  return found ?? null;
}

/** Whether who told it reads what is answered here: with the code, or signed in. Who opened a case for the school does not. */
export function answersReach({ code_verifier, person_id, manner }: ReportRow): boolean {
  return code_verifier !== null || (person_id !== null && manner === 'named');
}

/** @throws {SealBroken} when it is not of this case */
export function reportKeyOf({ key }: Pick<OpenedCase, 'key'>, report: ReportRow): SealingKey {
  return openReportKey(key, report.id, report.wrapped_by_case);
}
