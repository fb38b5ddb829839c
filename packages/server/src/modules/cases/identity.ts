import { z } from 'zod';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Result, refuse } from '../../platform/http/index.ts';
import { newId } from '../../platform/ids/index.ts';
import { rolesAtSchool } from '../people/index.ts';
import { type CaseChange, type ChangingCase, notPossible } from './change-case.ts';
import type { OpenedCase } from './enter-case.ts';
import { identityKeyOf, wrapIdentityKey } from './keys/keys-of-case.ts';
import { reportOf } from './report-keys.ts';
import { tellThem } from './tell-them.ts';
import { type ToldIdentity, toldIdentity } from './told-report.ts';

const sealedReason = z.object({ reason: z.string() });

/** Who may know who a confidential reporter is, by report; only confidential ones are in it. */
export async function whoKnows({
  tx,
  row,
}: Pick<OpenedCase, 'tx' | 'row'>): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx
    .selectFrom('case_report as p')
    .innerJoin('case_identity as i', (join) =>
      join.onRef('i.board_id', '=', 'p.board_id').onRef('i.report_id', '=', 'p.id'),
    )
    .leftJoin('case_identity_reader as r', (join) =>
      join.onRef('r.board_id', '=', 'i.board_id').onRef('r.report_id', '=', 'i.report_id'),
    )
    .select(['i.report_id', 'r.person_id'])
    .where('p.case_id', '=', row.id)
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ report_id }) => report_id)].map(([id, known]) => [
      id,
      known.flatMap(({ person_id }) => person_id ?? []),
    ]),
  );
}

/** Who asked to know, oldest first, with why. */
export async function requestsOf({ tx, row, key }: Pick<OpenedCase, 'tx' | 'row' | 'key'>) {
  const rows = await tx
    .selectFrom('case_identity_request')
    .selectAll()
    .where('case_id', '=', row.id)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map((one) => ({
    ...one,
    ...sealedReason.parse(key.open('identity-request', one.id, one.sealed)),
  }));
}

/** Whether the caller is a confidential counsellor here, today. */
export async function mayDecide({ tx, caller, row, now }: OpenedCase): Promise<boolean> {
  const held = await rolesAtSchool(tx, row.school_id, caller.personId, dayOf(now));
  return held.includes('confidential-counsellor');
}

/** Asks to know who it is; somebody else decides. */
export async function askIdentity(
  changing: ChangingCase,
  { reportId, reason }: { readonly reportId: string; readonly reason: string },
): Promise<Result<CaseChange>> {
  const { tx, caller, row, key, now } = changing;
  const holders = (await whoKnows(changing)).get(reportId);
  if (holders === undefined) return refuse('not-found');
  const waiting = await requestsOf(changing);
  const asked = waiting.some(
    (one) => one.report_id === reportId && one.asked_by === caller.personId && one.decided_at === null,
  );
  if (holders.includes(caller.personId) || asked) return refuse('conflict');
  const id = newId();
  await tx
    .insertInto('case_identity_request')
    .values({
      board_id: tx.boardId,
      id,
      report_id: reportId,
      case_id: row.id,
      asked_by: caller.personId,
      asked_at: now,
      sealed: key.seal('identity-request', id, { reason }),
    })
    .execute();
  await tellThem(changing, holders);
  await changing.record({ kind: 'identity-asked', about: { reportId }, said: { text: reason } });
  return done({ event: 'cases.identity-asked', detail: { reportId, requestId: id }, made: id });
}

/** What a counsellor decides about who asks to know. */
export interface IdentityDecision {
  readonly reportId: string;
  readonly requestId: string;
  readonly granted: boolean;
  readonly reason: string;
}

/**
 * Decides it: a confidential counsellor who knows it, reads the case and did not ask. Granted, its key is wrapped for who
 * asked, if they still read the case.
 */
export async function decideIdentity(
  changing: ChangingCase,
  { reportId, requestId, granted, reason }: IdentityDecision,
): Promise<Result<CaseChange>> {
  const { tx, caller, keyring, now } = changing;
  const [asked] = (await requestsOf(changing)).filter(
    (one) => one.id === requestId && one.report_id === reportId,
  );
  if (asked === undefined) return refuse('not-found');
  if (asked.decided_at !== null) return refuse('conflict');
  if (asked.asked_by === caller.personId) return notPossible('/path/requestId', 'own-request');
  const key = await identityKeyOf({ tx, keyring, personId: caller.personId }, reportId);
  if (key === null || !(await mayDecide(changing)))
    return notPossible('/path/requestId', 'counsellor-decides');
  if (granted && !(await reads(changing, asked.asked_by)))
    return notPossible('/body/granted', 'reads-no-more');
  await tx
    .updateTable('case_identity_request')
    .set({ decided_at: now, decided_by: caller.personId, granted })
    .where('id', '=', requestId)
    .execute();
  if (granted) await letKnow(changing, reportId, asked.asked_by, key);
  await tellThem(changing, [asked.asked_by]);
  await changing.record({
    kind: granted ? 'identity-granted' : 'identity-refused',
    about: { reportId, personId: asked.asked_by },
    said: { text: reason },
  });
  return done({ event: 'cases.identity-decided', detail: { reportId, requestId, granted } });
}

async function reads({ tx, row }: OpenedCase, personId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('case_reader')
    .select('person_id')
    .where('case_id', '=', row.id)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** Wraps the key of who it is for one more reader of the case. */
export async function letKnow(
  { tx, row, keyring, now }: OpenedCase,
  reportId: string,
  personId: string,
  key: NonNullable<Awaited<ReturnType<typeof identityKeyOf>>>,
): Promise<void> {
  const wrapped = await wrapIdentityKey({ tx, keyring, personId }, reportId, key, now);
  await tx
    .insertInto('case_identity_reader')
    .values({
      board_id: tx.boardId,
      report_id: reportId,
      case_id: row.id,
      person_id: personId,
      wrapped_key: wrapped,
      since: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Who it is, for who may know; null for everybody else. */
export async function readIdentity(opened: OpenedCase, reportId: string): Promise<ToldIdentity | null> {
  const { tx, keyring, caller } = opened;
  const report = await reportOf(opened, reportId);
  const key = await identityKeyOf({ tx, keyring, personId: caller.personId }, reportId);
  if (report === null || key === null) return null;
  const row = await tx
    .selectFrom('case_identity')
    .select('sealed')
    .where('report_id', '=', reportId)
    .executeTakeFirst();
  return row === undefined ? null : toldIdentity.parse(key.open('identity', reportId, row.sealed));
}
