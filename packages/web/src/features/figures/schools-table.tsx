import { useOfficeMessages } from '../../messages/office.ts';
import { type Column, Table } from '../../ui/index.ts';
import { ShownCount } from './figure-table.tsx';
import type { BoardYear } from './figures-queries.ts';

type SchoolRow = NonNullable<BoardYear['counted']>['schools'][number];

/** How many there were at each school; the rest of a school is seen by choosing it. */
export function SchoolsTable({ schools }: { readonly schools: readonly SchoolRow[] }) {
  const t = useOfficeMessages('figures');
  const columns: readonly Column<SchoolRow>[] = [
    { id: 'school', label: t.school, cell: ({ name }) => name },
    {
      id: 'cases',
      label: t.caseCount,
      align: 'end',
      cell: ({ figures }) => <ShownCount count={figures.cases.total} />,
    },
    {
      id: 'reports',
      label: t.reportCount,
      align: 'end',
      cell: ({ figures }) => <ShownCount count={figures.answers.total} />,
    },
    {
      id: 'measures',
      label: t.measureCount,
      align: 'end',
      cell: ({ figures }) => <ShownCount count={figures.measures.total} />,
    },
  ];
  return (
    <section aria-labelledby="figures-schools" className="figures__section pw-stack pw-stack--close">
      <h2 id="figures-schools">{t.schoolsTitle}</h2>
      <Table
        caption={t.schoolsTitle}
        captionHidden
        columns={columns}
        rows={schools}
        rowKey={({ schoolId }) => schoolId}
      />
    </section>
  );
}
