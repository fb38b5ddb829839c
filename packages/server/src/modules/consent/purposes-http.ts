import { operations } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { dayOf } from '../../platform/calendar.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { addPurpose, changePurpose } from './change-purpose.ts';
import { consentSettings, setConsentSettings } from './consent-settings.ts';
import { consentEvents } from './events.ts';
import { channelsUnder } from './keep-purposes.ts';
import type { ConsentPorts } from './ports.ts';
import { closePurpose, findPurpose, placePurposes, purposesOf } from './purpose-store.ts';
import type { Purpose } from './purpose-version.ts';

/** The operations on what a school asks, and how. */
export function purposesHttp({ placed }: Pick<ConsentPorts, 'placed'>): readonly Implementation[] {
  return [
    implement(operations.listConsentPurposes, async ({ tx, params }) =>
      done({ items: (await purposesOf(tx, params.schoolId)).map(shownPurpose) }),
    ),
    implement(operations.addConsentPurpose, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      const result = await addPurpose(tx, schoolId, body, { by: caller.personId, now });
      if (!result.ok) return result;
      const detail = { schoolId, purposeId: result.value.id };
      const entry = { caller, now, subject: result.value.id, detail };
      await appendForCaller(tx, consentEvents['consent.purpose-added'], entry);
      return done(shownPurpose(result.value));
    }),
    implement(operations.changeConsentPurpose, async ({ tx, caller, params, body, now }) => {
      const { schoolId, purposeId } = params;
      const before = await findPurpose(tx, schoolId, purposeId);
      const result = await changePurpose(tx, schoolId, purposeId, body, { by: caller.personId, now });
      if (!result.ok) return result;
      await placed.consentChanged(tx, schoolId, 'everybody', now);
      const { current } = result.value;
      const asksAgain = before?.current.meaningNumber !== current.meaningNumber;
      const detail = { schoolId, purposeId, version: current.number, asksAgain };
      const entry = { caller, now, subject: purposeId, detail };
      await appendForCaller(tx, consentEvents['consent.purpose-changed'], entry);
      return done(shownPurpose(result.value));
    }),
    implement(operations.orderConsentPurposes, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      const purposes = await purposesOf(tx, schoolId);
      const wanted = [...new Set(body.purposeIds)];
      if (!wanted.every((id) => purposes.some((purpose) => purpose.id === id))) return refuse('not-found');
      const rest = purposes.map(({ id }) => id).filter((id) => !wanted.includes(id));
      await placePurposes(tx, [...wanted, ...rest]);
      const detail = { schoolId, purposes: wanted.length };
      const entry = { caller, now, subject: schoolId, detail };
      await appendForCaller(tx, consentEvents['consent.purposes-ordered'], entry);
      return done();
    }),
    implement(operations.closeConsentPurpose, async ({ tx, caller, params, now }) => {
      const { schoolId, purposeId } = params;
      const purpose = await findPurpose(tx, schoolId, purposeId);
      if (purpose === null) return refuse('not-found');
      const used = (await channelsUnder(tx, schoolId, purpose.name)).length > 0;
      if (purpose.closedOn !== null || used) return refuse('conflict');
      await closePurpose(tx, purposeId, dayOf(now));
      await placed.consentChanged(tx, schoolId, 'everybody', now);
      const entry = { caller, now, subject: purposeId, detail: { schoolId, purposeId } };
      await appendForCaller(tx, consentEvents['consent.purpose-closed'], entry);
      return done();
    }),
    implement(operations.showConsentSettings, async ({ tx, params }) =>
      done(await consentSettings(tx, params.schoolId)),
    ),
    implement(operations.setConsentSettings, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      await setConsentSettings(tx, schoolId, body);
      const detail = { schoolId, linkDays: body.linkDays, yearly: body.yearlyReminder !== null };
      const entry = { caller, now, subject: schoolId, detail };
      await appendForCaller(tx, consentEvents['consent.settings-set'], entry);
      return done();
    }),
  ];
}

function shownPurpose({ id, name, place, closedOn, current }: Purpose) {
  const { meaning, standard, number, madeAt, channels } = current;
  return { id, name, meaning, standard, place, version: number, versionSince: madeAt, channels, closedOn };
}
