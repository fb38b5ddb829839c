import { useState } from 'react';
import { useOfficeMessages } from '../../messages/office.ts';
import { Badge, type Column, EmptyState, Link, Segments, Table } from '../../ui/index.ts';
import type { Overview, PersonStates, PurposeState } from './consent-queries.ts';
import { StateBadge } from './state-badge.tsx';

interface PeopleTableProps {
  readonly caption: string;
  readonly overview: Overview;
  /** Whether a name leads to all that is known of somebody. */
  readonly canOpen: boolean;
}

/** People by purposes: a table at a desk, cards on a phone. */
export function PeopleTable({ caption, overview, canOpen }: PeopleTableProps) {
  const t = useOfficeMessages('consent');
  const [shown, setShown] = useState<'all' | 'open'>('all');
  const { purposes, people } = overview;
  if (purposes.length === 0) return <EmptyState title={t.noPurposes}>{t.noPurposesText}</EmptyState>;
  if (people.length === 0) return <EmptyState title={t.nobodyHere} />;
  const rows = shown === 'all' ? people : people.filter(({ answered }) => !answered);
  const columns: Column<PersonStates>[] = [
    { id: 'who', label: t.who, cell: (person) => <Who person={person} canOpen={canOpen} /> },
    ...purposes.map((purpose) => ({
      id: purpose.id,
      label: purpose.name,
      cell: ({ states }: PersonStates) => (
        <State state={states.find(({ purposeId }) => purposeId === purpose.id)} />
      ),
    })),
  ];
  return (
    <div className="pw-stack pw-stack--close">
      <div className="pw-row">
        <Segments
          label={t.show}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: t.showAll },
            { value: 'open', label: t.showOpen },
          ]}
        />
        <p role="status" className="pw-muted">
          {t.peopleShown({ count: rows.length })}
        </p>
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t.nobodyOpen} />
      ) : (
        <div className="consent-table">
          <Table
            caption={caption}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ personId }) => personId}
          />
        </div>
      )}
    </div>
  );
}

function Who({ person, canOpen }: { readonly person: PersonStates; readonly canOpen: boolean }) {
  const t = useOfficeMessages('consent');
  const decidesSelf = person.states.some(({ notes }) => notes.includes('decides-self'));
  return (
    <span className="consent-who">
      {canOpen ? (
        <Link href={`/school/toestemming/mensen/${person.personId}`}>{person.name}</Link>
      ) : (
        person.name
      )}
      {decidesSelf ? <Badge>{t.decidesSelf}</Badge> : null}
    </span>
  );
}

function State({ state }: { readonly state: PurposeState | undefined }) {
  const t = useOfficeMessages('consent');
  if (state === undefined) return <StateBadge state="none" />;
  const note = state.notes.includes('by-parents-before-sixteen')
    ? t.byParents
    : state.notes.includes('start-value')
      ? t.startValue
      : null;
  return (
    <span className="consent-state">
      <StateBadge state={state.state} />
      {note === null ? null : <span className="pw-small pw-muted">{note}</span>}
    </span>
  );
}
