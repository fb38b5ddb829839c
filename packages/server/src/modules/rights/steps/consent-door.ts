import type { RightsStepPlan, RightsStepRefusal } from '@plaatswijs/contract';
import { ablenessOf } from '../../../platform/abilities/index.ts';
import { done, refuse } from '../../../platform/http/index.ts';
import { consentToWithdraw, type Withdrawing, withdrawOnRequest } from '../../consent/index.ts';
import { publicationsForConsent } from '../../publications/index.ts';
import type { RightsPorts } from '../ports.ts';
import type { OpenedRequest } from '../request-row.ts';
import type { StepDoor } from './step-door.ts';

type Plan = Extract<RightsStepPlan, { readonly kind: 'consent-withdrawal' }>;
type ToWithdraw = NonNullable<Awaited<ReturnType<typeof consentToWithdraw>>>;

/** A withdrawal by whoever asked, for who writes down what people say of their own image. */
export function consentDoor(
  { tx, caller, now, row }: OpenedRequest,
  { abilities }: RightsPorts,
  { purposeIds }: Plan,
): StepDoor {
  const who = withdrawing(row);
  return {
    mayDo: async () => ablenessOf(abilities(), caller, 'consent.record', row.school_id).able,
    look: async () => {
      const found = who === null ? null : await consentToWithdraw(tx, who, now);
      const asked = stillToSay(found, purposeIds);
      const purposes = asked.map(({ id, name, said }) => ({ id, name, now: said }));
      const view = { kind: 'consent-withdrawal' as const, by: found?.by ?? '', purposes };
      return { view, refused: refusedOf(found, asked) };
    },
    carryOut: async () => {
      if (who === null) return refuse('not-found');
      const asked = stillToSay(await consentToWithdraw(tx, who, now), purposeIds);
      const reference = `Verzoek over gegevens ${row.id}`;
      const told = { ...who, purposeIds: asked.map(({ id }) => id), reference };
      const withdrawn = await withdrawOnRequest(
        { tx, caller, now },
        { placed: publicationsForConsent },
        told,
      );
      return withdrawn.ok ? done({ refs: withdrawn.value }) : withdrawn;
    },
  };
}

/** Who withdraws on which day: who asked, on the day the school got it. Null for somebody who is not known here. */
export function withdrawing({
  school_id,
  about_id,
  asked_by,
  received_on,
}: OpenedRequest['row']): Withdrawing | null {
  if (asked_by === null) return null;
  return { schoolId: school_id, personId: about_id, answeredBy: asked_by, saidOn: received_on };
}

/** Of what was asked, that to which who asked did not say no already. */
function stillToSay(found: ToWithdraw | null, purposeIds: readonly string[]): ToWithdraw['purposes'] {
  const asked = found?.purposes.filter(({ id }) => purposeIds.includes(id)) ?? [];
  return asked.filter(({ said }) => said !== 'withdrawn' && said !== 'refused');
}

function refusedOf(found: ToWithdraw | null, asked: ToWithdraw['purposes']): RightsStepRefusal | null {
  if (found === null) return 'nobody-to-withdraw';
  if (!found.may) return 'may-not-withdraw';
  if (asked.some(({ saidLater }) => saidLater)) return 'said-later';
  return asked.length === 0 ? 'as-it-is' : null;
}
