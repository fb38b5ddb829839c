import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, LinkList, type LinkRow } from '../../ui/index.ts';
import type { CaseSummary } from './case-queries.ts';
import { DueBadge } from './due-badge.tsx';
import { SeriousnessBadge } from './seriousness-badge.tsx';
import { useCaseTitle } from './use-case-title.ts';
import { useCategoryName } from './use-category-name.ts';

/** Cases, a row each: what it is, what is new, what waits. */
export function CaseRows({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const t = useOfficeMessages('cases');
  const f = useFormats();
  const called = useCaseTitle();
  const categoryName = useCategoryName();
  const rows: LinkRow[] = cases.map((one) => ({
    href: `/zaken/${one.id}`,
    title: t.titleOf({ number: one.number, title: called(one) }),
    note: [
      categoryName(one),
      t.rowReceived({ day: f.day(one.openedAt) }),
      one.handler === null ? t.noHandler : t.rowHandler(one.handler),
    ].join(' · '),
    extra: <Marks one={one} />,
  }));
  return <LinkList label={t.title} rows={rows} />;
}

function Marks({ one }: { readonly one: CaseSummary }) {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  return (
    <span className="pw-row cases__marks">
      {one.status === 'open' ? null : (
        <Badge tone={one.status === 'new' ? 'ask' : 'not-applicable'}>{words.status[one.status]}</Badge>
      )}
      {one.unseen ? <Badge tone="act">{t.unseen}</Badge> : null}
      <SeriousnessBadge seriousness={one.seriousness} />
      {one.myTasks === 0 ? null : <Badge tone="ask">{t.myTasks({ count: one.myTasks })}</Badge>}
      {one.nextDue === null ? null : <DueBadge due={one.nextDue.due} />}
    </span>
  );
}
