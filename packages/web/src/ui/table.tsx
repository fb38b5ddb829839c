import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUiTexts } from './texts.tsx';

/** One column. The first one names the row. */
export interface Column<Row, Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isSortable?: boolean | undefined;
  readonly align?: 'start' | 'end' | undefined;
}

/** How rows stand in order; sorting itself is done by who has all rows. */
export interface Sort<Id extends string = string> {
  readonly column: Id;
  readonly direction: 'ascending' | 'descending';
}

/** Rows with the same things to know about each. */
export interface TableProps<Row, Id extends string = string> {
  /** Names the table; seen above it unless `captionHidden`. */
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row, Id>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort<Id> | undefined;
  readonly onSort?: ((sort: Sort<Id>) => void) | undefined;
  /** `Pagination`, below the rows. */
  readonly footer?: ReactNode | undefined;
}

/** A table, and cards on a phone. A real `<table>` with its roles kept, since styling it as blocks would take them. */
export function Table<Row, Id extends string>(props: TableProps<Row, Id>) {
  const { columns, rows, rowKey, sort, onSort } = props;
  const [named, ...others] = columns;
  if (named === undefined) return null;
  return (
    <div>
      {/* biome-ignore lint/a11y/noRedundantRoles: `display: block` on a phone takes the table's own roles away */}
      <table role="table" className="pw-table">
        <caption className={props.captionHidden === true ? 'pw-visually-hidden' : 'pw-table__caption'}>
          {props.caption}
        </caption>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <thead role="rowgroup">
          {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
          <tr role="row">
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tbody role="rowgroup">
          {rows.map((row) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <tr role="row" key={rowKey(row)}>
              {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
              <th role="rowheader" scope="row">
                {named.cell(row)}
              </th>
              {others.map((column) => (
                // biome-ignore lint/a11y/noRedundantRoles: as above
                <td role="cell" key={column.id} data-label={column.label} data-align={column.align}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.footer}
    </div>
  );
}

interface ColumnHeadProps<Row, Id extends string> {
  readonly column: Column<Row, Id>;
  readonly sort: Sort<Id> | undefined;
  readonly onSort: ((sort: Sort<Id>) => void) | undefined;
}

function ColumnHead<Row, Id extends string>({ column, sort, onSort }: ColumnHeadProps<Row, Id>) {
  const texts = useUiTexts();
  if (column.isSortable !== true) {
    return (
      // biome-ignore lint/a11y/noRedundantRoles: `display: block` on a phone takes the table's own roles away
      <th role="columnheader" scope="col" data-align={column.align}>
        {column.label}
      </th>
    );
  }
  const direction = sort?.column === column.id ? sort.direction : undefined;
  const place = { 'data-sortable': true, 'data-align': column.align };
  const Arrow = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ArrowUpDown;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <th role="columnheader" scope="col" aria-sort={direction ?? 'none'} {...place}>
      <button
        type="button"
        className="pw-table__sort"
        onClick={() =>
          onSort?.({ column: column.id, direction: direction === 'ascending' ? 'descending' : 'ascending' })
        }
      >
        <span className="pw-visually-hidden">{texts.sortBy({ column: column.label })}</span>
        <span aria-hidden>{column.label}</span>
        <Arrow aria-hidden size={16} />
      </button>
    </th>
  );
}
