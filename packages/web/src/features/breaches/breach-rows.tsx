import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, LinkList, type LinkRow } from '../../ui/index.ts';
import type { BreachSummary } from './breach-queries.ts';

/** Breaches, a row each: what it is, how both decisions stand, and what is open. */
export function BreachRows({ breaches }: { readonly breaches: readonly BreachSummary[] }) {
  const t = useOfficeMessages('breaches');
  const f = useFormats();
  const rows: LinkRow[] = breaches.map((one) => ({
    href: `/datalekken/${one.id}`,
    title: t.titleOf(one),
    note: [
      t.rowAware({ day: f.day(one.awareAt) }),
      t.rowAuthority[one.authority],
      t.rowPeople[one.people],
    ].join(' · '),
    extra:
      one.open.length === 0 ? undefined : <Badge tone="ask">{t.rowOpen({ count: one.open.length })}</Badge>,
  }));
  return <LinkList label={t.title} rows={rows} />;
}
