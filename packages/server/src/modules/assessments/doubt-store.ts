import type { FactKey, Outcome, SimpleValue } from '@plaatswijs/rules';
import type { BoardTransaction } from '../../platform/database/index.ts';
import type { Decision } from './precedents.ts';

/** A doubt that was put before somebody. */
export interface Doubt {
  readonly id: string;
  readonly askedBy: string;
  readonly putTo: string;
  readonly role: string | null;
  readonly question: string | null;
  readonly act: string;
  readonly facts: Readonly<Record<FactKey, SimpleValue>>;
  readonly outcome: Outcome | null;
  readonly citations: readonly string[];
  readonly askedAt: string;
  readonly reply: { readonly decision: Decision; readonly text: string; readonly answeredAt: string } | null;
}

export interface NewDoubt extends Omit<Doubt, 'reply'> {
  readonly schoolId: string;
  readonly protocolDigest: string;
}

export async function addDoubt(tx: BoardTransaction, doubt: NewDoubt): Promise<void> {
  await tx
    .insertInto('doubt')
    .values({
      board_id: tx.boardId,
      id: doubt.id,
      school_id: doubt.schoolId,
      asked_by: doubt.askedBy,
      protocol_role: doubt.role,
      put_to: doubt.putTo,
      question: doubt.question,
      act: doubt.act,
      facts: JSON.stringify(doubt.facts),
      protocol_digest: doubt.protocolDigest,
      outcome: doubt.outcome,
      citations: [...doubt.citations],
      asked_at: doubt.askedAt,
    })
    .execute();
}

/** One doubt, locked until the transaction ends, so that it is answered once; null when the school has none such. */
export async function doubtToAnswer(
  tx: BoardTransaction,
  schoolId: string,
  id: string,
): Promise<Doubt | null> {
  const row = await rows(tx, schoolId).where('id', '=', id).forUpdate().executeTakeFirst();
  return row === undefined ? null : doubtOf(row);
}

/** Keeps the reply. With a precedent the words of the question have done their work and go. */
export async function keepReply(
  tx: BoardTransaction,
  id: string,
  reply: NonNullable<Doubt['reply']>,
  forgetQuestion: boolean,
): Promise<void> {
  await tx
    .updateTable('doubt')
    .set({
      decision: reply.decision,
      answer: reply.text,
      answered_at: reply.answeredAt,
      ...(forgetQuestion ? { question: null } : {}),
    })
    .where('board_id', '=', tx.boardId)
    .where('id', '=', id)
    .execute();
}

/** Whose doubts: put by somebody (newest first), or put before somebody (oldest first). */
export type DoubtsOf = { readonly askedBy: string } | { readonly putTo: string; readonly answered: boolean };

/** One page; `after` is the id of the last doubt of the page before. */
export async function pageOfDoubts(
  tx: BoardTransaction,
  schoolId: string,
  of: DoubtsOf,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<{ readonly items: readonly Doubt[]; readonly next: string | null }> {
  const mine = 'askedBy' in of;
  let query = rows(tx, schoolId)
    .where(mine ? 'asked_by' : 'put_to', '=', mine ? of.askedBy : of.putTo)
    .orderBy('id', mine ? 'desc' : 'asc')
    .limit(limit + 1);
  if (!mine) query = query.where('answered_at', of.answered ? 'is not' : 'is', null);
  if (after !== null) query = query.where('id', mine ? '<' : '>', after);
  const found = (await query.execute()).map(doubtOf);
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

function rows(tx: BoardTransaction, schoolId: string) {
  return tx
    .selectFrom('doubt')
    .select([
      'id',
      'asked_by',
      'put_to',
      'protocol_role',
      'question',
      'act',
      'facts',
      'outcome',
      'citations',
      'asked_at',
      'answered_at',
      'answer',
      'decision',
    ])
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

function doubtOf(row: Row): Doubt {
  const { answered_at: answeredAt, answer, decision } = row;
  return {
    id: row.id,
    askedBy: row.asked_by,
    putTo: row.put_to,
    role: row.protocol_role,
    question: row.question,
    act: row.act,
    facts: row.facts as unknown as Doubt['facts'],
    outcome: row.outcome as Outcome | null,
    citations: row.citations,
    askedAt: row.asked_at,
    reply:
      answeredAt === null || answer === null
        ? null
        : { decision: decision as Decision, text: answer, answeredAt },
  };
}
