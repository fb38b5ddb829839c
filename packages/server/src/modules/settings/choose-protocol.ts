import { appendAudit } from '../../platform/audit/index.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { type BoardId, newId } from '../../platform/ids/index.ts';
import { settingsEvents } from './events.ts';
import type { ProtocolShelf } from './protocol-shelf.ts';

export interface ProtocolChoice {
  readonly schoolId: string;
  readonly digest: string;
  /** `YYYY-MM-DD`. */
  readonly startsOn: string;
}

/** Who chooses; without an account it is the program itself. */
export interface ChosenBy {
  readonly boardId: BoardId;
  readonly accountId: string | null;
}

/**
 * Settles which version counts from a day on. What counted before that day keeps counting then: an answer given in
 * March must still be the answer of March. Choosing again for the same day replaces the choice of that day.
 */
export async function chooseProtocol(
  tx: BoardTransaction,
  shelf: ProtocolShelf,
  caller: ChosenBy,
  { schoolId, digest, startsOn }: ProtocolChoice,
  now: Date,
): Promise<Result<undefined>> {
  const versionId = await takeFromShelf(tx, shelf, caller, digest, now);
  if (versionId === null)
    return refuse('not-possible', { issues: [{ at: '/body/digest', code: 'unknown' }] });
  await tx
    .insertInto('protocol_in_force')
    .values({
      board_id: caller.boardId,
      school_id: schoolId,
      starts_on: startsOn,
      protocol_version_id: versionId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['board_id', 'school_id', 'starts_on'])
        .doUpdateSet({ protocol_version_id: versionId }),
    )
    .execute();
  await appendAudit(tx, settingsEvents['settings.protocol-chosen'], {
    boardId: caller.boardId,
    actor: caller.accountId,
    subject: schoolId,
    at: now,
    detail: { schoolId, digest, startsOn },
  });
  return done();
}

/** The board's own copy of the version, made when it is first chosen: what ships with Plaatswijs may move on. */
async function takeFromShelf(
  tx: BoardTransaction,
  shelf: ProtocolShelf,
  { boardId }: ChosenBy,
  digest: string,
  now: Date,
): Promise<string | null> {
  const own = await tx
    .selectFrom('protocol_version')
    .select('id')
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (own !== undefined) return own.id;
  const shipped = shelf.shipped.find((version) => version.digest === digest);
  if (shipped === undefined) return null;
  const id = newId();
  const { protocol, version, content } = shipped;
  await tx
    .insertInto('protocol_version')
    .values({ board_id: boardId, id, protocol, version, digest, content, added_at: now.toISOString() })
    .execute();
  return id;
}
