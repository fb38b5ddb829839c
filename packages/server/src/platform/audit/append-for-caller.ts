import type { z } from 'zod';
import type { Caller } from '../abilities/index.ts';
import type { BoardTransaction } from '../database/index.ts';
import { appendAudit } from './append-audit.ts';
import type { AuditKind } from './kinds.ts';

/** What a known caller did. */
export interface CallerEntry<Detail> {
  readonly caller: Pick<Caller, 'boardId' | 'accountId'>;
  readonly now: Date;
  /** Id of what it is about. */
  readonly subject: string | null;
  readonly detail: Detail;
}

/** Adds what the caller did to the chain of their board; see `appendAudit`. */
export async function appendForCaller<Detail extends z.ZodObject>(
  tx: BoardTransaction,
  kind: AuditKind<Detail>,
  { caller, now, subject, detail }: CallerEntry<z.input<Detail>>,
): Promise<void> {
  const { boardId, accountId } = caller;
  await appendAudit(tx, kind, { boardId, actor: accountId, subject, at: now, detail });
}
