import { type ReactNode, Suspense } from 'react';
import { AtSchool } from '../../app/current-school.tsx';
import { IfAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Breadcrumbs, type Crumb, PageHeader, Skeleton } from '../../ui/index.ts';

interface PhotosFrameProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly above?: readonly Crumb[] | undefined;
  readonly children: (school: MySchool) => ReactNode;
}

/** Title, the way back, and the page once it is there; who may not see it reads why. */
export function PhotosFrame({ title, lead, above = [], children }: PhotosFrameProps) {
  const t = useOfficeMessages('photos');
  usePageTitle(title);
  return (
    <AtSchool>
      {(school) => (
        <>
          <PageHeader
            title={title}
            lead={lead}
            above={<Breadcrumbs crumbs={[{ label: t.back, href: '/' }, ...above]} />}
          />
          <IfAble abilities={school.abilities} to="photos.upload">
            <Suspense fallback={<Skeleton label={t.loading} lines={4} />}>
              <div className="pw-stack">{children(school)}</div>
            </Suspense>
          </IfAble>
        </>
      )}
    </AtSchool>
  );
}
