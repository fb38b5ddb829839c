import { operations } from '@plaatswijs/contract';
import { appendForCaller } from '../../platform/audit/index.ts';
import { done, type Implementation, implement, refuse } from '../../platform/http/index.ts';
import { lockConsent } from './consent-settings.ts';
import { consentEvents } from './events.ts';
import { type ReadImport, readImport, storeImport } from './import-answers.ts';
import type { ConsentPorts } from './ports.ts';

const mostRows = 200;
const mostFaults = 500;

/** The operations that take over answers from another system. */
export function importHttp({ placed }: Pick<ConsentPorts, 'placed'>): readonly Implementation[] {
  return [
    implement(operations.previewConsentImport, async ({ tx, params, body, now }) => {
      const read = await readImport(tx, params.schoolId, body, now);
      return 'ok' in read ? read : done(shownImport(read));
    }),
    implement(operations.applyConsentImport, async ({ tx, caller, params, body, now }) => {
      const { schoolId } = params;
      await lockConsent(tx, schoolId);
      const read = await readImport(tx, schoolId, body, now);
      if ('ok' in read) return read;
      const { plan, purposes } = read;
      if (plan === null)
        return refuse('not-possible', { issues: [{ at: '/body/mapping', code: 'incomplete' }] });
      // Applied already: again is no harm, and adds nothing. Anything else has to be looked at first.
      if (plan.rows.length === 0) return done({ given: 0, refused: 0 });
      if (plan.digest !== body.planDigest) return refuse('changed-meanwhile');
      const { source } = body;
      const added = await storeImport(
        tx,
        schoolId,
        { plan, purposes },
        { source, by: caller.personId, now, placed },
      );
      const entry = { caller, now, subject: schoolId, detail: { schoolId, ...added } };
      await appendForCaller(tx, consentEvents['consent.imported'], entry);
      return done(added);
    }),
  ];
}

function shownImport({ table, mapping, missing, plan }: ReadImport) {
  const answers = plan?.rows.flatMap((row) => row.answers) ?? [];
  const given = answers.filter(({ answer }) => answer === 'given').length;
  return {
    columns: table.columns,
    mapping,
    missing,
    counts: {
      rows: plan?.counts.rows ?? table.rows.length,
      given,
      refused: answers.length - given,
      already: plan?.counts.already ?? 0,
      empty: plan?.counts.empty ?? 0,
      faults: plan?.faults.length ?? 0,
    },
    rows: (plan?.rows ?? []).slice(0, mostRows).map(({ row, pupil, answers: added }) => ({
      row,
      person: { id: pupil.id, name: pupil.name },
      answers: added,
    })),
    faults: (plan?.faults ?? []).slice(0, mostFaults),
    planDigest: plan?.digest ?? '',
  };
}
