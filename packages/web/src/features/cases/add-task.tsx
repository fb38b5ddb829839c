import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { type FormError, TextField } from '../../ui/index.ts';
import { CaseForm } from './case-form.tsx';
import { useOpenCase } from './open-case.ts';
import { TaskFields, type TaskTo } from './task-fields.tsx';

interface Values extends TaskTo {
  readonly what: string;
}

/** Gives somebody who reads the case something to do. */
export function AddTask() {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
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
              <TaskFields
                id="task-owner"
                value={form.values}
                onChange={form.change}
                error={form.errorOf('task-owner')}
                earliest={today()}
              />
            </>
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
