import type { ReactNode } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { FigureTable, ShownCount } from './figure-table.tsx';
import type { Figures } from './figures-queries.ts';
import { useFigureWords } from './use-figure-words.ts';

/** All figures of a school or of the board, one table below another. */
export function FiguresShown({ figures }: { readonly figures: Figures }) {
  const t = useOfficeMessages('figures');
  const words = useFigureWords();
  const { cases, measures } = figures;
  return (
    <>
      <Part id="figures-cases" title={t.casesTitle} total={cases.total} none={t.none}>
        <div className="figures__grid">
          {cases.tables.map(({ axis, rows }) => (
            <FigureTable
              key={axis}
              caption={t.axis[axis]}
              rows={rows}
              wordOf={words(axis)}
              inOrder={axis !== 'category' && axis !== 'place'}
            />
          ))}
        </div>
      </Part>
      <Answers answers={figures.answers} />
      <Part
        id="figures-measures"
        title={t.measuresTitle}
        lead={t.measuresText}
        total={measures.total}
        none={t.measuresNone}
      >
        <FigureTable caption={t.measuresTitle} rows={measures.rows} wordOf={words('measures')} />
      </Part>
    </>
  );
}

const answerParts = ['within', 'later', 'waiting'] as const;

function Answers({ answers }: { readonly answers: Figures['answers'] }) {
  const t = useOfficeMessages('figures');
  const f = useFormats();
  const { medianDays } = answers;
  const rows = answerParts.map((code) => ({ code, count: answers[code] }));
  const names: Readonly<Record<string, string>> = { within: t.within, later: t.later, waiting: t.waiting };
  return (
    <Part
      id="figures-answers"
      title={t.answersTitle}
      lead={t.answersText}
      total={answers.total}
      none={t.answersNone}
    >
      <FigureTable caption={t.answersTitle} rows={rows} wordOf={(code) => names[code] ?? code} inOrder />
      {medianDays === null ? null : (
        <p>{medianDays === 0 ? t.medianSameDay : t.median({ days: f.number(medianDays) })}</p>
      )}
    </Part>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly total: number | null;
  /** Said when there were none. */
  readonly none: string;
  readonly children: ReactNode;
}

function Part({ id, title, lead, total, none, children }: PartProps) {
  const t = useOfficeMessages('figures');
  return (
    <section aria-labelledby={id} className="figures__section pw-stack pw-stack--close">
      <h2 id={id}>{title}</h2>
      {lead === undefined ? null : <p className="pw-muted">{lead}</p>}
      {total === 0 ? <p>{none}</p> : null}
      {total === null ? <p>{t.totalHidden}</p> : null}
      {total === null || total === 0 ? null : (
        <>
          <p className="figures__total">
            {t.total}{' '}
            <strong>
              <ShownCount count={total} />
            </strong>
          </p>
          {children}
        </>
      )}
    </section>
  );
}
