import { type FormEvent, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { type NamedPerson, PersonPicker } from '../../app/person-picker.tsx';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useForm } from '../../app/use-form.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Button, FormErrorSummary } from '../../ui/index.ts';
import { useSettingsChange } from './settings-queries.ts';

interface Appointment {
  readonly person: NamedPerson | null;
  readonly leader: NamedPerson | null;
  readonly startsOn: string | null;
}

/** Appoints a leader; the leader and the day stay filled in, since the next employee often has the same. */
export function AddLeader({ schoolId }: { readonly schoolId: string }) {
  const t = useOfficeMessages('settings');
  const form = useForm<Appointment>({ person: null, leader: null, startsOn: today() });
  const [round, setRound] = useState(0);
  const { person, leader, startsOn } = form.values;
  const add = useSettingsChange(
    schoolId,
    async (given: { personId: string; leader: string; startsOn: string }) =>
      orThrow(
        await api.PUT('/api/v1/schools/{schoolId}/leaders/{personId}', {
          params: { path: { schoolId, personId: given.personId } },
          body: { leader: given.leader, startsOn: given.startsOn },
        }),
      ),
    {
      said: t.leadersDone,
      after: () => {
        form.change({ person: null });
        setRound((before) => before + 1);
      },
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    const same = person !== null && person.id === leader?.id;
    const fine = form.accept([
      ...(person === null ? [{ field: 'leader-person', message: t.leadersPersonMissing }] : []),
      ...(leader === null ? [{ field: 'leader-leader', message: t.leadersLeaderMissing }] : []),
      ...(same ? [{ field: 'leader-leader', message: t.leadersSame }] : []),
      ...(startsOn === null ? [{ field: 'leader-when', message: t.leadersWhenMissing }] : []),
    ]);
    if (!fine || person === null || leader === null || startsOn === null) return;
    add.mutate({ personId: person.id, leader: leader.id, startsOn });
  };
  return (
    <form noValidate onSubmit={send} className="pw-card pw-stack">
      <h2>{t.leadersAdd}</h2>
      <FormErrorSummary errors={form.errors} sent={form.sent} />
      <ProblemNotice error={add.error} words={{ same: t.leadersSame, 'not-at-school': t.notAtSchool }} />
      <PersonPicker
        key={round}
        id="leader-person"
        schoolId={schoolId}
        label={t.leadersPerson}
        withRole="employee"
        value={person}
        onChange={(chosen) => form.change({ person: chosen })}
        error={form.errorOf('leader-person')}
      />
      <PersonPicker
        id="leader-leader"
        schoolId={schoolId}
        label={t.leadersLeader}
        value={leader}
        onChange={(chosen) => form.change({ leader: chosen })}
        error={form.errorOf('leader-leader')}
      />
      <DateField
        id="leader-when"
        label={t.leadersWhen}
        value={startsOn}
        onChange={(day) => form.change({ startsOn: day })}
        error={form.errorOf('leader-when')}
      />
      <div className="pw-row">
        <Button type="submit" look="primary" isPending={add.isPending}>
          {t.save}
        </Button>
      </div>
    </form>
  );
}
