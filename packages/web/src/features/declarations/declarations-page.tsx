import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ClipboardList, Plus } from 'lucide-react';
import type { Me } from '../../api/me.ts';
import { AtSchool } from '../../app/current-school.tsx';
import { isAble, useWhyNot } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import {
  Breadcrumbs,
  Button,
  EmptyState,
  LinkButton,
  Notice,
  PageHeader,
  Skeleton,
  Tabs,
} from '../../ui/index.ts';
import { DeclarationCard } from './declaration-card.tsx';
import { declarationsQuery, mineQuery } from './declaration-queries.ts';

/** What I declared, what was declared about me, and for who confirms: what waits. */
export function DeclarationsPage() {
  const t = useOfficeMessages('declarations');
  usePageTitle(t.title);
  return (
    <AtSchool>
      {(school, me) => (
        <>
          <PageHeader
            title={t.title}
            lead={t.lead}
            above={<Breadcrumbs crumbs={[{ label: t.back, href: '/school' }]} />}
            actions={isAble(school.abilities, 'declarations.make') ? <MakeOne /> : undefined}
          />
          <Sheets school={school} me={me} />
        </>
      )}
    </AtSchool>
  );
}

function MakeOne() {
  const t = useOfficeMessages('declarations');
  return (
    <LinkButton look="primary" href="/school/opgaven/nieuw" icon={<Plus aria-hidden size={20} />}>
      {t.make}
    </LinkButton>
  );
}

function Sheets({ school, me }: { readonly school: MySchool; readonly me: Me }) {
  const t = useOfficeMessages('declarations');
  const whyNot = useWhyNot()(school.abilities, 'declarations.make');
  const own = (
    <div className="pw-stack">
      {whyNot === null ? null : <Notice kind="info" title={whyNot} />}
      <Mine me={me} canMake={whyNot === null} />
    </div>
  );
  if (!isAble(school.abilities, 'declarations.confirm')) return own;
  return (
    <Tabs
      label={t.title}
      sheets={[
        { id: 'waiting', label: t.toConfirm, content: <OfSchool school={school} me={me} waiting /> },
        { id: 'mine', label: t.mine, content: own },
        { id: 'all', label: t.all, content: <OfSchool school={school} me={me} waiting={false} /> },
      ]}
    />
  );
}

function Mine({ me, canMake }: { readonly me: Me; readonly canMake: boolean }) {
  const t = useOfficeMessages('declarations');
  const mine = useQuery(mineQuery);
  if (mine.isPending) return <Skeleton label={t.loading} />;
  if (mine.isError) return <ProblemNotice error={mine.error} />;
  if (mine.data.length === 0) {
    return (
      <EmptyState
        title={t.mineNone}
        icon={<ClipboardList aria-hidden size={28} />}
        action={canMake ? <MakeOne /> : undefined}
      >
        {t.mineNoneText}
      </EmptyState>
    );
  }
  return (
    <ul className="pw-stack pw-stack--close pw-plain-list">
      {mine.data.map((declaration) => (
        <DeclarationCard key={declaration.id} declaration={declaration} me={me} confirms={false} />
      ))}
    </ul>
  );
}

interface OfSchoolProps {
  readonly school: MySchool;
  readonly me: Me;
  readonly waiting: boolean;
}

function OfSchool({ school, me, waiting }: OfSchoolProps) {
  const t = useOfficeMessages('declarations');
  const list = useInfiniteQuery(declarationsQuery(school.id, waiting));
  if (list.isPending) return <Skeleton label={t.loading} />;
  if (list.isError) return <ProblemNotice error={list.error} />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <EmptyState title={waiting ? t.toConfirmNone : t.allNone} />;
  return (
    <div className="pw-stack">
      <ul className="pw-stack pw-stack--close pw-plain-list">
        {items.map((declaration) => (
          <DeclarationCard key={declaration.id} declaration={declaration} me={me} confirms />
        ))}
      </ul>
      {list.hasNextPage ? (
        <div className="pw-row">
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
