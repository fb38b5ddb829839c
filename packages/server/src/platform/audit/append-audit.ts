import type { z } from 'zod';
import type { BoardTransaction } from '../database/index.ts';
import type { BoardId } from '../ids/index.ts';
import { beforeFirst, hashOf } from './chain.ts';
import { detailOf } from './detail-of.ts';
import type { AuditKind } from './kinds.ts';

/** One thing that happened. */
export interface AuditEntry<Detail> {
  /** The board it happened in: that of the transaction. */
  readonly boardId: BoardId;
  /** The account that did it; null for a visitor or the program itself. */
  readonly actor: string | null;
  /** Id of what it is about. */
  readonly subject: string | null;
  readonly at: Date;
  readonly detail: Detail;
}

/** Where the chain of a board has come. */
export interface AuditHead {
  /** Whole number, as text. */
  readonly seq: string;
  readonly hash: string;
}

/**
 * Adds an event to the chain of the board, in the transaction of the change it tells of, so that both are there or
 * neither. From here until the end of the transaction other appends of this board wait: call it last.
 */
export async function appendAudit<Detail extends z.ZodObject>(
  tx: BoardTransaction,
  kind: AuditKind<Detail>,
  { boardId, actor, subject, at, detail }: AuditEntry<z.input<Detail>>,
): Promise<AuditHead> {
  if (boardId !== tx.boardId) throw new Error('An audit event belongs to the board of its transaction.');
  const plain = detailOf(kind, detail);
  const head = await lockHead(tx);
  const seq = String(BigInt(head.seq) + 1n);
  const event = { boardId, seq, at: at.toISOString(), actor, kind: kind.kind, subject, detail: plain };
  const hash = hashOf(head.hash, event);
  const { boardId: board_id, ...said } = event;
  await tx
    .insertInto('audit_event')
    .values({ ...said, board_id, detail: JSON.stringify(plain), hash })
    .execute();
  await tx.updateTable('audit_head').set({ seq, hash }).where('board_id', '=', board_id).execute();
  return { seq, hash };
}

async function lockHead(tx: BoardTransaction): Promise<AuditHead> {
  const head = await readHead(tx).forUpdate().executeTakeFirst();
  if (head !== undefined) return head;
  await tx
    .insertInto('audit_head')
    .values({ board_id: tx.boardId, seq: 0, hash: beforeFirst })
    .onConflict((conflict) => conflict.column('board_id').doNothing())
    .execute();
  return readHead(tx).forUpdate().executeTakeFirstOrThrow();
}

function readHead(tx: BoardTransaction) {
  return tx.selectFrom('audit_head').select(['seq', 'hash']).where('board_id', '=', tx.boardId);
}
