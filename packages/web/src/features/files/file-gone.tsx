import { Archive } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProblemError } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Breadcrumbs, EmptyState, LinkButton, PageHeader, Skeleton } from '../../ui/index.ts';

/** The way back to the list, and to a file where one is given. */
export function FileCrumbs({ fileId, name }: { readonly fileId?: string; readonly name?: string }) {
  const t = useOfficeMessages('files');
  const file = fileId === undefined ? [] : [{ label: name ?? t.oneTitle, href: `/dossiers/${fileId}` }];
  return (
    <Breadcrumbs crumbs={[{ label: t.back, href: '/' }, { label: t.crumb, href: '/dossiers' }, ...file]} />
  );
}

interface NotShownProps {
  readonly title: string;
  readonly crumbs: ReactNode;
  readonly error: Error | null;
}

/** While it is fetched, or in the place of what is not there: for who never read it and who reads it no more alike. */
export function NotShown({ title, crumbs, error }: NotShownProps) {
  const t = useOfficeMessages('files');
  if (error instanceof ProblemError && error.problem.code === 'not-found') {
    return (
      <>
        {crumbs}
        <EmptyState
          level={1}
          title={t.goneTitle}
          icon={<Archive aria-hidden size={28} />}
          action={<LinkButton href="/dossiers">{t.toList}</LinkButton>}
        >
          {t.goneText}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={title} above={crumbs} />
      <ProblemNotice error={error} />
      {error === null ? <Skeleton label={t.reading} lines={4} /> : null}
    </>
  );
}
