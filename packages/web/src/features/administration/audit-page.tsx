import './administration.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { firstPage } from '../../api/first-page.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import {
  Button,
  type Column,
  EmptyState,
  FormErrorSummary,
  Skeleton,
  Table,
  TextField,
} from '../../ui/index.ts';
import { BoardFrame } from './board-frame.tsx';
import type { AuditEvent } from './board-queries.ts';

interface Filter {
  readonly subject: string;
  readonly actor: string;
}

const nothing: Filter = { subject: '', actor: '' };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const subjectForm = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

/** What was changed and looked at, for who guards it. */
export function AuditPage() {
  const t = useOfficeMessages('administration');
  return (
    <BoardFrame title={t.auditTitle} lead={t.auditLead} to="audit.read">
      <Audit />
    </BoardFrame>
  );
}

function Audit() {
  const t = useOfficeMessages('administration');
  const [filter, setFilter] = useState(nothing);
  const events = useInfiniteQuery({
    queryKey: ['board', 'audit', filter],
    queryFn: async ({ pageParam }) => {
      const query = {
        limit: 25,
        ...(filter.subject === '' ? {} : { subject: filter.subject }),
        ...(filter.actor === '' ? {} : { actor: filter.actor }),
        ...(pageParam === null ? {} : { after: pageParam }),
      };
      return orThrow(await api.GET('/api/v1/audit', { params: { query } }));
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ next }): string | null => next,
    // Every look is written down itself: only when somebody asks.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const items = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <AuditFilter key={`${filter.subject} ${filter.actor}`} filter={filter} onFilter={setFilter} />
      {events.isError ? (
        <>
          <ProblemNotice error={events.error} words={{ 'step-up-needed': t.auditStepUp }} />
          <div className="pw-row">
            <Button look="primary" onPress={() => void events.refetch()}>
              {t.auditTry}
            </Button>
          </div>
        </>
      ) : null}
      {events.isPending ? <Skeleton label={t.loading} lines={4} /> : null}
      {events.isSuccess && items.length === 0 ? <EmptyState title={t.auditNone} /> : null}
      {items.length === 0 ? null : <AuditTable events={items} onFilter={setFilter} />}
      {events.hasNextPage ? (
        <div className="pw-row">
          <Button isPending={events.isFetchingNextPage} onPress={() => void events.fetchNextPage()}>
            {t.auditMore}
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface AuditFilterProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function AuditFilter({ filter, onFilter }: AuditFilterProps) {
  const t = useOfficeMessages('administration');
  const form = useForm(filter);
  const { values, change, errorOf } = form;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const subject = values.subject.trim();
    const actor = values.actor.trim();
    const fine = form.accept([
      ...(subject === '' || subjectForm.test(subject)
        ? []
        : [{ field: 'audit-subject', message: t.auditSubjectWrong }]),
      ...(actor === '' || uuid.test(actor) ? [] : [{ field: 'audit-actor', message: t.auditActorWrong }]),
    ]);
    if (fine) onFilter({ subject, actor });
  };
  return (
    <form noValidate onSubmit={send} className="pw-stack pw-stack--close">
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <div className="administration-filters">
        <TextField
          id="audit-subject"
          label={t.auditSubject}
          help={t.auditFilterHelp}
          optional
          value={values.subject}
          onChange={(subject) => change({ subject })}
          error={errorOf('audit-subject')}
        />
        <TextField
          id="audit-actor"
          label={t.auditActor}
          help={t.auditFilterHelp}
          optional
          value={values.actor}
          onChange={(actor) => change({ actor })}
          error={errorOf('audit-actor')}
        />
      </div>
      <div className="pw-row">
        <Button type="submit">{t.auditFilter}</Button>
        {filter.subject === '' && filter.actor === '' ? null : (
          <Button look="quiet" onPress={() => onFilter(nothing)}>
            {t.auditClear}
          </Button>
        )}
      </div>
    </form>
  );
}

interface AuditTableProps {
  readonly events: readonly AuditEvent[];
  readonly onFilter: (filter: Filter) => void;
}

function AuditTable({ events, onFilter }: AuditTableProps) {
  const t = useOfficeMessages('administration');
  const f = useFormats();
  const columns: Column<AuditEvent>[] = [
    { id: 'what', label: t.auditWhat, cell: ({ kind }) => t.auditKinds[kind] ?? kind },
    { id: 'when', label: t.auditWhen, cell: ({ at }) => f.moment(at) },
    {
      id: 'who',
      label: t.auditWho,
      cell: ({ actor }) =>
        actor === null ? (
          t.auditNobody
        ) : (
          <IdButton id={actor} onPress={() => onFilter({ ...nothing, actor })} />
        ),
    },
    {
      id: 'about',
      label: t.auditAbout,
      cell: ({ subject }) =>
        subject === null ? '' : <IdButton id={subject} onPress={() => onFilter({ ...nothing, subject })} />,
    },
    { id: 'detail', label: t.auditDetail, cell: ({ detail }) => <Detail detail={detail} /> },
  ];
  return (
    <Table
      caption={t.auditTable}
      captionHidden
      columns={columns}
      rows={events}
      rowKey={({ sequence }) => sequence}
    />
  );
}

/** The end of an id is where ids made after each other differ. */
function IdButton({ id, onPress }: { readonly id: string; readonly onPress: () => void }) {
  const t = useOfficeMessages('administration');
  return (
    <Button look="quiet" onPress={onPress}>
      <code className="administration-id">…{id.slice(-8)}</code>
      <span className="pw-visually-hidden">, {t.auditOnlyThis}</span>
    </Button>
  );
}

function Detail({ detail }: { readonly detail: AuditEvent['detail'] }) {
  const entries = Object.entries(detail);
  if (entries.length === 0) return null;
  return (
    <dl className="administration-detail">
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
