import { setImmediate } from 'node:timers/promises';
import type { AuditHead } from './append-audit.ts';
import { beforeFirst } from './chain.ts';
import { type AuditReader, readBatch } from './read-batch.ts';
import { hashOfWritten, type WrittenEvent } from './written-event.ts';

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

/**
 * Follows the chain of the board of this transaction. Whoever can write the tables as owner could write a whole new chain;
 * a head that was printed or kept elsewhere (`witness`) shows that too.
 */
export async function verifyAudit(tx: AuditReader, witness?: AuditHead): Promise<AuditVerdict> {
  let last: AuditHead = { seq: '0', hash: beforeFirst };
  let coming = readBatch(tx, last.seq);
  for (;;) {
    const events = await coming;
    const end = events.at(-1);
    if (end !== undefined) {
      coming = askedFor(tx, end.seq);
      // The question leaves first: the database puts the next ones together while these are checked.
      await setImmediate();
      const checked = checkBatch(events, last, witness);
      if ('ok' in checked) {
        await coming;
        return checked;
      }
      last = checked;
      continue;
    }
    const verdict = await compareWithHead(tx, last);
    if (verdict === 'grown') {
      coming = readBatch(tx, last.seq);
      continue;
    }
    if (verdict !== 'same') return verdict;
    const short = witness !== undefined && BigInt(witness.seq) > BigInt(last.seq);
    return short ? fault(last.seq, 'tail-missing') : { ok: true, events: Number(last.seq), head: last };
  }
}

/** A batch that is waited for later: until then nobody is there to hear that reading it failed. */
function askedFor(tx: AuditReader, after: string): Promise<readonly WrittenEvent[]> {
  const coming = readBatch(tx, after);
  coming.catch(() => undefined);
  return coming;
}

/** Events that follow one another from the last that was checked; answers with the last of them. */
function checkBatch(
  events: readonly WrittenEvent[],
  before: AuditHead,
  witness: AuditHead | undefined,
): AuditHead | AuditVerdict {
  let number = Number(before.seq);
  let previous = before.hash;
  for (const event of events) {
    const { seq, hash } = event;
    number += 1;
    if (seq !== String(number)) return fault(seq, 'missing-before');
    if (hashOfWritten(previous, event) !== hash) return fault(seq, 'changed');
    if (witness?.seq === seq && witness.hash !== hash) return fault(seq, 'witness-differs');
    previous = hash;
  }
  return { seq: String(number), hash: previous };
}

function fault(seq: string, what: AuditFault): AuditVerdict {
  return { ok: false, seq, what };
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
