import type { PartyRole } from '@plaatswijs/contract';
import type { BoardTransaction } from '../../../platform/database/index.ts';
import { newId } from '../../../platform/ids/index.ts';
import type { Keyring } from '../../../platform/secrets/index.ts';
import type { FirstReader } from '../first-readers.ts';
import { wrapIdentityKey, wrapReportKey, wrapReportKeyFor } from '../keys/keys-of-case.ts';
import { makeSealingKey, type SealingKey } from '../keys/sealing-key.ts';
import type { OpenedCase } from '../open-case.ts';
import type { ToldIdentity } from '../told-report.ts';
import type { GivenReport } from './given-report.ts';
import { keyOfCode, verifierOf } from './report-code.ts';

/** A report that is being made, and the case it makes. */
interface BeingMade {
  readonly key: SealingKey;
  readonly opened: OpenedCase;
  readonly reportId: string;
  readonly code: string | null;
  readonly at: Date;
}

/** Puts down the report, its key wrapped for the case and, where there is one, for the code. */
export async function insertReport(
  tx: BoardTransaction,
  keyring: Keyring,
  { manner, language, person, told }: GivenReport,
  { key, opened, reportId, code, at }: BeingMade,
): Promise<void> {
  const { boardId } = tx;
  await tx
    .insertInto('case_report')
    .values({
      board_id: boardId,
      id: reportId,
      case_id: opened.caseId,
      received_at: at,
      manner,
      language,
      person_id: person?.id ?? null,
      wrapped_for_person:
        manner === 'named' && person !== null
          ? await wrapReportKeyFor({ tx, keyring, personId: person.id }, reportId, key, at)
          : null,
      sealed: key.seal('report', reportId, told),
      wrapped_by_case: wrapReportKey(opened.key, reportId, key),
      code_verifier: code === null ? null : verifierOf(keyring, boardId, code),
      wrapped_by_code: code === null ? null : wrapReportKey(keyOfCode(boardId, code), reportId, key),
    })
    .execute();
}

/** Seals who it is with a key of its own, which the counsellors get and nobody else. */
export async function sealIdentity(
  tx: BoardTransaction,
  keyring: Keyring,
  given: {
    readonly identity: ToldIdentity;
    readonly reportId: string;
    readonly caseId: string;
    readonly readers: readonly FirstReader[];
    readonly at: Date;
  },
): Promise<void> {
  const { identity, reportId, caseId, readers, at } = given;
  const key = makeSealingKey();
  await tx
    .insertInto('case_identity')
    .values({
      board_id: tx.boardId,
      report_id: reportId,
      case_id: caseId,
      sealed: key.seal('identity', reportId, identity),
    })
    .execute();
  for (const { personId, capacity } of readers) {
    if (capacity !== 'counsellor') continue;
    await tx
      .insertInto('case_identity_reader')
      .values({
        board_id: tx.boardId,
        report_id: reportId,
        case_id: caseId,
        person_id: personId,
        wrapped_key: await wrapIdentityKey({ tx, keyring, personId }, reportId, key, at),
        since: at,
      })
      .execute();
  }
}

const capacities = { pupil: 'pupil', parent: 'parent', employee: 'staff', other: 'outsider' } as const;

/** Who gave a name is in the case as who reported it, and as nothing else. */
export async function addReporter(
  tx: BoardTransaction,
  { manner, person, told }: GivenReport,
  { caseId, key }: OpenedCase,
  at: Date,
): Promise<void> {
  const name = person?.name ?? told.name;
  if (manner !== 'named' || name === null) return;
  const id = newId();
  const role: PartyRole = 'reporter';
  await tx
    .insertInto('case_party')
    .values({
      board_id: tx.boardId,
      id,
      case_id: caseId,
      person_id: person?.id ?? null,
      role,
      capacity: told.teller === null ? 'unknown' : capacities[told.teller],
      sealed: key.seal('party', id, { name, note: told.reach ?? '' }),
      since: at,
    })
    .execute();
}
