import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { type FormError, Select, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { useOpenCase } from './open-case.ts';

interface Values {
  readonly what: string;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

/** Gives somebody who reads the case something to do. */
export function AddTask() {
  const t = useOfficeMessages('casesWork');
  const cases = useOfficeMessages('cases');
  const { it } = useOpenCase();
  const owners = it.readers.filter(({ until }) => until === null);
  const faults = ({ what, ownerId }: Values): readonly FormError[] => [
    ...(what.trim() === '' ? [{ field: 'task-what', message: t.taskWhatMissing }] : []),
    ...(ownerId === null ? [{ field: 'task-owner', message: t.taskOwnerMissing }] : []),
  ];
  return (
    <BehindButton label={t.addTask}>
      {(close) => (
        <CaseForm<Values>
          title={t.addTask}
          start={{ what: '', ownerId: it.me.personId, dueOn: null }}
          submit={t.addTask}
          said={t.taskAdded}
          onClose={close}
          faults={faults}
          send={async ({ what, ownerId, dueOn }, { path, version }) =>
            orThrow(
              await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/tasks', {
                params: { path },
                body: { version, what: what.trim(), ownerId: ownerId ?? '', dueOn },
              }),
            )
          }
        >
          {(form) => (
            <>
              <TextField
                id="task-what"
                label={t.taskWhat}
                maxLength={500}
                value={form.values.what}
                onChange={(what) => form.change({ what })}
                error={form.errorOf('task-what')}
              />
              <Select
                id="task-owner"
                label={t.taskOwner}
                help={t.taskOwnerHelp}
                placeholder={cases.choose}
                options={owners.map(({ person }) => ({ value: person.id, label: person.name }))}
                value={form.values.ownerId}
                onChange={(ownerId) => form.change({ ownerId })}
                error={form.errorOf('task-owner')}
              />
              <DateField
                label={t.taskDue}
                optional
                earliest={today()}
                value={form.values.dueOn}
                onChange={(dueOn) => form.change({ dueOn })}
              />
            </>
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
