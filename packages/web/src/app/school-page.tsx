import type { Ability } from '@plaatswijs/contract';
import { type ReactNode, Suspense } from 'react';
import { Breadcrumbs, type Crumb, PageHeader, Skeleton } from '../ui/index.ts';
import { AtSchool } from './current-school.tsx';
import { IfAble } from './if-able.tsx';
import type { MySchool } from './my-school.ts';
import { usePageTitle } from './page-title.ts';

interface SchoolPageProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** The way back, the first page first. */
  readonly crumbs: readonly Crumb[];
  /** What somebody has to be able to do to see this at all. */
  readonly to: Ability;
  /** What is said while it loads. */
  readonly loading: string;
  readonly children: (school: MySchool) => ReactNode;
}

/** A page of a school: title, the way back, and what is on it once it is there; who may not see it reads why. */
export function SchoolPage({ title, lead, crumbs, to, loading, children }: SchoolPageProps) {
  usePageTitle(title);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader title={title} lead={lead} above={<Breadcrumbs crumbs={[...crumbs]} />} />
          <IfAble abilities={school.abilities} to={to}>
            <Suspense fallback={<Skeleton label={loading} lines={4} />}>
              <div className="pw-stack">{children(school)}</div>
            </Suspense>
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}
