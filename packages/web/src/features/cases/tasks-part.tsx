import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { ProblemNotice } from '../../app/problem-notice.tsx';
import { today } from '../../app/today.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Badge, Button, Disclosure } from '../../ui/index.ts';
import { AddTask } from './add-task.tsx';
import type { CaseTask } from './case-queries.ts';
import { GiveTask } from './give-task.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { useMay, useOpenCase } from './open-case.ts';
import { useCaseChange } from './use-case-change.ts';

/** What people of the case gave each other to do. */
export function TasksPart() {
  const t = useOfficeMessages('casesWork');
  const { it } = useOpenCase();
  const may = useMay();
  const open = it.tasks.filter(({ doneAt }) => doneAt === null);
  const done = it.tasks.filter(({ doneAt }) => doneAt !== null);
  return (
    <div className="pw-stack pw-stack--close">
      <h3 id="zaak-taken" tabIndex={-1}>
        {t.tasks}
      </h3>
      {open.length === 0 ? <p className="pw-muted">{t.noTasks}</p> : null}
      <ul className="pw-rows">
        {open.map((task) => (
          <OpenTask key={task.id} task={task} />
        ))}
      </ul>
      {done.length === 0 ? null : (
        <Disclosure title={t.tasksDone({ count: done.length })} level={4}>
          <ul className="pw-rows">
            {done.map((task) => (
              <DoneTask key={task.id} task={task} />
            ))}
          </ul>
        </Disclosure>
      )}
      {may('plan-task') ? <AddTask /> : null}
    </div>
  );
}

function OpenTask({ task }: { readonly task: CaseTask }) {
  const t = useOfficeMessages('casesWork');
  const f = useFormats();
  const { me } = useOpenCase().it;
  // Who is consulted finishes what is theirs.
  const mayFinish = useMay()('finish-task') && (me.capacity !== 'consulted' || task.owner.id === me.personId);
  const mayGive = useMay()('plan-task');
  const { change, meanwhile } = useCaseChange(
    async (_: undefined, { path, version }) =>
      orThrow(
        await api.POST('/api/v1/schools/{schoolId}/cases/{caseId}/tasks/{taskId}/done', {
          params: { path: { ...path, taskId: task.id } },
          body: { version },
        }),
      ),
    { said: t.taskIsDone },
  );
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span>{task.what}</span>
        <span className="pw-muted">
          {t.taskNote({ name: task.owner.name, day: task.dueOn === null ? null : f.day(task.dueOn) })}
        </span>
        {task.dueOn !== null && task.dueOn < today() ? (
          <span>
            <Badge tone="not">{t.overdue}</Badge>
          </span>
        ) : null}
      </span>
      {mayGive ? <GiveTask task={task} /> : null}
      {mayFinish ? (
        <Button
          isPending={change.isPending}
          aria-label={t.taskDoneNamed(task)}
          onPress={() => change.mutate(undefined)}
        >
          {t.taskDone}
        </Button>
      ) : null}
      {meanwhile === null ? <ProblemNotice error={change.error} /> : <Meanwhile entries={meanwhile} />}
    </li>
  );
}

function DoneTask({ task }: { readonly task: CaseTask }) {
  const t = useOfficeMessages('casesWork');
  const f = useFormats();
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span>{task.what}</span>
        {task.doneAt === null ? null : (
          <span className="pw-muted pw-small">
            {t.taskDoneBy({ moment: f.moment(task.doneAt), name: task.doneBy?.name ?? '' })}
          </span>
        )}
      </span>
    </li>
  );
}
