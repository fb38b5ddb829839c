import type { ReactNode } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import type { Crumb } from '../../ui/index.ts';

interface PhotosFrameProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Pages between the start and this one. */
  readonly above?: readonly Crumb[] | undefined;
  readonly children: (school: MySchool) => ReactNode;
}

/** A page about photos, for who may send them. */
export function PhotosFrame({ title, lead, above = [], children }: PhotosFrameProps) {
  const t = useOfficeMessages('photos');
  const crumbs = [{ label: t.back, href: '/' }, ...above];
  return (
    <SchoolPage title={title} lead={lead} crumbs={crumbs} to="photos.upload" loading={t.loading}>
      {children}
    </SchoolPage>
  );
}
