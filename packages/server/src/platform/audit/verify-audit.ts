import { sql } from 'kysely';
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

const batch = 2000;

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
      // Read while these are checked; that they follow one another shows then.
      coming = readBatch(tx, end[0]);
      const checked = checkBatch(tx.boardId, events, last, witness);
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

/** An event as it is read to be checked. */
type ReadEvent = readonly [
  seq: string,
  at: string,
  actor: string | null,
  kind: string,
  subject: string | null,
  detail: unknown,
  hash: string,
];

/** Events that follow one another from the last that was checked; answers with the last of them. */
function checkBatch(
  boardId: string,
  events: readonly ReadEvent[],
  before: AuditHead,
  witness: AuditHead | undefined,
): AuditHead | AuditVerdict {
  let number = BigInt(before.seq);
  let previous = before.hash;
  for (const [seq, at, actor, kind, subject, detail, hash] of events) {
    number += 1n;
    if (seq !== String(number)) return fault(seq, 'missing-before');
    const event = { boardId, seq, at: toTheMillisecond(at), actor, kind, subject, detail };
    if (hashOf(previous, event) !== hash) return fault(seq, 'changed');
    if (witness?.seq === seq && witness.hash !== hash) return fault(seq, 'witness-differs');
    previous = hash;
  }
  return { seq: String(number), hash: previous };
}

/** Events are written to the millisecond: one that says more was changed, and stays as it is to show it. */
function toTheMillisecond(at: string): string {
  return at.endsWith('000') ? `${at.slice(0, -3)}Z` : at;
}

function fault(seq: string, what: AuditFault): AuditVerdict {
  return { ok: false, seq, what };
}

/** As one value, written out by the database: taking rows and moments apart one by one is half of the time. */
async function readBatch(tx: AuditReader, after: string): Promise<readonly ReadEvent[]> {
  const { events } = await tx
    .selectFrom(
      tx
        .selectFrom('audit_event')
        .selectAll()
        .where('board_id', '=', tx.boardId)
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(batch)
        .as('event'),
    )
    .select(
      sql<readonly ReadEvent[]>`coalesce(json_agg(json_build_array(seq::text,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor, kind, subject, detail, hash)
        order by seq), '[]')`.as('events'),
    )
    .executeTakeFirstOrThrow();
  return events;
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
