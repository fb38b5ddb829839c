import {
  heldSource,
  type RightsRequestSummary,
  rightsOutcome,
  stayGround,
  withholdGround,
} from '@plaatswijs/contract';
import { z } from 'zod';
import { dayOf } from '../../platform/calendar.ts';
import { namesOf } from '../people/index.ts';
import { filesOfRequest } from './attachments/files-of-answer.ts';
import { fetchUntil } from './fetch-until.ts';
import { changedSince } from './gather.ts';
import { sourceOf } from './parts.ts';
import type { RightsPorts } from './ports.ts';
import type { OpenedRequest, RequestRow, SaidInRequest } from './request-row.ts';
import type { RequestShown } from './request-shown.ts';
import { canBeDone, isClosed } from './request-state.ts';
import { isDecisionOpen, showSteps } from './steps/steps-shown.ts';

/** A request for who handles it. Of a part of a case they see that there is one and whether it waits, and nothing else. */
export async function showRequest(request: OpenedRequest, ports: RightsPorts): Promise<RequestShown> {
  const { tx, row, said, now } = request;
  const parts = await tx
    .selectFrom('rights_part')
    .select(['id', 'source', 'place', 'by_reader', 'state', 'ground', 'mentioned'])
    .where('request_id', '=', row.id)
    .orderBy('place')
    .orderBy('id')
    .execute();
  const names = await namesOf(tx, [
    row.about_id,
    row.registered_by,
    ...(row.asked_by === null ? [] : [row.asked_by]),
  ]);
  const judged = row.state === 'reviewing' && parts.every(({ state }) => state !== 'waiting');
  return {
    ...summaryOf(row, said, names),
    version: row.version,
    identity: row.identity,
    words: said.words,
    registeredBy: { id: row.registered_by, name: names.get(row.registered_by) ?? '' },
    registeredAt: row.registered_at,
    extendable: isExtendable(row, dayOf(now)),
    extendedWhy: said.extendedWhy,
    gatheredAt: row.gathered_at,
    parts: inOrder(parts).map((part) => ({
      id: part.id,
      source: sourceOf(part),
      place: part.place,
      byReader: part.by_reader,
      state: part.state as RequestShown['parts'][number]['state'],
      // Why a reader of a case gives nothing tells of the case.
      ground: part.by_reader || part.ground === null ? null : withholdGround.parse(part.ground),
      mentioned: part.by_reader || part.mentioned,
    })),
    // Looked for once everything was judged: before that it is gathered again all the same.
    changedSince: judged ? [...(await changedSince(request, ports))] : [],
    decisions: await decisionsOf(request, ports),
    closedAt: row.closed_at,
    letter: said.letter,
    fetchUntil: fetchUntil(row),
    files: [...(await filesOfRequest(request, { as: 'handler' }))],
  };
}

/** As the answer has them. */
function inOrder<Part extends { readonly source: string }>(parts: readonly Part[]): readonly Part[] {
  const order: readonly string[] = heldSource.options;
  const placeOf = ({ source }: Part) => order.indexOf(source);
  return parts.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Once, and not later than the last day of the first term. */
export function isExtendable({ kind, state, extended_on, due_on }: RequestRow, today: string): boolean {
  return canBeDone(kind, state, 'extend') && extended_on === null && today <= due_on;
}

export function summaryOf(
  row: RequestRow,
  { askerName }: Pick<SaidInRequest, 'askerName'>,
  names: ReadonlyMap<string, string>,
): RightsRequestSummary {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    about: { id: row.about_id, name: names.get(row.about_id) ?? '' },
    asker: {
      capacity: row.capacity,
      name: row.asked_by === null ? (askerName ?? '') : (names.get(row.asked_by) ?? ''),
    },
    receivedOn: row.received_on,
    dueOn: row.due_on,
    extendedOn: row.extended_on,
  };
}

export const sealedDecision = z.object({ about: z.string(), reason: z.string() });

/** What was decided, in its order. */
async function decisionsOf(request: OpenedRequest, ports: RightsPorts) {
  const { tx, row, key } = request;
  const stepsOf = await showSteps(request, ports);
  const rows = await tx
    .selectFrom('rights_decision')
    .selectAll()
    .where('request_id', '=', row.id)
    .orderBy('place')
    .execute();
  return rows.map(({ id, outcome, ground, sealed }) => {
    const steps = stepsOf(id);
    const finished = steps.map((step) => step.finished);
    return {
      ...sealedDecision.parse(key.open('decision', id, sealed)),
      id,
      outcome: rightsOutcome.parse(outcome),
      ground: stayGround.nullable().parse(ground),
      steps,
      open: !isClosed(row.state) && isDecisionOpen(outcome, finished),
    };
  });
}
