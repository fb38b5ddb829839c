import type { ConsentCapacity } from '@plaatswijs/contract';
import { sql } from 'kysely';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { newId } from '../../platform/ids/index.ts';
import type { Keyring } from '../../platform/secrets/index.ts';
import { codeOf, codeVerifier, secretOf, secretVerifier } from './request-secret.ts';

export type RequestWay = 'link' | 'letter' | 'lasting';

/** Somebody was asked: good for answering about these people, and for nothing else. */
export interface ConsentRequest {
  readonly id: string;
  readonly schoolId: string;
  readonly answererId: string;
  readonly capacity: ConsentCapacity;
  readonly by: RequestWay;
  /** Ids of the people it is about. */
  readonly subjects: readonly string[];
  readonly madeAt: string;
  /** Null for a lasting one. */
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

function requests(tx: BoardTransaction) {
  return tx
    .selectFrom('consent_request')
    .selectAll('consent_request')
    .select((by) =>
      by
        .selectFrom('consent_request_subject as s')
        .whereRef('s.board_id', '=', 'consent_request.board_id')
        .whereRef('s.request_id', '=', 'consent_request.id')
        .select(sql<string[]>`array_agg(s.subject_id::text order by s.subject_id)`.as('subjects'))
        .as('subjects'),
    )
    .where('consent_request.board_id', '=', tx.boardId);
}

type Row = Awaited<ReturnType<ReturnType<typeof requests>['executeTakeFirstOrThrow']>>;

export async function findRequest(tx: BoardTransaction, id: string): Promise<ConsentRequest | null> {
  return one(await requests(tx).where('id', '=', id).executeTakeFirst());
}

/** These requests, in the order they were made. */
export async function findRequests(
  tx: BoardTransaction,
  ids: readonly string[],
): Promise<readonly ConsentRequest[]> {
  if (ids.length === 0) return [];
  const rows = await requests(tx)
    .where(sql<boolean>`consent_request.id = any(${[...ids]}::uuid[])`)
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => one(row) ?? []);
}

export async function requestWithSecret(
  tx: BoardTransaction,
  secret: string,
): Promise<ConsentRequest | null> {
  return one(await requests(tx).where('secret_digest', '=', secretVerifier(secret)).executeTakeFirst());
}

export async function requestWithCode(
  tx: BoardTransaction,
  keyring: Keyring,
  code: string,
): Promise<ConsentRequest | null> {
  const verifier = codeVerifier(keyring, tx.boardId, code);
  return one(await requests(tx).where('code_digest', '=', verifier).executeTakeFirst());
}

/** Lets two answers by one request at one moment wait for each other, until the end of the transaction. */
export async function lockRequest(tx: BoardTransaction, id: string): Promise<void> {
  await tx
    .selectFrom('consent_request')
    .select('id')
    .where('board_id', '=', tx.boardId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

/** The requests of a school that are about somebody, newest first. */
export async function requestsAbout(
  tx: BoardTransaction,
  schoolId: string,
  subjectId: string,
): Promise<readonly ConsentRequest[]> {
  const rows = await requests(tx)
    .where('school_id', '=', schoolId)
    .where((by) =>
      by.exists(
        by
          .selectFrom('consent_request_subject as about')
          .select('about.request_id')
          .whereRef('about.board_id', '=', 'consent_request.board_id')
          .whereRef('about.request_id', '=', 'consent_request.id')
          .where('about.subject_id', '=', subjectId),
      ),
    )
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.flatMap((row) => one(row) ?? []);
}

/** Requests of these people that still work, at a school. */
export async function openRequestsOf(
  tx: BoardTransaction,
  schoolId: string,
  answererIds: readonly string[],
  now: Date,
): Promise<readonly ConsentRequest[]> {
  if (answererIds.length === 0) return [];
  const rows = await requests(tx)
    .where(sql<boolean>`answerer_id = any(${[...new Set(answererIds)]}::uuid[])`)
    .where('school_id', '=', schoolId)
    .where('revoked_at', 'is', null)
    .where((by) => by.or([by('expires_at', 'is', null), by('expires_at', '>', now.toISOString())]))
    .execute();
  return rows.flatMap((row) => one(row) ?? []);
}

export type NewRequest = Omit<ConsentRequest, 'id' | 'revokedAt' | 'madeAt'>;

/** Makes requests, each with a secret of its own, and a code where it is a letter. */
export async function insertRequests(
  tx: BoardTransaction,
  keyring: Keyring,
  wanted: readonly NewRequest[],
  now: Date,
): Promise<readonly ConsentRequest[]> {
  const made = wanted.map((request) => ({
    ...request,
    id: newId(),
    madeAt: now.toISOString(),
    revokedAt: null,
  }));
  for (let from = 0; from < made.length; from += 500) {
    const part = made.slice(from, from + 500);
    await tx
      .insertInto('consent_request')
      .values(
        part.map(({ id, schoolId, answererId, capacity, by, expiresAt }) => ({
          board_id: tx.boardId,
          id,
          school_id: schoolId,
          answerer_id: answererId,
          capacity,
          by_way: by,
          secret_digest: secretVerifier(secretOf(keyring, tx.boardId, id)),
          code_digest:
            by === 'letter' ? codeVerifier(keyring, tx.boardId, codeOf(keyring, tx.boardId, id)) : null,
          made_at: now,
          expires_at: expiresAt,
        })),
      )
      .execute();
  }
  await addSubjects(tx, made);
  return made;
}

/** Lets requests be about these people too. */
export async function addSubjects(
  tx: BoardTransaction,
  requests: readonly Pick<ConsentRequest, 'id' | 'subjects'>[],
): Promise<void> {
  const pairs = requests.flatMap(({ id, subjects }) => subjects.map((subject) => [id, subject] as const));
  for (let from = 0; from < pairs.length; from += 1000) {
    await tx
      .insertInto('consent_request_subject')
      .values(
        pairs.slice(from, from + 1000).map(([request_id, subject_id]) => ({
          board_id: tx.boardId,
          request_id,
          subject_id,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** Lets requests that end work until another moment. Lasting ones have no end and keep none. */
export async function prolongRequests(
  tx: BoardTransaction,
  ids: readonly string[],
  until: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('consent_request')
    .set({ expires_at: until })
    .where('board_id', '=', tx.boardId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .where('by_way', '<>', 'lasting')
    .execute();
}

/** Ends a request at once; false when the school has none with this id. */
export async function revokeRequest(
  tx: BoardTransaction,
  schoolId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  const result = await tx
    .updateTable('consent_request')
    .set((set) => ({ revoked_at: set.fn.coalesce('revoked_at', set.val(now.toISOString())) }))
    .where('board_id', '=', tx.boardId)
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

function one(row: Row | undefined): ConsentRequest | null {
  if (row === undefined) return null;
  return {
    id: row.id,
    schoolId: row.school_id,
    answererId: row.answerer_id,
    capacity: row.capacity as ConsentCapacity,
    by: row.by_way as RequestWay,
    subjects: row.subjects ?? [],
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  };
}
