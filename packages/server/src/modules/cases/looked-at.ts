import { appendForCaller } from '../../platform/audit/index.ts';
import type { OpenedCase } from './enter-case.ts';
import { caseEvents } from './events.ts';

/** That somebody looked at a case: how far they saw, that its reports were read, and who did, for the audit. */
export async function lookedAt(opened: OpenedCase): Promise<void> {
  const { tx, caller, row, now } = opened;
  await tx
    .updateTable('case_reader')
    .set({ seen_version: row.version })
    .where('case_id', '=', row.id)
    .where('person_id', '=', caller.personId)
    .where('seen_version', '<', row.version)
    .execute();
  await tx
    .updateTable('case_report')
    .set({ school_seen_at: now })
    .where('case_id', '=', row.id)
    .where('school_seen_at', 'is', null)
    .execute();
  await auditReading(opened);
}

/** For the audit. */
export async function auditReading({ tx, caller, row, now }: OpenedCase): Promise<void> {
  const detail = { schoolId: row.school_id, version: row.version };
  await appendForCaller(tx, caseEvents['cases.read'], { caller, now, subject: row.id, detail });
}
