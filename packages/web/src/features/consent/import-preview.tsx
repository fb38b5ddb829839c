import { useSuspenseQuery } from '@tanstack/react-query';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Button, EmptyState, Notice, Table } from '../../ui/index.ts';
import { purposesQuery } from './consent-queries.ts';
import type { Preview } from './import-shapes.ts';

/** As many rows as a preview tells of; the others are added just the same. */
const mostShown = 200;

interface ImportPreviewProps {
  readonly schoolId: string;
  readonly preview: Preview;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onApply: () => void;
  readonly onMapAgain: () => void;
  readonly onStop: () => void;
}

/** What would be added, what is skipped and why, and the decision. */
export function ImportPreview(props: ImportPreviewProps) {
  const { schoolId, preview, error, isPending } = props;
  const t = useOfficeMessages('consent');
  const { counts } = preview;
  const adds = counts.given + counts.refused > 0;
  return (
    <>
      <Counts counts={counts} />
      <ProblemNotice error={error} words={{ 'changed-meanwhile': t.importChanged }} />
      <div className="pw-row">
        {adds ? (
          <Button look="primary" isPending={isPending} onPress={props.onApply}>
            {t.importApply}
          </Button>
        ) : null}
        <Button onPress={props.onMapAgain}>{t.importMapAgain}</Button>
        <Button look="quiet" onPress={props.onStop}>
          {t.cancel}
        </Button>
      </div>
      <Faults preview={preview} />
      {adds ? <Added schoolId={schoolId} preview={preview} /> : null}
    </>
  );
}

function Counts({ counts }: { readonly counts: Preview['counts'] }) {
  const t = useOfficeMessages('consent');
  const rest = [
    ...(counts.already > 0 ? [t.importAlready({ count: counts.already })] : []),
    ...(counts.empty > 0 ? [t.importEmptyCells({ count: counts.empty })] : []),
  ];
  const nothing = counts.given + counts.refused === 0;
  return (
    <div className="pw-stack pw-stack--close">
      {nothing ? (
        <EmptyState title={t.importNothing}>{rest.join('. ')}</EmptyState>
      ) : (
        <>
          <h2>{t.importCounts(counts)}</h2>
          {rest.map((line) => (
            <p key={line} className="pw-muted">
              {line}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

function Faults({ preview }: { readonly preview: Preview }) {
  const t = useOfficeMessages('consent');
  const { counts, faults, columns } = preview;
  if (counts.faults === 0) return null;
  const columnName = (column: number | null): string => {
    if (column === null) return t.importWholeRow;
    return columns[column]?.name || t.importColumnUnnamed({ number: column + 1 });
  };
  return (
    <>
      <Notice kind="warning" title={t.importFaults({ count: counts.faults })}>
        {t.importFaultsText}
      </Notice>
      <Table
        caption={t.importFaultsTable}
        columns={[
          { id: 'row', label: t.importRowNumber, cell: ({ row }) => `${t.importRowNumber} ${row}` },
          { id: 'column', label: t.importPlace, cell: ({ column }) => columnName(column) },
          { id: 'what', label: t.importWhat, cell: ({ code }) => t.faults[code] },
        ]}
        rows={faults}
        rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
      />
    </>
  );
}

function Added({ schoolId, preview }: { readonly schoolId: string; readonly preview: Preview }) {
  const t = useOfficeMessages('consent');
  const f = useFormats();
  const { data: purposes } = useSuspenseQuery(purposesQuery(schoolId));
  const nameOf = (id: string) => purposes.find((purpose) => purpose.id === id)?.name ?? '';
  return (
    <>
      <Table
        caption={t.importAdded}
        columns={[
          { id: 'who', label: t.who, cell: ({ person }) => person.name },
          {
            id: 'answers',
            label: t.importAnswers,
            cell: ({ answers }) => (
              <ul className="pw-plain-list">
                {answers.map(({ purposeId, answer, saidOn }) => (
                  <li key={purposeId}>
                    {nameOf(purposeId)}: {answer === 'given' ? t.answerYes : t.answerNo} ({f.day(saidOn)})
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={preview.rows}
        rowKey={({ row }) => String(row)}
      />
      {preview.rows.length >= mostShown ? (
        <p className="pw-muted">{t.importFirst({ count: preview.rows.length })}</p>
      ) : null}
    </>
  );
}
