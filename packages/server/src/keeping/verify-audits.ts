import type { Client } from 'pg';
import { verifyAudit } from '../platform/audit/index.ts';
import { kyselyOn } from '../platform/database/index.ts';
import type { BoardId } from '../platform/ids/index.ts';
import { asOwner, type Installation } from './owner-of-installation.ts';

/** The chain of events of one board, followed from its first event to its last. */
export interface BoardAudit {
  readonly boardId: string;
  /** The public name of the board; `null` for one without an address. */
  readonly slug: string | null;
  readonly verdict: Awaited<ReturnType<typeof verifyAudit>>;
}

/** Follows the audit chains of all boards, or of the one with this name; an empty list when there is none. */
export function verifyAudits(installation: Installation, slug?: string): Promise<readonly BoardAudit[]> {
  return asOwner(installation, (owner) => followed(owner, slug));
}

/** All in one moment of the database, so that work that goes on is no fault. */
async function followed(owner: Client, wanted: string | undefined): Promise<readonly BoardAudit[]> {
  await owner.query('begin transaction isolation level repeatable read, read only');
  try {
    await owner.query(`select set_config('app.keeper', 'on', true)`);
    const tables = kyselyOn(owner);
    const found: BoardAudit[] = [];
    for (const { boardId, slug } of await boardsOf(owner)) {
      if (wanted !== undefined && wanted !== slug) continue;
      found.push({ boardId, slug, verdict: await verifyAudit(Object.assign(tables, { boardId })) });
    }
    return found;
  } finally {
    await owner.query('rollback').catch(() => {});
  }
}

interface NamedBoard {
  readonly boardId: BoardId;
  readonly slug: string | null;
}

async function boardsOf(owner: Client): Promise<readonly NamedBoard[]> {
  return kyselyOn(owner)
    .selectFrom('board')
    .leftJoin('address', (join) =>
      join.onRef('address.board_id', '=', 'board.board_id').on('address.kind', '=', 'board'),
    )
    .select(['board.board_id as boardId', 'address.slug'])
    .orderBy('address.slug')
    .orderBy('board.board_id')
    .execute();
}
