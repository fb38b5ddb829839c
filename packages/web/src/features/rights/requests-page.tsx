import './rights.css';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
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
  LinkButton,
  LinkList,
  type LinkRow,
  Segments,
  Skeleton,
} from '../../ui/index.ts';
import { type RightsSummary, requestsQuery, reviewsQuery } from './rights-queries.ts';
import { StepsList } from './steps-list.tsx';

/** Requests of the school, and what waits for who looks. */
export function RequestsPage() {
  const t = useOfficeMessages('rights');
  return (
    <SchoolPage
      title={t.title}
      crumbs={[{ label: t.back, href: '/' }]}
      to="rights.review"
      loading={t.loading}
    >
      {(school) => <Requests key={school.id} school={school} />}
    </SchoolPage>
  );
}

function Requests({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('rights');
  const handles = isAble(school.abilities, 'rights.handle');
  const registers = isAble(school.abilities, 'rights.register');
  return (
    <>
      <p className="pw-lead">{t.lead}</p>
      {registers ? (
        <div className="pw-row">
          <LinkButton look="primary" href="/verzoeken/nieuw" icon={<Plus aria-hidden size={20} />}>
            {t.register}
          </LinkButton>
        </div>
      ) : null}
      <StepsList school={school} />
      <Reviews school={school} saysNone={!handles && !registers} />
      {handles ? <List school={school} /> : null}
    </>
  );
}

/** Parts of cases that who looks reads. */
function Reviews({ school, saysNone }: { readonly school: MySchool; readonly saysNone: boolean }) {
  const t = useOfficeMessages('rights');
  const f = useFormats();
  const { data: items } = useSuspenseQuery(reviewsQuery(school.id));
  if (items.length === 0) return saysNone ? <EmptyState title={t.none} /> : null;
  const rows: LinkRow[] = items.map((one) => ({
    href: `/verzoeken/deel/${one.partId}`,
    title:
      one.of.number === null
        ? t.reviewOfFile(one.about)
        : t.reviewOf({ name: one.about.name, number: one.of.number }),
    note: one.answered ? t.reviewGive : t.reviewNote({ due: f.day(one.dueOn) }),
    extra: <Badge tone={one.state === 'waiting' ? 'ask' : undefined}>{t.reviewStates[one.state]}</Badge>,
  }));
  return (
    <section aria-labelledby="rights-reviews" className="pw-stack pw-stack--close">
      <h2 id="rights-reviews">{t.reviewsTitle}</h2>
      <p>{t.reviewsText}</p>
      <LinkList label={t.reviewsTitle} rows={rows} />
    </section>
  );
}

const shown = ['open', 'closed'] as const;

function List({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('rights');
  const [state, setState] = useState<'open' | 'closed'>('open');
  const list = useInfiniteQuery(requestsQuery(school.id, state));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="rights-list" className="pw-stack pw-stack--close">
      <h2 id="rights-list">{t.menu}</h2>
      <div className="pw-row">
        <Segments
          label={t.stateFilter}
          options={shown.map((value) => ({ value, label: t.stateFilters[value] }))}
          value={state}
          onChange={setState}
        />
      </div>
      <ProblemNotice error={list.error} />
      {list.isPending ? <Skeleton label={t.loading} lines={4} /> : null}
      {list.isSuccess && items.length === 0 ? (
        <EmptyState title={t.none} level={3}>
          {t.noneText}
        </EmptyState>
      ) : null}
      {items.length === 0 ? null : <Rows items={items} />}
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

function Rows({ items }: { readonly items: readonly RightsSummary[] }) {
  const t = useOfficeMessages('rights');
  const f = useFormats();
  const isOpen = ({ state }: RightsSummary) => state === 'received' || state === 'reviewing';
  const rows: LinkRow[] = items.map((one) => ({
    href: `/verzoeken/${one.id}`,
    title: t.requestOf({ kind: t.kindsShort[one.kind], name: one.about.name }),
    note: t.requestNote({ received: f.day(one.receivedOn), due: f.day(one.dueOn) }),
    extra: (
      <span className="pw-row">
        <Badge>{t.states[one.state]}</Badge>
        {isOpen(one) && one.dueOn < today() ? <Badge tone="not">{t.overdue}</Badge> : null}
      </span>
    ),
  }));
  return <LinkList label={t.menu} rows={rows} />;
}
