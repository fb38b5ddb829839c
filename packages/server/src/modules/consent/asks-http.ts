import { operations } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import type { BoardTransaction } from '../../platform/database/index.ts';
import { done, type Implementation, implement, type Refusal, refuse } from '../../platform/http/index.ts';
import { areAtSchool, namesOf, peopleForRoster, readGroup } from '../people/index.ts';
import { askConsent } from './ask-consent.ts';
import { type ConsentBatch, findBatch, lastBatches, notSentIn } from './batch-store.ts';
import { consentEvents } from './events.ts';
import { lettersToPrint } from './letters-to-print.ts';
import type { ConsentPorts } from './ports.ts';
import { revokeRequest } from './request-store.ts';

const mostBatches = 20;

/** The operations with which a school asks. */
export function asksHttp(ports: ConsentPorts): readonly Implementation[] {
  return [
    implement(operations.askConsent, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      const people = await peopleMeant(tx, schoolId, body.of, dayOf(now));
      if ('ok' in people) return people;
      const { everybody, style } = body;
      const asking = { schoolId, people, everybody, style, by: caller.personId, kind: 'ask', now } as const;
      const asked = await askConsent(tx, ports.keyring, asking);
      if (asked === null)
        return refuse('not-possible', { issues: [{ at: '/body/of', code: 'nobody-to-ask' }] });
      const detail = { schoolId, batchId: asked.batchId, people: asked.asked };
      const entry = { caller, now, subject: asked.batchId, detail };
      await appendForCaller(tx, consentEvents['consent.asked'], entry);
      return done(asked);
    }),
    implement(operations.listConsentAsks, async ({ tx, params }) => {
      const batches = await lastBatches(tx, params.schoolId, mostBatches);
      return done({ items: await shownBatches(tx, batches) });
    }),
    implement(operations.showConsentAsk, async ({ tx, params }) => {
      const batch = await findBatch(tx, params.schoolId, params.batchId);
      if (batch === null) return refuse('not-found');
      const missed = await notSentIn(tx, batch.id);
      const names = await namesOf(
        tx,
        missed.map(({ personId }) => personId),
      );
      const [shown] = await shownBatches(tx, [batch]);
      const notSent = missed.map(({ personId, why }) => ({
        person: { id: personId, name: names.get(personId) ?? '' },
        why,
      }));
      return shown === undefined ? refuse('not-found') : done({ ...shown, notSent });
    }),
    implement(operations.printConsentLetters, async ({ tx, caller, params, now }) => {
      const { schoolId, batchId } = params;
      if ((await findBatch(tx, schoolId, batchId)) === null) return refuse('not-found');
      const printed = await lettersToPrint(tx, ports, { schoolId, batchId, now });
      const detail = { schoolId, batchId, letters: printed.letters.length };
      const entry = { caller, now, subject: batchId, detail };
      await appendForCaller(tx, consentEvents['consent.letters-printed'], entry);
      return done(printed);
    }),
    implement(operations.revokeConsentRequest, async ({ tx, caller, params, now }) => {
      const { schoolId, requestId } = params;
      if (!(await revokeRequest(tx, schoolId, requestId, now))) return refuse('not-found');
      const entry = { caller, now, subject: requestId, detail: { schoolId, requestId } };
      await appendForCaller(tx, consentEvents['consent.request-revoked'], entry);
      return done();
    }),
  ];
}

type Meant =
  | { readonly kind: 'people'; readonly personIds: readonly string[] }
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'pupils' | 'employees' };

/** The people that are meant, all of this school. */
async function peopleMeant(
  tx: BoardTransaction,
  schoolId: string,
  of: Meant,
  day: string,
): Promise<readonly string[] | Refusal> {
  switch (of.kind) {
    case 'people':
      return (await areAtSchool(tx, schoolId, of.personIds, day))
        ? of.personIds
        : refuse('not-possible', { issues: [{ at: '/body/of/personIds', code: 'not-at-school' }] });
    case 'group': {
      const group = await readGroup(tx, of.groupId, day);
      return group?.schoolId === schoolId
        ? group.pupils.map(({ personId }) => personId)
        : refuse('not-possible', { issues: [{ at: '/body/of/groupId', code: 'not-at-school' }] });
    }
    default: {
      const wanted = of.kind === 'pupils' ? 'pupil' : 'staff';
      const all = await peopleForRoster(tx, schoolId, day);
      return all.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    }
  }
}

async function shownBatches(tx: BoardTransaction, batches: readonly ConsentBatch[]) {
  const names = await namesOf(
    tx,
    batches.flatMap(({ startedBy }) => startedBy ?? []),
  );
  return batches.map(({ startedBy, ...batch }) => ({
    ...batch,
    startedBy: startedBy === null ? null : { id: startedBy, name: names.get(startedBy) ?? '' },
  }));
}
