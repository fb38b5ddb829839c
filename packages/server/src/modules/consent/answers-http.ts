import { operations } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Implementation, implement } from '../../platform/http/index.ts';
import { consentEvents } from './events.ts';
import { invalidateEntry } from './invalidate-entry.ts';
import type { ConsentPorts } from './ports.ts';
import { recordAnswer } from './record-answer.ts';

/** The operations with which the office writes down what somebody said. */
export function answersHttp({ placed }: Pick<ConsentPorts, 'placed'>): readonly Implementation[] {
  return [
    implement(operations.recordConsent, async ({ tx, caller, params, body, now }) => {
      const result = await recordAnswer(tx, { ...params, ...body }, { by: caller.personId, now, placed });
      if (!result.ok || result.value.added === 0) return result;
      const detail = { schoolId: params.schoolId, answers: result.value.added };
      const entry = { caller, now, subject: params.personId, detail };
      await appendForCaller(tx, consentEvents['consent.answer-recorded'], entry);
      return result;
    }),
    implement(operations.withdrawConsent, async ({ tx, caller, params, body, now }) => {
      const { purposeIds, ...said } = body;
      const answers = purposeIds.map((purposeId) => ({ purposeId, answer: 'withdrawn' as const }));
      const result = await recordAnswer(
        tx,
        { ...params, ...said, answers },
        { by: caller.personId, now, placed },
      );
      if (!result.ok || result.value.added === 0) return result;
      const detail = { schoolId: params.schoolId, answers: result.value.added };
      const entry = { caller, now, subject: params.personId, detail };
      await appendForCaller(tx, consentEvents['consent.withdrawn-on-request'], entry);
      return result;
    }),
    implement(operations.invalidateConsent, async ({ tx, caller, params, body, now }) => {
      const { schoolId, entryId } = params;
      const result = await invalidateEntry(tx, { ...params, ...body }, { by: caller.personId, now, placed });
      if (!result.ok) return result;
      const detail = { schoolId, entryId, reason: body.reason };
      const entry = { caller, now, subject: result.value.subjectId, detail };
      await appendForCaller(tx, consentEvents['consent.entry-invalidated'], entry);
      return done();
    }),
  ];
}
