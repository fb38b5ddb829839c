import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import type { CaseParty } from './case-queries.ts';
import { ReasonForm } from './reason-form.tsx';

/** Says that somebody has no part in the case after all; nothing of it is wiped out. */
export function EndParty({ party }: { readonly party: CaseParty }) {
  const t = useOfficeMessages('casesPeople');
  return (
    <BehindButton label={t.end} named={t.endNamed(party)} look="quiet">
      {(close) => (
        <ReasonForm
          title={t.endTitle(party)}
          lead={t.endText}
          label={t.endReason}
          submit={t.endGo}
          said={t.endDone}
          onClose={close}
          send={async (reason, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/parties/{partyId}/end', {
                params: { path: { ...path, partyId: party.id } },
                body: { version, reason },
              }),
            )
          }
        />
      )}
    </BehindButton>
  );
}
