import './breaches.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus, ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Button, EmptyState, LinkButton, Select, Skeleton } from '../../ui/index.ts';
import { breachesQuery } from './breach-queries.ts';
import { BreachRows } from './breach-rows.tsx';
import { isNotThere } from './not-there.tsx';
import { TakeRegister } from './take-register.tsx';

/** The register of data breaches of the school. */
export function BreachesPage() {
  const t = useOfficeMessages('breaches');
  return (
    <SchoolPage
      title={t.title}
      lead={t.lead}
      crumbs={[{ label: t.back, href: '/' }]}
      to="breaches.read"
      loading={t.loading}
    >
      {(school) => <Register key={school.id} school={school} />}
    </SchoolPage>
  );
}

function Register({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('breaches');
  const [year, setYear] = useState<number | null>(null);
  const list = useInfiniteQuery(breachesQuery(school.id, year));
  if (isNotThere(list.error)) return <NoRegister />;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const years = list.data?.pages[0]?.years ?? [];
  return (
    <>
      {isAble(school.abilities, 'breaches.record') ? (
        <div>
          <LinkButton look="primary" href="/datalekken/nieuw" icon={<Plus aria-hidden size={20} />}>
            {t.newBreach}
          </LinkButton>
        </div>
      ) : null}
      {years.length === 0 && year === null ? null : (
        <YearChoice years={years} year={year} onChange={setYear} />
      )}
      <ProblemNotice error={list.error} />
      {list.isPending ? <Skeleton label={t.loading} lines={4} /> : null}
      {list.isSuccess && items.length === 0 ? <NoBreaches inYear={year !== null} /> : null}
      {items.length === 0 ? null : <BreachRows breaches={items} />}
      {list.hasNextPage ? (
        <div>
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
      {items.length > 0 && isAble(school.abilities, 'breaches.see-all') ? (
        <TakeRegister schoolId={school.id} year={year} />
      ) : null}
    </>
  );
}

interface YearChoiceProps {
  readonly years: readonly number[];
  readonly year: number | null;
  readonly onChange: (year: number | null) => void;
}

function YearChoice({ years, year, onChange }: YearChoiceProps) {
  const t = useOfficeMessages('breaches');
  return (
    <div className="breaches__year">
      <Select
        label={t.year}
        placeholder={t.choose}
        options={[
          { value: 'all', label: t.allYears },
          ...years.map((one) => ({ value: `${one}`, label: `${one}` })),
        ]}
        value={year === null ? 'all' : `${year}`}
        onChange={(chosen) => onChange(chosen === 'all' ? null : Number(chosen))}
      />
    </div>
  );
}

function NoBreaches({ inYear }: { readonly inYear: boolean }) {
  const t = useOfficeMessages('breaches');
  if (inYear) return <p className="pw-muted">{t.emptyYear}</p>;
  return (
    <EmptyState title={t.emptyTitle} icon={<ShieldAlert aria-hidden size={28} />}>
      {t.emptyText}
    </EmptyState>
  );
}

/** Says who sees the register; not whether there is something in it. */
function NoRegister() {
  const t = useOfficeMessages('breaches');
  return (
    <EmptyState
      title={t.noRegisterTitle}
      icon={<ShieldAlert aria-hidden size={28} />}
      action={<LinkButton href="/">{t.toStart}</LinkButton>}
    >
      {t.noRegisterText}
    </EmptyState>
  );
}
