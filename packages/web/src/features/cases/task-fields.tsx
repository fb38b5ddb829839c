import { useOfficeMessages } from '../../messages/office.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/index.ts';
import { useOpenCase } from './open-case.ts';

/** Who does something, and before which day. */
export interface TaskTo {
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

interface TaskFieldsProps {
  /** Of the field of who does it. */
  readonly id: string;
  readonly value: TaskTo;
  readonly onChange: (to: Partial<TaskTo>) => void;
  /** What is wrong with who does it. */
  readonly error: string | undefined;
  /** The first day that can be chosen. */
  readonly earliest: string;
}

/** Fields of who does a task, chosen from who reads the case, and before which day. */
export function TaskFields({ id, value, onChange, error, earliest }: TaskFieldsProps) {
  const t = useOfficeMessages('casesWork');
  const cases = useOfficeMessages('cases');
  const { it } = useOpenCase();
  const owners = it.readers.filter(({ until }) => until === null);
  return (
    <>
      <Select
        id={id}
        label={t.taskOwner}
        help={t.taskOwnerHelp}
        placeholder={cases.choose}
        options={owners.map(({ person }) => ({ value: person.id, label: person.name }))}
        value={value.ownerId}
        onChange={(ownerId) => onChange({ ownerId })}
        error={error}
      />
      <DateField
        label={t.taskDue}
        optional
        earliest={earliest}
        value={value.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
    </>
  );
}
