import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { CloseCase } from './close-form.tsx';
import { useMay, useOpenCase } from './open-case.ts';
import { Part } from './part.tsx';
import { ReasonForm } from './reason-form.tsx';

/** How a case ends, and begins again. */
export function EndPart() {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const may = useMay();
  if (!may('close') && !may('reopen')) return null;
  return (
    <Part id="zaak-sluiten" title={it.status === 'open' ? t.close : t.reopen}>
      {it.status === 'open' ? <CloseCase /> : <Reopen />}
    </Part>
  );
}

function Reopen() {
  const t = useOfficeMessages('casesWork');
  return (
    <BehindButton label={t.reopen}>
      {(close) => (
        <ReasonForm
          title={t.reopen}
          label={t.reopenReason}
          submit={t.reopen}
          said={t.reopened}
          onClose={close}
          send={async (reason, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/reopen', {
                params: { path },
                body: { version, reason },
              }),
            )
          }
        />
      )}
    </BehindButton>
  );
}
