import './consent.css';
import type { Ability } from '@plaatswijs/contract';
import type { ReactNode } from 'react';
import type { MySchool } from '../../app/my-school.ts';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import type { Crumb } from '../../ui/index.ts';

interface ConsentFrameProps {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Pages between the first of consent and this one. */
  readonly above?: readonly Crumb[] | undefined;
  /** What somebody has to be able to do to see this at all. */
  readonly to: Ability;
  readonly children: (school: MySchool) => ReactNode;
}

/** A page about consent, with the way back to the first of them. */
export function ConsentFrame({ title, lead, above = [], to, children }: ConsentFrameProps) {
  const t = useOfficeMessages('consent');
  const crumbs = [
    { label: t.back, href: '/school' },
    { label: t.title, href: '/school/toestemming' },
    ...above,
  ];
  return (
    <SchoolPage title={title} lead={lead} crumbs={crumbs} to={to} loading={t.loading}>
      {children}
    </SchoolPage>
  );
}
