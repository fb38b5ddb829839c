import './cases.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FolderLock } from 'lucide-react';
import { useEffect } from 'react';
import type { Me } from '../../api/me.ts';
import { ProblemError } from '../../api/problem.ts';
import { AtSchool, workAtSchool } from '../../app/current-school.tsx';
import { IfAble, isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { RightsWaiting } from '../../app/rights-waiting.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Breadcrumbs, EmptyState, LinkButton, PageHeader, Skeleton } from '../../ui/index.ts';
import { CaseBody } from './case-body.tsx';
import { CaseHead } from './case-head.tsx';
import { caseQuery, schoolOfCaseQuery } from './case-queries.ts';
import { OpenCaseContext } from './open-case.ts';

/** One case: what to do next, and everything that is known and was done. */
export function CasePage() {
  const { caseId } = useParams({ from: '/zaken/$caseId' });
  const t = useOfficeMessages('cases');
  // Never its title: what stands in a tab is seen by who passes.
  usePageTitle(t.oneTitle);
  return (
    <AtSchool>
      {(school, me) => (
        <IfAble abilities={school.abilities} to="cases.read">
          <OneCase key={caseId} school={school} me={me} caseId={caseId} />
        </IfAble>
      )}
    </AtSchool>
  );
}

interface OneCaseProps {
  readonly school: MySchool;
  readonly me: Me;
  readonly caseId: string;
}

function OneCase({ school, me, caseId }: OneCaseProps) {
  const t = useOfficeMessages('cases');
  const { data: it, error } = useQuery(caseQuery(school.id, caseId));
  const crumbs = (
    <Breadcrumbs
      crumbs={[
        { label: t.back, href: '/' },
        { label: t.crumb, href: '/zaken' },
      ]}
    />
  );
  if (error instanceof ProblemError && error.problem.code === 'not-found') {
    return (
      <>
        {crumbs}
        <PerhapsElsewhere school={school} me={me} caseId={caseId} />
      </>
    );
  }
  if (it === undefined) {
    return (
      <>
        <PageHeader title={t.oneTitle} above={crumbs} />
        <ProblemNotice error={error} />
        {error === null ? <Skeleton label={t.reading} lines={4} /> : null}
      </>
    );
  }
  return (
    <OpenCaseContext value={{ school, it }}>
      <CaseHead crumbs={crumbs} />
      <RightsWaiting schoolId={school.id} of={caseId} />
      <CaseBody />
    </OpenCaseContext>
  );
}

/** Whoever works at several schools goes on at the one the case is of. */
function PerhapsElsewhere({ school, me, caseId }: OneCaseProps) {
  const t = useOfficeMessages('cases');
  const others = me.schools.filter(
    ({ id, abilities }) => id !== school.id && isAble(abilities, 'cases.read'),
  );
  const { data: found, isPending } = useQuery(
    schoolOfCaseQuery(
      others.map(({ id }) => id),
      caseId,
    ),
  );
  useEffect(() => {
    if (typeof found === 'string') workAtSchool(found);
  }, [found]);
  return isPending || found !== null ? <Skeleton label={t.reading} lines={4} /> : <NotHere />;
}

/** For who never read it and who reads it no more alike. */
function NotHere() {
  const t = useOfficeMessages('cases');
  return (
    <EmptyState
      level={1}
      title={t.goneTitle}
      icon={<FolderLock aria-hidden size={28} />}
      action={<LinkButton href="/zaken">{t.toList}</LinkButton>}
    >
      {t.goneText}
    </EmptyState>
  );
}
