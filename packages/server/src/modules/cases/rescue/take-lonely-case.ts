import { appendForCaller } from '../../../platform/audit/index.ts';
import { done, type Result, refuse } from '../../../platform/http/index.ts';
import { addEntry } from '../case-entry.ts';
import type { CasePlaceInPath } from '../case-row.ts';
import { type CaseAsking, enterCase, enterCases } from '../enter-case.ts';
import { caseEvents } from '../events.ts';
import { wrapCaseKey } from '../keys/keys-of-case.ts';
import { unwrapForReader } from '../keys/reader-keys.ts';
import { SealBroken, sealingKey } from '../keys/sealing-key.ts';
import { openingCase } from '../walls.ts';
import { type LonelyKey, lonelyKey } from './lonely-cases.ts';

/**
 * Somebody of the board reads a case from here on that nobody could handle any more. The key is taken from who read it last and
 * wrapped for them; that they came is on the timeline with the reason, and in the audit.
 */
export async function takeLonelyCase(
  asking: CaseAsking,
  { schoolId, caseId, reason }: CasePlaceInPath & { readonly reason: string },
): Promise<Result<{ caseId: string }>> {
  const { tx, caller, now } = asking;
  if (!(await enterCases(asking))) return refuse('not-found');
  const lonely = await lonelyKey(tx, caseId, now);
  if (lonely === null) return refuse('not-found');
  await letRead(asking, caseId, lonely);
  const opened = await enterCase(asking, { schoolId, caseId }, 'to-change');
  // The case is of another school than was said: all of it is undone.
  if (opened === null) return refuse('not-found');
  await tx
    .updateTable('case_reader')
    .set({ closed: opened.row.status === 'closed' })
    .where('case_id', '=', caseId)
    .where('person_id', '=', caller.personId)
    .execute();
  await addEntry(tx, opened.key, {
    caseId,
    kind: 'reader-added',
    at: now,
    by: caller.personId,
    about: { personId: caller.personId, code: lonely.capacity },
    said: { text: reason },
  });
  const detail = { schoolId, version: opened.row.version + 1, capacity: lonely.capacity };
  await appendForCaller(tx, caseEvents['cases.rescued'], { caller, now, subject: caseId, detail });
  return done({ caseId });
}

async function letRead({ tx, caller, keyring, now }: CaseAsking, caseId: string, lonely: LonelyKey) {
  const from = { tx, keyring, personId: lonely.person_id, of: `case/${caseId}` };
  const bytes = await unwrapForReader(from, lonely.wrapped_key);
  if (bytes === null) throw new SealBroken();
  const { personId } = caller;
  const wrapped = await wrapCaseKey({ tx, keyring, personId }, caseId, sealingKey(bytes), now);
  const values = {
    capacity: lonely.capacity,
    wrapped_key: wrapped,
    since: now,
    added_by: personId,
    seen_version: 0,
  };
  await openingCase(tx, caseId);
  await tx
    .insertInto('case_reader')
    .values({ board_id: tx.boardId, case_id: caseId, person_id: personId, ...values })
    // They read it before, and stopped.
    .onConflict((conflict) =>
      conflict.columns(['board_id', 'case_id', 'person_id']).doUpdateSet({ ...values, until: null }),
    )
    .execute();
}
