import type { Ability } from '@plaatswijs/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { meQuery } from '../../api/me.ts';
import { SignInFirst } from '../../app/current-school.tsx';
import { IfAble } from '../../app/if-able.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { Breadcrumbs, PageHeader, Skeleton } from '../../ui/index.ts';

interface BoardFrameProps {
  readonly title: string;
  readonly lead: string;
  /** What one has to be able to do to be here. */
  readonly to: Ability;
  readonly children: ReactNode;
}

/** A page of the board: its title, the way back, and why not for who isn't able. */
export function BoardFrame({ title, lead, to, children }: BoardFrameProps) {
  const t = useOfficeMessages('administration');
  usePageTitle(title);
  const me = useQuery({ ...meQuery, throwOnError: true });
  if (me.isPending) return <Skeleton label={t.loading} lines={4} />;
  if (me.data == null) return <SignInFirst />;
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        above={<Breadcrumbs crumbs={[{ label: t.back, href: '/school' }]} />}
      />
      <IfAble abilities={me.data.boardAbilities} to={to}>
        <div className="pw-stack">{children}</div>
      </IfAble>
    </>
  );
}
