import './placed.css';
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { checkChoicesQuery } from '../../api/check-choices.ts';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Badge,
  Button,
  EmptyState,
  LinkList,
  type LinkRow,
  Segments,
  Select,
  Skeleton,
} from '../../ui/index.ts';
import { FindPerson } from './find-person.tsx';
import { KeepDays } from './keep-days.tsx';
import {
  type PlacedFilter,
  type PublicationSummary,
  placedQuery,
  placedTasksQuery,
} from './placed-queries.ts';

/** What was placed, with what is to be done first. */
export function PlacedPage() {
  const t = useOfficeMessages('placed');
  return (
    <SchoolPage
      title={t.title}
      crumbs={[{ label: t.back, href: '/' }]}
      to="publications.record"
      loading={t.loading}
    >
      {(school) => <Placed key={school.id} school={school} />}
    </SchoolPage>
  );
}

function Placed({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('placed');
  const seesAll = isAble(school.abilities, 'publications.see-all');
  return (
    <>
      <p className="pw-lead">{seesAll ? t.lead : t.leadOwn}</p>
      <Tasks school={school} />
      {seesAll ? <FindPerson schoolId={school.id} /> : null}
      <PlacedList school={school} title={seesAll ? t.listTitle : t.listTitleOwn} />
      {isAble(school.abilities, 'publications.settings') ? <KeepDays schoolId={school.id} /> : null}
    </>
  );
}

function Tasks({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('placed');
  const f = useFormats();
  const { data: tasks } = useSuspenseQuery(placedTasksQuery(school.id));
  const rows: LinkRow[] = tasks.map((task) => ({
    href: `/plaatsingen/${task.publicationId}#${task.id}`,
    title: t.taskOf({ name: task.person.name, channel: task.channel.name }),
    note: t.taskNote({ placed: f.day(task.placedOn), due: f.day(task.dueOn) }),
    extra: task.dueOn < today() ? <Badge tone="not">{t.overdue}</Badge> : undefined,
  }));
  return (
    <section aria-labelledby="placed-tasks" className="pw-stack pw-stack--close">
      <h2 id="placed-tasks">{t.tasksTitle}</h2>
      {rows.length === 0 ? (
        <p className="pw-muted">{t.noTasks}</p>
      ) : (
        <>
          <p>{t.tasksText}</p>
          <LinkList label={t.tasksTitle} rows={rows} />
        </>
      )}
    </section>
  );
}

function PlacedList({ school, title }: { readonly school: MySchool; readonly title: string }) {
  const t = useOfficeMessages('placed');
  const [filter, setFilter] = useState<PlacedFilter>({ channelId: null, state: 'all' });
  const list = useInfiniteQuery(placedQuery(school.id, filter));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = filter.channelId !== null || filter.state !== 'all';
  return (
    <section aria-labelledby="placed-list" className="pw-stack pw-stack--close">
      <h2 id="placed-list">{title}</h2>
      <Filters school={school} filter={filter} onFilter={setFilter} />
      <ProblemNotice error={list.error} />
      {list.isPending ? <Skeleton label={t.loading} lines={4} /> : null}
      {list.isSuccess && items.length === 0 ? (
        narrowed ? (
          <p className="pw-muted">{t.emptyFiltered}</p>
        ) : (
          <EmptyState title={t.emptyTitle} level={3}>
            {t.emptyText}
          </EmptyState>
        )
      ) : null}
      {items.length === 0 ? null : <Rows title={title} items={items} />}
      {list.hasNextPage ? (
        <div className="pw-row">
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Rows({ title, items }: { readonly title: string; readonly items: readonly PublicationSummary[] }) {
  const t = useOfficeMessages('placed');
  const f = useFormats();
  const rows: LinkRow[] = items.map((one) => ({
    href: `/plaatsingen/${one.id}`,
    title: t.publicationOf({ channel: one.channel.name, day: f.day(one.placedOn) }),
    note: t.summaryOf({ photos: one.photos, people: one.people, by: one.placedBy.name }),
    extra: (
      <span className="pw-row">
        <Badge>
          {one.takenDownOn === null ? t.states.online : t.takenDownOn({ day: f.day(one.takenDownOn) })}
        </Badge>
        {one.openTasks === 0 ? null : <Badge tone="ask">{t.openTasks({ count: one.openTasks })}</Badge>}
      </span>
    ),
  }));
  return <LinkList label={title} rows={rows} />;
}

interface FiltersProps {
  readonly school: MySchool;
  readonly filter: PlacedFilter;
  readonly onFilter: (filter: PlacedFilter) => void;
}

const everyChannel = 'all';

function Filters({ school, filter, onFilter }: FiltersProps) {
  const t = useOfficeMessages('placed');
  const channels = useQuery(checkChoicesQuery(school.id)).data?.channels ?? [];
  const states = ['all', 'online', 'taken-down'] as const;
  return (
    <div className="placed__filters">
      <Select
        label={t.channelFilter}
        placeholder={t.everyChannel}
        options={[
          { value: everyChannel, label: t.everyChannel },
          ...channels.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={filter.channelId ?? everyChannel}
        onChange={(value) => onFilter({ ...filter, channelId: value === everyChannel ? null : value })}
      />
      <Segments
        label={t.stateFilter}
        options={states.map((value) => ({ value, label: t.stateFilters[value] }))}
        value={filter.state}
        onChange={(state) => onFilter({ ...filter, state })}
      />
    </div>
  );
}
