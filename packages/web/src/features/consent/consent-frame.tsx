import './consent.css';
import type { Ability } from '@plaatswijs/contract';
import { type ReactNode, Suspense } from 'react';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Breadcrumbs, type Crumb, PageHeader, Skeleton } from '../../ui/index.ts';

interface ConsentFrameProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Pages between the first of consent and this one. */
  readonly above?: readonly Crumb[] | undefined;
  /** What somebody has to be able to do to see this at all. */
  readonly to: Ability;
  readonly children: (school: MySchool) => ReactNode;
}

/** Title, the way back, and the page once it is there; who may not see it reads why. */
export function ConsentFrame({ title, lead, above = [], to, children }: ConsentFrameProps) {
  const t = useOfficeMessages('consent');
  usePageTitle(title);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader
            title={title}
            lead={lead}
            above={
              <Breadcrumbs
                crumbs={[
                  { label: t.back, href: '/school' },
                  { label: t.title, href: '/school/toestemming' },
                  ...above,
                ]}
              />
            }
          />
          <IfAble abilities={school.abilities} to={to}>
            <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
              <div className="pw-stack">{children(school)}</div>
            </Suspense>
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}
