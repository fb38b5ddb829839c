import './breaches.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { LinkButton, showToast } from '../../ui/index.ts';
import { BreachForm } from './breach-form.tsx';
import { breachesKey } from './breach-queries.ts';
import { type BreachValues, breachBody, emptyBreach } from './breach-values.ts';

/** A breach that never became a case. */
export function NewBreachPage() {
  const t = useOfficeMessages('breaches');
  return (
    <SchoolPage
      title={t.newTitle}
      lead={t.newLead}
      crumbs={[
        { label: t.back, href: '/' },
        { label: t.title, href: '/datalekken' },
      ]}
      to="breaches.record"
      loading={t.loading}
    >
      {(school) => <NewBreach key={school.id} school={school} />}
    </SchoolPage>
  );
}

function NewBreach({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('breaches');
  const form = useForm(emptyBreach());
  const navigate = useNavigate();
  const queries = useQueryClient();
  const record = useMutation({
    mutationFn: async (values: BreachValues) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/breaches', {
          params: { path: { schoolId: school.id } },
          body: { record: breachBody(values, null) },
        }),
      ),
    onSuccess: async ({ breachId, number }) => {
      showToast({ text: t.recorded({ number }) });
      await queries.invalidateQueries({ queryKey: [breachesKey] });
      await navigate({ to: '/datalekken/$breachId', params: { breachId } });
    },
  });
  return (
    <BreachForm
      form={form}
      names={[]}
      error={record.error}
      isPending={record.isPending}
      onSend={() => record.mutate(form.values)}
      cancel={<LinkButton href="/datalekken">{t.cancel}</LinkButton>}
    />
  );
}
