import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, type Column, EmptyState, Table } from '../../ui/index.ts';
import { AddLeader } from './add-leader.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { type Leading, useSettingsChange } from './settings-queries.ts';

/** Who leads whom, now and from a day to come. */
export function LeadersPage() {
  const t = useOfficeMessages('settings');
  return (
    <SettingsFrame title={t.leadersTitle} lead={t.leadersLead}>
      {({ school, settings, canChange }) => (
        <>
          {settings.leaders.length === 0 ? (
            <EmptyState title={t.leadersEmpty}>{t.leadersEmptyText}</EmptyState>
          ) : (
            <LeadersTable schoolId={school.id} leaders={settings.leaders} canChange={canChange} />
          )}
          {canChange ? <AddLeader schoolId={school.id} /> : null}
        </>
      )}
    </SettingsFrame>
  );
}

interface LeadersTableProps {
  readonly schoolId: string;
  readonly leaders: readonly Leading[];
  readonly canChange: boolean;
}

function LeadersTable({ schoolId, leaders, canChange }: LeadersTableProps) {
  const t = useOfficeMessages('settings');
  const f = useFormats();
  const sorted = leaders.toSorted(
    (a, b) => a.leader.name.localeCompare(b.leader.name) || a.person.name.localeCompare(b.person.name),
  );
  const columns: Column<Leading>[] = [
    { id: 'person', label: t.leadersPerson, cell: ({ person }) => person.name },
    { id: 'leader', label: t.leadersLeader, cell: ({ leader }) => leader.name },
    { id: 'since', label: t.leadersSince, cell: ({ startsOn }) => f.day(startsOn) },
  ];
  if (leaders.some(({ endsOn }) => endsOn !== null)) {
    columns.push({
      id: 'until',
      label: t.leadersUntil,
      cell: ({ endsOn }) => (endsOn === null ? '' : f.day(endsOn)),
    });
  }
  if (canChange) {
    columns.push({
      id: 'end',
      label: t.leadersActions,
      align: 'end',
      cell: (leading) =>
        leading.endsOn === null ? <EndLeading schoolId={schoolId} leading={leading} /> : '',
    });
  }
  return (
    <Table caption={t.leadersTable} captionHidden columns={columns} rows={sorted} rowKey={({ id }) => id} />
  );
}

function EndLeading({ schoolId, leading }: { readonly schoolId: string; readonly leading: Leading }) {
  const t = useOfficeMessages('settings');
  const f = useFormats();
  const [asking, setAsking] = useState(false);
  const names = { person: leading.person.name, leader: leading.leader.name };
  // biome-ignore lint/complexity/useMathMinMax: these are days, not numbers
  const day = leading.startsOn > today() ? leading.startsOn : today();
  const end = useSettingsChange(
    schoolId,
    async () =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/leaders/{personId}', {
          params: { path: { schoolId, personId: leading.person.id } },
          body: { leader: null, startsOn: day },
        }),
      ),
    { said: t.leadersDone, after: () => setAsking(false) },
  );
  return (
    <>
      <Button look="quiet" aria-label={t.leadersEndNamed(names)} onPress={() => setAsking(true)}>
        {t.leadersEnd}
      </Button>
      <AlertDialog
        title={t.leadersEndTitle}
        isOpen={asking}
        confirm={t.leadersEnd}
        cancel={t.cancel}
        isPending={end.isPending}
        onConfirm={() => end.mutate(undefined)}
        onCancel={() => setAsking(false)}
      >
        <div className="pw-stack pw-stack--close">
          <p>{t.leadersEndText({ ...names, day: f.longDay(day) })}</p>
          <ProblemNotice error={end.error} />
        </div>
      </AlertDialog>
    </>
  );
}
