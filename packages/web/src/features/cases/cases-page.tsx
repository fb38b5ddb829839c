import './cases.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FolderLock, Plus } from 'lucide-react';
import { useState } from 'react';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, Checkbox, EmptyState, LinkButton, Segments, Skeleton } from '../../ui/index.ts';
import { type CaseFilter, casesQuery } from './case-queries.ts';
import { CaseRows } from './case-rows.tsx';
import { FindCase } from './find-case.tsx';
import { LonelyCases } from './lonely-cases.tsx';

/** The cases somebody reads. */
export function CasesPage() {
  const t = useOfficeMessages('cases');
  return (
    <SchoolPage
      title={t.title}
      lead={t.lead}
      crumbs={[{ label: t.back, href: '/' }]}
      to="cases.read"
      loading={t.loading}
    >
      {(school) => <Cases key={school.id} school={school} />}
    </SchoolPage>
  );
}

const statuses = ['open', 'closed'] as const;

function Cases({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('cases');
  const [filter, setFilter] = useState<CaseFilter>({ status: 'open', mine: false });
  const list = useInfiniteQuery(casesQuery(school.id, filter));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <LonelyCases school={school} />
      {isAble(school.abilities, 'cases.open') ? (
        <div>
          <LinkButton look="primary" href="/zaken/nieuw" icon={<Plus aria-hidden size={20} />}>
            {t.newCase}
          </LinkButton>
        </div>
      ) : null}
      <FindCase school={school} />
      <div className="cases__filters">
        <Segments
          label={t.which}
          options={statuses.map((value) => ({ value, label: t.whichOnes[value] }))}
          value={filter.status}
          onChange={(status) => setFilter({ ...filter, status })}
        />
        <Checkbox
          plain
          label={t.onlyMine}
          isSelected={filter.mine}
          onChange={(mine) => setFilter({ ...filter, mine })}
        />
      </div>
      <ProblemNotice error={list.error} />
      {list.isPending ? <Skeleton label={t.loading} lines={4} /> : null}
      {list.isSuccess && items.length === 0 ? <NoCases filter={filter} /> : null}
      {items.length === 0 ? null : <CaseRows cases={items} />}
      {list.hasNextPage ? (
        <div>
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Says who sees what: that there is nothing here says nothing about whether there is something. */
function NoCases({ filter }: { readonly filter: CaseFilter }) {
  const t = useOfficeMessages('cases');
  if (filter.mine) return <p className="pw-muted">{t.emptyMine}</p>;
  return (
    <EmptyState
      title={filter.status === 'open' ? t.emptyTitle : t.emptyClosedTitle}
      icon={<FolderLock aria-hidden size={28} />}
    >
      {t.emptyText}
    </EmptyState>
  );
}
