import './figures.css';
import { useQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { meQuery } from '../../api/me.ts';
import { SchoolSwitch } from '../../app/current-school.tsx';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { EmptyState, Segments, Select, Skeleton } from '../../ui/index.ts';
import type { NamedFigures } from './figures-csv.ts';
import { boardFiguresQuery, type Figures, type SchoolYear, schoolFiguresQuery } from './figures-queries.ts';
import { FiguresShown } from './figures-shown.tsx';
import { SchoolsTable } from './schools-table.tsx';
import { TakeAlong } from './take-along.tsx';

/** The figures of a school year, for the evaluation of it. */
export function FiguresPage() {
  const t = useOfficeMessages('figures');
  return (
    <SchoolPage
      title={t.title}
      lead={t.lead}
      crumbs={[{ label: t.back, href: '/school' }]}
      to="figures.read"
      loading={t.loading}
    >
      {(school) => <Scoped school={school} />}
    </SchoolPage>
  );
}

const scopes = ['school', 'board'] as const;

function Scoped({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('figures');
  const me = useQuery(meQuery).data;
  const [scope, setScope] = useState<(typeof scopes)[number]>('school');
  const [year, setYear] = useState<number | null>(null);
  const choice = { year, onYear: setYear };
  return (
    <>
      {me != null && isAble(me.boardAbilities, 'figures.read-board') ? (
        <div className="figures__choices">
          <Segments
            label={t.scope}
            options={scopes.map((value) => ({ value, label: t.scopes[value] }))}
            value={scope}
            onChange={setScope}
          />
          {scope === 'school' ? <SchoolSwitch /> : null}
        </div>
      ) : null}
      {scope === 'school' ? (
        <OfSchool school={school} {...choice} />
      ) : (
        <OfBoard name={me?.board.name ?? ''} {...choice} />
      )}
    </>
  );
}

interface Choice {
  readonly year: number | null;
  readonly onYear: (year: number) => void;
}

function OfSchool({ school, ...choice }: Choice & { readonly school: MySchool }) {
  const found = useQuery(schoolFiguresQuery(school.id, choice.year));
  const counted = found.data?.counted ?? null;
  return (
    <Year found={found} {...choice}>
      {counted === null ? null : (
        <Counted {...counted} all={[{ name: school.name, figures: counted.figures }]} name={school.name} />
      )}
    </Year>
  );
}

function OfBoard({ name, ...choice }: Choice & { readonly name: string }) {
  const t = useOfficeMessages('figures');
  const f = useFormats();
  const found = useQuery(boardFiguresQuery(choice.year));
  const counted = found.data?.counted ?? null;
  return (
    <Year found={found} {...choice}>
      {counted === null ? null : (
        <Counted
          {...counted}
          name={name}
          all={[{ name: t.csv.board, figures: counted.figures }, ...counted.schools]}
          apart={counted.apart === null ? null : t.apart({ count: f.number(counted.apart) })}
        >
          <SchoolsTable schools={counted.schools} />
        </Counted>
      )}
    </Year>
  );
}

interface YearProps extends Choice {
  readonly found: {
    readonly data?: Pick<SchoolYear, 'years' | 'next'> | undefined;
    readonly error: unknown;
    readonly isPending: boolean;
  };
  /** Null: nothing of this year. */
  readonly children: ReactNode;
}

/** Which years there are, and which one is looked at. */
function Year({ found, year, onYear, children }: YearProps) {
  const t = useOfficeMessages('figures');
  const f = useFormats();
  if (found.isPending) return <Skeleton label={t.loading} lines={4} />;
  if (found.data === undefined) return <ProblemNotice error={found.error} />;
  const { years, next } = found.data;
  if (years.length === 0) {
    return (
      <EmptyState title={t.emptyTitle} icon={<ChartNoAxesColumn aria-hidden size={28} />}>
        {t.emptyText({ day: f.longDay(next.on) })}
      </EmptyState>
    );
  }
  return (
    <>
      <div className="figures__year">
        <Select
          label={t.year}
          placeholder={t.yearPlaceholder}
          options={years.map((one) => ({ value: String(one), label: t.yearName({ year: one }) }))}
          value={String(year ?? years[0])}
          onChange={(value) => onYear(Number(value))}
        />
      </div>
      {children ?? <p>{t.notThisSchool}</p>}
      <p className="pw-muted figures__next">
        {t.next({ year: t.yearName({ year: next.year }), day: f.longDay(next.on) })}
      </p>
    </>
  );
}

interface CountedProps {
  readonly year: number;
  readonly countedOn: string;
  readonly figures: Figures;
  /** Whose figures these are, for on paper. */
  readonly name: string;
  readonly all: readonly NamedFigures[];
  readonly apart?: string | null;
  readonly children?: ReactNode;
}

function Counted({ year, countedOn, figures, name, all, apart, children }: CountedProps) {
  const t = useOfficeMessages('figures');
  const f = useFormats();
  return (
    <>
      <p className="figures__paper">
        {name}, {t.yearName({ year })}
      </p>
      <p>{t.counted({ day: f.longDay(countedOn) })}</p>
      <TakeAlong year={year} all={all} />
      {children}
      <FiguresShown figures={figures} />
      <section aria-labelledby="figures-how" className="figures__section pw-stack pw-stack--close">
        <h2 id="figures-how">{t.howTitle}</h2>
        <p>{t.how}</p>
        <p>
          {t.howApart} {apart}
        </p>
      </section>
    </>
  );
}
