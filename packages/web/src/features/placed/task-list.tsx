import { useOfficeMessages } from '../../messages/office.ts';
import { useFormats } from '../../messages/use-messages.tsx';
import { Notice } from '../../ui/index.ts';
import type { PlacedTask, Publication } from './placed-queries.ts';
import { SettleTask } from './settle-task.tsx';

interface TaskListProps {
  readonly schoolId: string;
  readonly publication: Publication;
}

/** What is to be done about a publication, then what was done. */
export function TaskList({ schoolId, publication }: TaskListProps) {
  const t = useOfficeMessages('placed');
  const open = publication.tasks.filter(({ outcome }) => outcome === null);
  const closed = publication.tasks.filter(({ outcome }) => outcome !== null);
  return (
    <section aria-labelledby="placed-tasks" className="pw-stack pw-stack--close">
      <h2 id="placed-tasks">{t.tasksHere}</h2>
      {open.map((task) => (
        <OpenTask key={task.id} schoolId={schoolId} task={task} maySettle={publication.maySettle} />
      ))}
      {closed.length === 0 ? null : (
        <ul className="pw-rows">
          {closed.map((task) => (
            <ClosedTask key={task.id} task={task} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface OpenTaskProps {
  readonly schoolId: string;
  readonly task: PlacedTask;
  readonly maySettle: boolean;
}

function OpenTask({ schoolId, task, maySettle }: OpenTaskProps) {
  const t = useOfficeMessages('placed');
  const f = useFormats();
  const title = task.cause === 'request' ? t.taskOpenByRequest : t.taskOpen;
  return (
    <div id={task.id}>
      <Notice kind="warning" title={title({ name: task.person.name, due: f.day(task.dueOn) })}>
        {task.cause === 'request' ? <p>{t.taskByRequest}</p> : null}
        <p>{task.owner === null ? t.taskNobody : t.taskOwner(task.owner)}</p>
        {maySettle ? <SettleTask schoolId={schoolId} task={task} /> : null}
      </Notice>
    </div>
  );
}

function ClosedTask({ task }: { readonly task: PlacedTask }) {
  const t = useOfficeMessages('placed');
  const f = useFormats();
  if (task.outcome === null || task.closedAt === null) return null;
  const why = [task.reason === null ? null : t.reasons[task.reason], task.note].filter(
    (part) => part !== null,
  );
  return (
    <li className="pw-rows__row">
      <span className="pw-rows__words">
        <span>{t.taskDone[task.outcome](task.person)}</span>
        {why.length === 0 ? null : <span className="pw-muted">{why.join('. ')}</span>}
        <span className="pw-muted pw-small">
          {t.taskDoneBy({ moment: f.moment(task.closedAt), name: task.closedBy?.name ?? '' })}
        </span>
      </span>
    </li>
  );
}
