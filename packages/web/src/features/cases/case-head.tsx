import type { ReactNode } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, DescriptionList, Disclosure, PageHeader } from '../../ui/index.ts';
import { useOpenCase } from './open-case.ts';
import { SeriousnessBadge } from './seriousness-badge.tsx';
import { useCaseTitle } from './use-case-title.ts';
import { useCategoryName } from './use-category-name.ts';

/** What case this is, and how it stands. */
export function CaseHead({ crumbs }: { readonly crumbs: ReactNode }) {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const { it } = useOpenCase();
  const called = useCaseTitle();
  const categoryName = useCategoryName();
  const tone = { new: 'ask', open: 'act', closed: 'not-applicable' } as const;
  return (
    <>
      <PageHeader title={called(it)} above={crumbs} />
      <div className="pw-row cases__marks cases__head">
        <span className="pw-muted">{t.number(it)}</span>
        <Badge tone={tone[it.status]}>{words.status[it.status]}</Badge>
        <SeriousnessBadge seriousness={it.seriousness} />
        <Badge>{categoryName(it)}</Badge>
      </div>
    </>
  );
}

/** What is known of the case in words of one line. */
export function CaseFacts() {
  const t = useOfficeMessages('cases');
  const words = useOfficeMessages('casesWords');
  const f = useFormats();
  const { it } = useOpenCase();
  const said = <Code extends string>(code: Code | null, names: Readonly<Record<Code, string>>): ReactNode =>
    code === null ? <span className="pw-muted">{t.notYet}</span> : names[code];
  return (
    <Disclosure title={t.facts} level={2}>
      <DescriptionList
        items={[
          {
            term: t.factOpened,
            value: `${f.moment(it.openedAt)}, ${t.factOpenedVia[it.openedVia]}`,
          },
          { term: t.factHandler, value: it.handler?.name ?? said(null, {}) },
          { term: t.factAbout, value: f.list(it.about.map((one) => words.about[one])) },
          ...(it.ownCategory === null
            ? []
            : [{ term: t.factCategory, value: said(it.category, words.category) }]),
          { term: t.factUrgency, value: said(it.urgency, words.urgency) },
          { term: t.factPlace, value: said(it.place, words.place) },
          { term: t.factBegun, value: said(it.begun, words.begun) },
          { term: t.factAge, value: said(it.ageGroup, words.ageGroup) },
          ...(it.closedAt === null
            ? []
            : [
                { term: t.factClosed, value: f.moment(it.closedAt) },
                { term: t.factOutcome, value: said(it.outcome, words.outcome) },
              ]),
        ]}
      />
    </Disclosure>
  );
}
