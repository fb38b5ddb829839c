import type { BoardTransaction } from '../database/index.ts';
import type { AuditHead } from './append-audit.ts';
import { beforeFirst, hashOf } from './chain.ts';

/** What following a chain takes: to read the tables of one board. */
export type AuditReader = Pick<BoardTransaction, 'selectFrom' | 'boardId'>;

/** What is wrong with a chain. */
export type AuditFault =
  /** The event does not have the hash that follows from it: it was changed, replaced or moved. */
  | 'changed'
  /** Events before this one are gone. */
  | 'missing-before'
  /** The last events are gone: the head was further. */
  | 'tail-missing'
  /** The last event is not the one the head names. */
  | 'head-differs'
  /** The event with this number is not the one whose hash was written down elsewhere. */
  | 'witness-differs';

/** The outcome of following the chain of one board from its first event to its last. */
export type AuditVerdict =
  | { readonly ok: true; readonly events: number; readonly head: AuditHead }
  | { readonly ok: false; readonly seq: string; readonly what: AuditFault };

const batch = 1000;

/**
 * Follows the chain of the board of this transaction. Whoever can write the tables as owner could write a whole new chain;
 * a head that was printed or kept elsewhere (`witness`) shows that too.
 */
export async function verifyAudit(tx: AuditReader, witness?: AuditHead): Promise<AuditVerdict> {
  let last: AuditHead = { seq: '0', hash: beforeFirst };
  for (;;) {
    const events = await readBatch(tx, last.seq);
    for (const event of events) {
      const next = String(BigInt(last.seq) + 1n);
      if (event.seq !== next) return fault(event.seq, 'missing-before');
      const { hash, board_id: boardId, ...said } = event;
      if (hashOf(last.hash, { ...said, boardId }) !== hash) return fault(event.seq, 'changed');
      if (witness?.seq === event.seq && witness.hash !== hash) return fault(event.seq, 'witness-differs');
      last = { seq: event.seq, hash };
    }
    if (events.length > 0) continue;
    const end = await compareWithHead(tx, last);
    if (end === 'grown') continue;
    if (end !== 'same') return end;
    const short = witness !== undefined && BigInt(witness.seq) > BigInt(last.seq);
    return short ? fault(last.seq, 'tail-missing') : { ok: true, events: Number(last.seq), head: last };
  }
}

function fault(seq: string, what: AuditFault): AuditVerdict {
  return { ok: false, seq, what };
}

function readBatch(tx: AuditReader, after: string) {
  return tx
    .selectFrom('audit_event')
    .selectAll()
    .where('board_id', '=', tx.boardId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(batch)
    .execute();
}

/** Events may be added while we read: a head that went further with an event to show for it is no fault. */
async function compareWithHead(tx: AuditReader, last: AuditHead): Promise<'same' | 'grown' | AuditVerdict> {
  const found = await tx
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('board_id', '=', tx.boardId)
    .executeTakeFirst();
  const head = found ?? { seq: '0', hash: beforeFirst };
  if (head.seq === last.seq) return head.hash === last.hash ? 'same' : fault(last.seq, 'head-differs');
  if (BigInt(head.seq) < BigInt(last.seq)) return fault(last.seq, 'head-differs');
  const more = await readBatch(tx, last.seq);
  return more.length > 0 ? 'grown' : fault(last.seq, 'tail-missing');
}
