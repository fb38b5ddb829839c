import type { Caller } from '../../../platform/abilities/index.ts';
import { appendForCaller } from '../../../platform/audit/index.ts';
import { BlobAltered } from '../../../platform/blobs/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import { enterCase, type OpenedCase } from '../enter-case.ts';
import { caseEvents } from '../events.ts';
import { SealBroken, type SealingKey } from '../keys/sealing-key.ts';
import { reportKeyOf, reportOf } from '../report-keys.ts';
import { evidenceName } from '../told-report.ts';
import { digestOf, type EvidenceKeeping } from './keep-evidence.ts';

/** Which evidence, who asks, and what for. */
export interface EvidenceToRead {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly caseId: string;
  readonly evidenceId: string;
  readonly act: 'viewed' | 'saved';
  readonly now: Date;
}

/** What came in, exactly; or why not: `altered` is what is not, byte for byte, what was kept. */
export type EvidenceRead =
  | { readonly ok: true; readonly content: Buffer; readonly name: string; readonly digest: string }
  | { readonly ok: false; readonly why: 'not-found' | 'not-a-picture' | 'altered' };

/** Reads it for somebody. That they have it before them is written down first, and only then is it opened. */
export async function readEvidence(
  { database, blobs, keyring }: EvidenceKeeping,
  asked: EvidenceToRead,
): Promise<EvidenceRead> {
  const { caller, now, act } = asked;
  const found = await database.withBoard(caller.boardId, async (tx) => {
    const opened = await enterCase({ tx, caller, keyring, now }, asked, 'to-see');
    const row = opened === null ? undefined : await evidenceOf(opened, asked.evidenceId);
    if (opened === null || row === undefined) return 'not-found';
    if (act === 'viewed' && row.kind !== 'picture') return 'not-a-picture';
    const key = await keyOf(opened, row.report_id);
    await writeDown(opened, asked);
    return { row, key, ...evidenceName.parse(key.open('evidence-name', row.id, row.sealed)) };
  });
  if (typeof found === 'string') return { ok: false, why: found };
  const { row, key, name } = found;
  try {
    const sealed = await blobs.read(caller.boardId, row.blob_id);
    const content = sealed === null ? null : key.openBytes('evidence', row.id, sealed);
    if (content === null || digestOf(content) !== row.digest) return { ok: false, why: 'altered' };
    return { ok: true, content, name, digest: row.digest };
  } catch (error) {
    if (error instanceof SealBroken || error instanceof BlobAltered) return { ok: false, why: 'altered' };
    throw error;
  }
}

function evidenceOf({ tx, row }: OpenedCase, evidenceId: string) {
  return tx
    .selectFrom('case_evidence')
    .select(['id', 'kind', 'report_id', 'blob_id', 'digest', 'sealed'])
    .where('case_id', '=', row.id)
    .where('id', '=', evidenceId)
    .executeTakeFirst();
}

/** What came with a report is sealed with the key of that. */
async function keyOf(opened: OpenedCase, reportId: string | null): Promise<SealingKey> {
  if (reportId === null) return opened.key;
  const report = await reportOf(opened, reportId);
  if (report === null) throw new SealBroken();
  return reportKeyOf(opened, report);
}

async function writeDown(
  { tx, caller, row, now }: OpenedCase,
  { evidenceId, act, schoolId }: EvidenceToRead,
): Promise<void> {
  await tx
    .insertInto('case_custody')
    .values({
      board_id: tx.boardId,
      id: newId(),
      evidence_id: evidenceId,
      case_id: row.id,
      at: now,
      by_person: caller.personId,
      act,
    })
    .execute();
  const kind = caseEvents[act === 'viewed' ? 'cases.evidence-viewed' : 'cases.evidence-saved'];
  await appendForCaller(tx, kind, { caller, now, subject: row.id, detail: { schoolId, evidenceId } });
}
