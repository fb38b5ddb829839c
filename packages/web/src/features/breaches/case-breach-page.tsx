import './breaches.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { orThrow, ProblemError } from '../../api/problem.ts';
import type { AnswerTo } from '../../api/shapes.ts';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { LinkButton, Notice, Skeleton, showToast } from '../../ui/index.ts';
import { BreachForm } from './breach-form.tsx';
import { breachesKey, caseBreachQuery } from './breach-queries.ts';
import { type BreachValues, breachBody, breachValuesOf } from './breach-values.ts';
import { isNotThere, NotThere } from './not-there.tsx';

type CaseBreach = AnswerTo<'/api/v1/schools/{schoolId}/cases/{caseId}/breach', 'get'>;

/** Puts the breach of a case in the register; what was settled in the case is filled in. */
export function CaseBreachPage() {
  const t = useOfficeMessages('breaches');
  const { caseId } = useParams({ from: '/zaken/$caseId/datalek' });
  return (
    <SchoolPage
      title={t.fromCaseTitle}
      lead={t.fromCaseLead}
      crumbs={[
        { label: t.back, href: '/' },
        { label: t.caseCrumb, href: '/zaken' },
        { label: t.fromCaseCrumb, href: `/zaken/${caseId}` },
      ]}
      to="cases.read"
      loading={t.loading}
    >
      {(school) => <OfCase key={caseId} school={school} caseId={caseId} />}
    </SchoolPage>
  );
}

interface OfCaseProps {
  readonly school: MySchool;
  readonly caseId: string;
}

function OfCase({ school, caseId }: OfCaseProps) {
  const t = useOfficeMessages('breaches');
  const { data: found, error } = useQuery(caseBreachQuery(school.id, caseId));
  if (isNotThere(error)) return <NotThere />;
  if (found === undefined) {
    return error === null ? <Skeleton label={t.reading} lines={4} /> : <ProblemNotice error={error} />;
  }
  if (found.breach !== null) {
    return (
      <>
        <p>{t.alreadyThere(found.breach)}</p>
        <div>
          <LinkButton look="primary" href={`/datalekken/${found.breach.id}`}>
            {t.toRecord}
          </LinkButton>
        </div>
      </>
    );
  }
  if (!found.owed) return <Notice kind="info">{t.notOwed}</Notice>;
  return <RecordIt school={school} caseId={caseId} found={found} />;
}

function RecordIt({ school, caseId, found }: OfCaseProps & { readonly found: CaseBreach }) {
  const t = useOfficeMessages('breaches');
  const form = useForm(breachValuesOf(found.draft));
  const navigate = useNavigate();
  const queries = useQueryClient();
  const record = useMutation({
    mutationFn: async (values: BreachValues) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/breach', {
          params: { path: { schoolId: school.id, caseId } },
          body: { version: found.version, record: breachBody(values, found.draft) },
        }),
      ),
    onSuccess: async ({ made }) => {
      showToast({ text: t.recordedFromCase });
      if (made === null) return;
      await navigate({ to: '/datalekken/$breachId', params: { breachId: made } });
      await queries.invalidateQueries({ queryKey: [breachesKey] });
    },
    onError: async (error) => {
      // What is typed stays; the next time it is sent for the case as it is now.
      const isPassed = error instanceof ProblemError && error.problem.code === 'changed-meanwhile';
      if (isPassed) await queries.invalidateQueries({ queryKey: [breachesKey] });
    },
  });
  return (
    <BreachForm
      form={form}
      names={found.names}
      error={record.error}
      isPending={record.isPending}
      onSend={() => record.mutate(form.values)}
      cancel={<LinkButton href={`/zaken/${caseId}`}>{t.cancel}</LinkButton>}
    />
  );
}
