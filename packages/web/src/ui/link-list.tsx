import { ChevronRight, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components/Link';

/** One place to go. */
export interface LinkRow {
  readonly href: string;
  readonly title: string;
  /** What stands there now, or what it is for. */
  readonly note?: ReactNode | undefined;
  readonly icon?: ReactNode | undefined;
  /** A `Badge` with what waits or is wrong there. */
  readonly extra?: ReactNode | undefined;
  /** Why this can't be opened: it stays in the list and says so. */
  readonly whyNot?: string | null | undefined;
}

function RowWords({ row }: { readonly row: LinkRow }) {
  const note = row.whyNot ?? row.note;
  return (
    <>
      {row.icon === undefined ? null : <span className="pw-links__icon">{row.icon}</span>}
      <span className="pw-links__words">
        <span className="pw-links__title">{row.title}</span>
        {note === undefined ? null : <span className="pw-links__note">{note}</span>}
        {row.extra === undefined ? null : <span>{row.extra}</span>}
      </span>
    </>
  );
}

/** Places to go, a row each, as large as a thumb. */
export function LinkList(props: { readonly label?: string | undefined; readonly rows: readonly LinkRow[] }) {
  return (
    <ul aria-label={props.label} className="pw-links">
      {props.rows.map((row) => (
        <li key={row.href}>
          {row.whyNot == null ? (
            <AriaLink href={row.href} className="pw-links__row">
              <RowWords row={row} />
              <ChevronRight aria-hidden size={20} />
            </AriaLink>
          ) : (
            <span className="pw-links__row pw-links__row--closed">
              <RowWords row={row} />
              <Lock aria-hidden size={18} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
