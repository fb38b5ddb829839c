import './files.css';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Archive, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { isAble } from '../../app/if-able.tsx';
import type { MySchool } from '../../app/my-school.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { SchoolPage } from '../../app/school-page.tsx';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Button,
  EmptyState,
  LinkButton,
  LinkList,
  type LinkRow,
  SearchField,
  Segments,
  Skeleton,
} from '../../ui/index.ts';
import { type FileKind, type FileSummary, filesQuery } from './file-queries.ts';

/** Who has a file that one may read. */
export function FilesPage() {
  const t = useOfficeMessages('files');
  return (
    <SchoolPage
      title={t.title}
      lead={t.lead}
      crumbs={[{ label: t.back, href: '/' }]}
      to="files.read"
      loading={t.loading}
    >
      {(school) => <Files key={school.id} school={school} />}
    </SchoolPage>
  );
}

const kinds = ['pupil', 'staff'] as const;

function Files({ school }: { readonly school: MySchool }) {
  const t = useOfficeMessages('files');
  const [kind, setKind] = useState<FileKind>('pupil');
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const list = useInfiniteQuery({
    ...filesQuery(school.id, { kind, name }),
    placeholderData: keepPreviousData,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const keeps = isAble(school.abilities, 'files.keep');
  return (
    <>
      {keeps ? (
        <div>
          <LinkButton look="primary" href="/dossiers/nieuw" icon={<Plus aria-hidden size={20} />}>
            {t.putIn}
          </LinkButton>
        </div>
      ) : null}
      {keeps ? (
        <div className="files__filters">
          <SearchField label={t.searchLabel} value={typed} onChange={setTyped} />
          <Segments
            label={t.which}
            options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            value={kind}
            onChange={setKind}
          />
        </div>
      ) : null}
      <ProblemNotice error={list.error} />
      {list.isPending ? <Skeleton label={t.loading} lines={4} /> : null}
      {list.isSuccess && items.length === 0 ? <NoFiles name={name} /> : null}
      {items.length === 0 ? null : <FileRows files={items} />}
      {list.hasNextPage ? (
        <div>
          <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {t.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function FileRows({ files }: { readonly files: readonly FileSummary[] }) {
  const t = useOfficeMessages('files');
  const f = useFormats();
  const rows: LinkRow[] = files.map((one) => ({
    href: `/dossiers/${one.id}`,
    title: one.person.name,
    note: [t.records({ count: one.records }), t.lastOn({ day: f.day(one.lastOn) })].join(' · '),
  }));
  return <LinkList label={t.title} rows={rows} />;
}

/** Says who reads which: that there is nothing here says nothing about whether there is something. */
function NoFiles({ name }: { readonly name: string }) {
  const t = useOfficeMessages('files');
  if (name !== '') return <p className="pw-muted">{t.noneFound}</p>;
  return (
    <EmptyState title={t.emptyTitle} icon={<Archive aria-hidden size={28} />}>
      {t.emptyText}
    </EmptyState>
  );
}
