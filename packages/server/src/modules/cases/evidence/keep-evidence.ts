import { createHash } from 'node:crypto';
import { photoLimits } from '@plaatswijs/contract';
import type { Caller } from '../../../platform/abilities/index.ts';
import { type BlobStore, bytesOfBoard, type KindOfFile, kindOfFile } from '../../../platform/blobs/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { done, type Refusal, RefusalRaised, refuse } from '../../../platform/http/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import type { ProtocolShelf } from '../../settings/index.ts';
import { isBlocked } from '../case-duties.ts';
import { mayBeDoneBy } from '../case-status.ts';
import { type ChangingCase, changeCase, notPossible } from '../change-case.ts';
import { type CaseAsking, enterCase } from '../enter-case.ts';
import type { SealingKey } from '../keys/sealing-key.ts';
import type { EvidenceName } from '../told-report.ts';

/** What evidence is kept with. */
export interface EvidenceKeeping {
  readonly database: Database;
  readonly blobs: BlobStore;
  readonly keyring: Keyring;
  readonly shelf: ProtocolShelf;
}

/** Something that shows what happened, and who brought it. */
export interface EvidenceToKeep {
  readonly caller: Caller;
  readonly schoolId: string;
  readonly caseId: string;
  readonly version: number;
  readonly content: Buffer;
  readonly said: EvidenceName;
  readonly now: Date;
}

type Kept = Extract<Awaited<ReturnType<typeof changeCase>>, { ok: true }>;

/**
 * Keeps it as it came, sealed with the key of the case and never opened here. Refused in a case of an image that nobody may
 * have, whatever it is.
 */
export async function keepEvidence(keeping: EvidenceKeeping, given: EvidenceToKeep): Promise<Kept | Refusal> {
  const { database, blobs, keyring } = keeping;
  const { caller, content, now } = given;
  const key = await keyFor(keeping, given);
  if ('ok' in key) return key;
  const id = newId();
  const blob = await blobs.hold(caller.boardId, key.sealBytes('evidence', id, content), now);
  const file = { id, kind: kindOfFile(content), digest: digestOf(content), bytes: content.length };
  try {
    return await database.withBoard(caller.boardId, async (tx) => {
      const asking: CaseAsking = { tx, caller, keyring, now };
      const kept = await changeCase(asking, given, 'add-evidence', async (changing) => {
        if (changing.row.illegal_image) return notPossible('/body', 'illegal-image');
        if (await isBlocked(changing, keeping, 'collect-evidence')) return notPossible('/body', 'law-first');
        await blobs.keep(tx, blob);
        await insert(changing, { ...file, blobId: blob.id, said: given.said });
        await changing.record({ kind: 'evidence-added', about: { evidenceId: id } });
        return done({ event: 'cases.evidence-added', detail: { evidenceId: id }, made: id });
      });
      if (!kept.ok) throw new RefusalRaised(kept);
      return kept;
    });
  } catch (error) {
    if (error instanceof RefusalRaised) return error.refusal;
    throw error;
  }
}

/** SHA-256 of what came in, in hexadecimal digits. */
export function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The key of the case, before anything is written; refused where nothing may come in. */
async function keyFor(
  { database, keyring }: EvidenceKeeping,
  { caller, now, content, ...place }: EvidenceToKeep,
): Promise<SealingKey | Refusal> {
  return database.withBoard(caller.boardId, async (tx) => {
    const opened = await enterCase({ tx, caller, keyring, now }, place, 'to-see');
    if (opened === null) return refuse('not-found');
    if (!mayBeDoneBy(opened.capacity, 'add-evidence')) return notPossible('/body', 'only-consulted');
    if (opened.row.illegal_image) return notPossible('/body', 'illegal-image');
    // One limit for all files of a board together.
    const room = await bytesOfBoard(tx);
    return room + content.length > photoLimits.bytesPerBoard ? notPossible('/body', 'no-room') : opened.key;
  });
}

interface File {
  readonly id: string;
  readonly kind: KindOfFile;
  readonly digest: string;
  readonly bytes: number;
  readonly blobId: string;
  readonly said: EvidenceName;
}

async function insert(
  { tx, row, key, caller, now }: ChangingCase,
  { id, kind, digest, bytes, blobId, said }: File,
): Promise<void> {
  await tx
    .insertInto('case_evidence')
    .values({
      board_id: tx.boardId,
      id,
      case_id: row.id,
      kind,
      digest,
      bytes: String(bytes),
      collected_at: now,
      collected_by: caller.personId,
      sealed: key.seal('evidence-name', id, said),
      blob_id: blobId,
    })
    .execute();
  await tx
    .insertInto('case_custody')
    .values({
      board_id: tx.boardId,
      id: newId(),
      evidence_id: id,
      case_id: row.id,
      at: now,
      by_person: caller.personId,
      act: 'collected',
    })
    .execute();
}
