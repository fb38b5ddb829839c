import { useState } from 'react';
import {
  Badge,
  DescriptionList,
  Disclosure,
  Link,
  Pagination,
  type Sort,
  Stepper,
  Table,
  Tabs,
} from '../../src/ui/index.ts';
import type { SampleTexts } from '../sample-texts.ts';

/** Steps, tabs, lists and a table. */
export function OrderSamples({ t }: { readonly t: SampleTexts }) {
  return (
    <section className="gallery__part">
      <h2>{t.order}</h2>
      <Stepper steps={t.steps} current={1} />
      <Tabs
        label={t.posts}
        sheets={t.tabs.map((label, index) => ({
          id: label,
          label,
          extra: index === 0 ? <Badge>3</Badge> : undefined,
          content: <p>{t.tabText}</p>,
        }))}
      />
      <div>
        <Disclosure title={t.article}>{t.articleText}</Disclosure>
        <Disclosure title={t.article} defaultExpanded>
          {t.articleText}
        </Disclosure>
      </div>
      <DescriptionList
        items={t.facts.map(([term, value]) => ({
          term: term ?? '',
          value,
          action: (
            <Link href="#start" alone>
              {t.edit}
              <span className="pw-visually-hidden"> {term}</span>
            </Link>
          ),
        }))}
      />
      <TableSample t={t} />
    </section>
  );
}

function TableSample({ t }: { readonly t: SampleTexts }) {
  const [sort, setSort] = useState<Sort>({ column: '0', direction: 'ascending' });
  const [page, setPage] = useState(1);
  const turn = sort.direction === 'ascending' ? 1 : -1;
  const rows = t.rows.toSorted(
    (one, other) => turn * (one[Number(sort.column)] ?? '').localeCompare(other[Number(sort.column)] ?? ''),
  );
  return (
    <Table<readonly string[], string>
      caption={t.tableCaption}
      rows={rows}
      rowKey={(row) => row[0] ?? ''}
      sort={sort}
      onSort={setSort}
      columns={t.columns.map((label, index) => ({
        id: String(index),
        label,
        isSortable: index < 2,
        cell: (row) =>
          index === 3 ? <Badge tone={row[3] === t.rows[1]?.[3] ? 'ask' : 'may'}>{row[3]}</Badge> : row[index],
      }))}
      footer={<Pagination page={page} pages={4} onPage={setPage} />}
    />
  );
}
