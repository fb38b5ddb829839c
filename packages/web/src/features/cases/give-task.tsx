import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { BehindButton } from '../../app/behind-button.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { CaseForm } from './case-form.tsx';
import type { CaseTask } from './case-queries.ts';
import { useOpenCase } from './open-case.ts';
import { TaskFields, type TaskTo } from './task-fields.tsx';

/** Gives a task to somebody else who reads the case, or another day. */
export function GiveTask({ task }: { readonly task: CaseTask }) {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const isThere = it.readers.some(({ until, person }) => until === null && person.id === task.owner.id);
  const field = `task-owner-${task.id}`;
  // A day that has passed can stay.
  const earliest = task.dueOn !== null && task.dueOn < today() ? task.dueOn : today();
  return (
    <BehindButton label={t.giveTask} named={t.giveTaskNamed(task)}>
      {(close) => (
        <CaseForm<TaskTo>
          title={t.giveTaskNamed(task)}
          start={{ ownerId: isThere ? task.owner.id : null, dueOn: task.dueOn }}
          submit={t.giveTask}
          said={t.taskGiven}
          onClose={close}
          faults={({ ownerId }) => (ownerId === null ? [{ field, message: t.taskOwnerMissing }] : [])}
          send={async ({ ownerId, dueOn }, { path, version }) =>
            orThrow(
              await api.PUT('/api/v1/schools/{schoolId}/cases/{caseId}/tasks/{taskId}', {
                params: { path: { ...path, taskId: task.id } },
                body: { version, ownerId: ownerId ?? '', dueOn },
              }),
            )
          }
        >
          {(form) => (
            <TaskFields
              id={field}
              value={form.values}
              onChange={form.change}
              error={form.errorOf(field)}
              earliest={earliest}
            />
          )}
        </CaseForm>
      )}
    </BehindButton>
  );
}
