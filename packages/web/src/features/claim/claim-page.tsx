import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, EmptyState, PageHeader, Skeleton } from '../../ui/index.ts';
import { ClaimForm } from './claim-form.tsx';

/** A fresh installation, for its first visitor. */
export function ClaimPage() {
  const t = useOfficeMessages('claim');
  usePageTitle(t.title);
  const installation = useQuery({
    queryKey: ['installation'],
    queryFn: async () => orThrow(await api.GET('/api/v1/installation')),
  });
  if (installation.isPending) return <Skeleton label={t.loading} lines={4} />;
  if (installation.isError) return <ProblemNotice error={installation.error} />;
  if (installation.data.ready) {
    return (
      <EmptyState
        level={1}
        title={t.ready}
        action={
          <Button look="primary" onPress={() => location.assign('/aanmelden')}>
            {t.signIn}
          </Button>
        }
      >
        {t.readyText}
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <ClaimForm />
    </>
  );
}
