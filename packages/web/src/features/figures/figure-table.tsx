import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import type { FigureRow } from './figures-queries.ts';
import type { WordOf } from './use-figure-words.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly rows: readonly FigureRow[];
  readonly wordOf: WordOf;
  /** Those that happened most come first; months stay in their order. */
  readonly inOrder?: boolean | undefined;
}

/** Numbers with a bar beside each. The table says it all; the bars are for who looks. */
export function FigureTable({ caption, rows, wordOf, inOrder = false }: FigureTableProps) {
  const t = useOfficeMessages('figures');
  const f = useFormats();
  const some = rows.filter(({ count }) => count !== 0);
  const shown = inOrder ? some : some.toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0));
  const most = Math.max(1, ...shown.map(({ count }) => count ?? 0));
  const absent = rows.filter(({ count }) => count === 0).map(({ code }) => wordOf(code));
  return (
    <div className="figures__part">
      {shown.length === 0 ? null : (
        <table className="figures__table">
          <caption>{caption}</caption>
          <thead className="pw-visually-hidden">
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.count}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ code, count }) => (
              <tr key={code}>
                <th scope="row">{wordOf(code)}</th>
                <td className="figures__count">
                  <ShownCount count={count} />
                </td>
                <td aria-hidden className="figures__bar">
                  <span style={{ inlineSize: `${((count ?? 0) / most) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {absent.length === 0 ? null : (
        <p className="figures__absent">
          {t.nothing} {f.list(absent)}.
        </p>
      )}
    </div>
  );
}

/** A number; a dash with words for who listens where it is not shown. */
export function ShownCount({ count }: { readonly count: number | null }) {
  const t = useOfficeMessages('figures');
  const f = useFormats();
  if (count !== null) return f.number(count);
  return (
    <>
      <span aria-hidden>–</span>
      <span className="pw-visually-hidden">{t.hidden}</span>
    </>
  );
}
