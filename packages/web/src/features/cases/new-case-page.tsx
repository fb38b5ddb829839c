import './cases.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, FormErrorSummary, LinkButton, Notice, showToast } from '../../ui/index.ts';
import { casesKey } from './case-queries.ts';
import { NewCaseFields } from './new-case-fields.tsx';
import { emptyCase, newCaseBody, newCaseFaults } from './new-case-values.ts';
import { NewParties } from './new-parties.tsx';

/** A case of what somebody who works here saw or was told. */
export function NewCasePage() {
  const t = useOfficeMessages('cases');
  return (
    <SchoolPage
      title={t.newTitle}
      lead={t.newLead}
      crumbs={[
        { label: t.back, href: '/' },
        { label: t.crumb, href: '/zaken' },
      ]}
      to="cases.open"
      loading={t.loading}
    >
      {(school) => <NewCase key={school.id} school={school} />}
    </SchoolPage>
  );
}

function NewCase({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('cases');
  const people = useOfficeMessages('casesPeople');
  const form = useForm(emptyCase);
  const open = useOpen(school);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (form.accept(newCaseFaults(form.values, t, people))) open.mutate(newCaseBody(form.values));
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack cases__new">
      <Notice kind="danger" title={t.danger} />
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <NewCaseFields form={form} schoolId={school.id} />
      <NewParties school={school} form={form} />
      <Notice kind="info">{t.newReaders}</Notice>
      <ProblemNotice error={open.error} words={t.problems} />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={open.isPending}>
          {t.open}
        </Button>
        <LinkButton href="/zaken">{t.cancel}</LinkButton>
      </div>
    </form>
  );
}

function useOpen(school: MySchool) {
  const t = useOfficeMessages('cases');
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (body: ReturnType<typeof newCaseBody>) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/cases', {
          params: { path: { schoolId: school.id } },
          body,
        }),
      ),
    onSuccess: async ({ caseId, number, reads }) => {
      showToast({ text: reads ? t.opened({ number }) : t.openedNotRead({ number }) });
      await queries.invalidateQueries({ queryKey: [casesKey] });
      await (reads ? navigate({ to: '/zaken/$caseId', params: { caseId } }) : navigate({ to: '/zaken' }));
    },
  });
}
