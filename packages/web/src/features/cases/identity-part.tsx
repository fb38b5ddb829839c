import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, DescriptionList } from '../../ui/index.ts';
import { AskIdentity } from './ask-identity.tsx';
import type { CaseReport } from './case-queries.ts';
import { IdentityRequest } from './identity-request.tsx';
import { useOpenCase } from './open-case.ts';

interface IdentityPartProps {
  readonly report: CaseReport;
  readonly identity: NonNullable<CaseReport['identity']>;
}

/** Who a confidential reporter is: hidden, asked for, decided about, and shown only to who may know and presses for it. */
export function IdentityPart({ report, identity }: IdentityPartProps) {
  const t = useOfficeMessages('casesPeople');
  return (
    <div className="cases__identity pw-stack pw-stack--close">
      <h3 className="pw-h3">{t.identity}</h3>
      {identity.known ? <ShowIdentity reportId={report.id} /> : <p>{t.identityHidden}</p>}
      {identity.requests.map((request) => (
        <IdentityRequest key={request.id} reportId={report.id} request={request} />
      ))}
      {identity.mayAsk ? <AskIdentity reportId={report.id} /> : null}
    </div>
  );
}

/** That it is shown is written down, so it is fetched when it is asked for, and kept nowhere else. */
function ShowIdentity({ reportId }: { readonly reportId: string }) {
  const t = useOfficeMessages('casesPeople');
  const { school, it } = useOpenCase();
  const shown = useMutation({
    mutationFn: async () =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/reports/{reportId}/identity', {
          params: { path: { schoolId: school.id, caseId: it.id, reportId } },
          body: {},
        }),
      ),
    gcTime: 0,
  });
  if (shown.data === undefined) {
    return (
      <>
        <p className="pw-muted">{t.identityShowText}</p>
        <ProblemNotice error={shown.error} />
        <div>
          <Button isPending={shown.isPending} onPress={() => shown.mutate()}>
            {t.identityShow}
          </Button>
        </div>
      </>
    );
  }
  return (
    <div className="pw-stack pw-stack--close" role="status">
      <DescriptionList
        items={[
          { term: t.identityName, value: shown.data.name },
          { term: t.identityReach, value: shown.data.reach },
        ]}
      />
      <div>
        <Button onPress={() => shown.reset()}>{t.identityHide}</Button>
      </div>
    </div>
  );
}
