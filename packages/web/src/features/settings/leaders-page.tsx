import { useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { AlertDialog, Button, Disclosure, EmptyState } from '../../ui/index.ts';
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
            <LeadersList schoolId={school.id} leaders={settings.leaders} canChange={canChange} />
          )}
          {canChange ? <AddLeader schoolId={school.id} /> : null}
        </>
      )}
    </SettingsFrame>
  );
}

interface LeadersListProps {
  readonly schoolId: string;
  readonly leaders: readonly Leading[];
  readonly canChange: boolean;
}

/** Per leader those they lead, so that a list of everybody can be overseen. */
function LeadersList({ schoolId, leaders, canChange }: LeadersListProps) {
  const t = useOfficeMessages('settings');
  const byName = (a: Leading, b: Leading) => a.person.name.localeCompare(b.person.name);
  const groups = [...Map.groupBy(leaders, ({ leader }) => leader.id).values()]
    .map((led) => led.toSorted(byName))
    .toSorted((a, b) => (a[0]?.leader.name ?? '').localeCompare(b[0]?.leader.name ?? ''));
  return (
    <div>
      {groups.map((led) => (
        <Disclosure
          key={led[0]?.leader.id}
          level={2}
          title={t.leadersOf({ leader: led[0]?.leader.name ?? '', count: led.length })}
          defaultExpanded={groups.length === 1 && led.length < 15}
        >
          <ul className="pw-rows">
            {led.map((leading) => (
              <LedRow key={leading.id} schoolId={schoolId} leading={leading} canChange={canChange} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}

function LedRow(props: {
  readonly schoolId: string;
  readonly leading: Leading;
  readonly canChange: boolean;
}) {
  const { schoolId, leading, canChange } = props;
  const t = useOfficeMessages('settings');
  const f = useFormats();
  const { startsOn, endsOn, person } = leading;
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span>{person.name}</span>
        <span className="pw-muted pw-small">
          {endsOn === null
            ? t.leadersSinceDay({ day: f.day(startsOn) })
            : t.leadersPeriod({ from: f.day(startsOn), to: f.day(endsOn) })}
        </span>
      </span>
      {canChange && endsOn === null ? <EndLeading schoolId={schoolId} leading={leading} /> : null}
    </li>
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
