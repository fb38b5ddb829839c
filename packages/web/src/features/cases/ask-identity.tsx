import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { TextArea } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';

/** As short as a reason can be, in characters. */
const shortest = 10;

/** Asks to know who a confidential reporter is, and why. */
export function AskIdentity({ reportId }: { readonly reportId: string }) {
  const t = useOfficeMessages('casesPeople');
  const field = `identity-why-${reportId}`;
  return (
    <BehindButton label={t.identityAsk}>
      {(close) => (
        <CaseForm
          title={t.identityAsk}
          lead={t.identityAskText}
          start={{ reason: '' }}
          submit={t.identityAskGo}
          said={t.identityAsked}
          onClose={close}
          faults={({ reason }) =>
            reason.trim().length < shortest ? [{ field, message: t.identityReasonMissing }] : []
          }
          send={async ({ reason }, { path, version }) =>
            orThrow(
              await api.POST(
                '/api/v1/schools/{schoolId}/cases/{caseId}/reports/{reportId}/identity-requests',
                { params: { path: { ...path, reportId } }, body: { version, reason: reason.trim() } },
              ),
            )
          }
        >
          {(form) => (
            <TextArea
              id={field}
              label={t.identityReason}
              limit={2000}
              value={form.values.reason}
              onChange={(reason) => form.change({ reason })}
              error={form.errorOf(field)}
            />
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
