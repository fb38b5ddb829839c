import type { Role } from '@plaatswijs/contract';
import { makeRequestKey } from '../../src/modules/rights/request-key.ts';
import type { BoardTransaction } from '../../src/platform/database/index.ts';
import { newId } from '../../src/platform/ids/index.ts';
import { openKeyring } from '../../src/platform/secrets/index.ts';

/** A request of a parent about a pupil, with a part that waits to be judged and something that waits to be done. */
export async function furnishRights(
  tx: BoardTransaction,
  {
    schoolId,
    people,
    now,
  }: { readonly schoolId: string; readonly people: Readonly<Record<Role, string>>; readonly now: Date },
): Promise<Readonly<Record<'rightsRequestId' | 'rightsPartId' | 'rightsStepId', string>>> {
  const board_id = tx.boardId;
  const [rightsRequestId, rightsPartId, rightsStepId, decisionId] = [newId(), newId(), newId(), newId()];
  const { key, kept } = makeRequestKey(openKeyring(Buffer.alloc(32, 7)), board_id, rightsRequestId);
  await tx
    .insertInto('rights_request')
    .values({
      board_id,
      id: rightsRequestId,
      school_id: schoolId,
      kind: 'access',
      about_id: people.pupil,
      asked_by: people.parent,
      capacity: 'guardian',
      identity: 'known',
      received_on: '2026-11-20',
      due_on: '2026-12-21',
      state: 'reviewing',
      registered_by: people.office,
      registered_at: now,
      gathered_at: now,
      key: kept,
      sealed: key.seal('request', rightsRequestId, { words: 'Alles' }),
    })
    .execute();
  await tx
    .insertInto('rights_part')
    .values({
      board_id,
      id: rightsPartId,
      request_id: rightsRequestId,
      source: 'people',
      place: 0,
      by_reader: false,
      state: 'waiting',
      stamp: 'x',
      sealed: key.seal('part', rightsPartId, {
        kind: 'open',
        lines: [{ item: 0, label: 'Voornaam', text: 'Verzonnen' }],
        marks: [],
      }),
    })
    .execute();
  await tx
    .insertInto('rights_decision')
    .values({
      board_id,
      id: decisionId,
      request_id: rightsRequestId,
      place: 0,
      outcome: 'corrected',
      sealed: key.seal('decision', decisionId, { about: 'De naam', reason: 'Hij klopte niet' }),
    })
    .execute();
  await tx
    .insertInto('rights_step')
    .values({
      board_id,
      id: rightsStepId,
      request_id: rightsRequestId,
      decision_id: decisionId,
      kind: 'person-details',
      state: 'waiting',
      made_by: people.director,
      made_at: now,
      sealed: key.seal('step', rightsStepId, {
        plan: { kind: 'person-details', changes: { surname: 'Anders' } },
      }),
    })
    .execute();
  return { rightsRequestId, rightsPartId, rightsStepId };
}
