import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { Badge, Button, type Column, RadioGroup, Skeleton, Table, type Tone } from '../../ui/index.ts';
import type { RosterImport, RosterRow } from './roster-queries.ts';
import { rowWords } from './row-words.ts';

type Shown = RosterRow['change'] | 'all';

const tones: Readonly<Record<RosterRow['change'], Tone>> = {
  add: 'may',
  change: 'act',
  end: 'ask',
  error: 'not',
  note: 'may-if',
};

interface PreviewRowsProps {
  readonly importId: string;
  readonly counts: NonNullable<RosterImport['counts']>;
  readonly format: (value: number) => string;
}

/** The rows of a preview, of one kind or all, more at a press. */
export function PreviewRows({ importId, counts, format }: PreviewRowsProps) {
  const t = useOfficeMessages('roster');
  const [shown, setShown] = useState<Shown>(counts.errors > 0 ? 'error' : 'all');
  const rows = useInfiniteQuery({
    queryKey: ['roster', 'import', importId, 'rows', shown],
    queryFn: async ({ pageParam }) => {
      const query = {
        limit: 50,
        ...(pageParam === null ? {} : { after: pageParam }),
        ...(shown === 'all' ? {} : { change: shown }),
      };
      const path = { importId };
      return orThrow(await api.GET('/api/v1/roster-imports/{importId}/rows', { params: { path, query } }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  const { people, groups, errors, notes } = counts;
  const kinds: readonly { value: Shown; number: number; label: string }[] = [
    { value: 'all', number: 1, label: t.all },
    { value: 'error', number: errors, label: `${t.error} (${format(errors)})` },
    { value: 'note', number: notes, label: `${t.note} (${format(notes)})` },
    { value: 'add', number: people.add + groups.add, label: t.add },
    { value: 'change', number: people.change + groups.change, label: t.change },
    { value: 'end', number: people.end + groups.end, label: t.end },
  ];
  return (
    <section className="pw-stack pw-stack--close">
      <RadioGroup<Shown>
        row
        label={t.showOnly}
        value={shown}
        onChange={setShown}
        options={kinds.filter(({ number }) => number > 0).map(({ value, label }) => ({ value, label }))}
      />
      <ProblemNotice error={rows.error} />
      {rows.isPending ? <Skeleton label={t.loading} /> : null}
      {rows.data === undefined ? null : <RowsTable rows={rows.data.pages.flatMap(({ items }) => items)} />}
      {rows.hasNextPage ? (
        <div className="pw-row">
          <Button isPending={rows.isFetchingNextPage} onPress={() => void rows.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function RowsTable({ rows }: { readonly rows: readonly RosterRow[] }) {
  const t = useOfficeMessages('roster');
  if (rows.length === 0) return <p className="pw-muted">{t.noRows}</p>;
  const columns: Column<RosterRow>[] = [
    {
      id: 'who',
      label: t.rowWho,
      cell: (row) => (
        <>
          {row.name ?? t.rowNobody} <span className="pw-muted roster-part">{t.parts[row.part]}</span>
        </>
      ),
    },
    {
      id: 'what',
      label: t.rowWhat,
      cell: (row) => (
        <span className="roster-what">
          <Badge tone={tones[row.change]}>{t[row.change]}</Badge>
          <ul>
            {rowWords(row, t).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </span>
      ),
    },
    {
      id: 'where',
      label: t.rowWhere,
      align: 'end',
      cell: ({ row, file }) =>
        row === null ? t.rowNotInFile : file === null ? String(row) : t.rowOf({ row, file }),
    },
  ];
  return (
    <Table
      caption={t.rowsTable}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ place }) => String(place)}
    />
  );
}
