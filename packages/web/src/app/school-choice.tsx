import { useMessages } from '../messages/use-messages.tsx';
import { Select } from '../ui/index.ts';
import type { MySchool } from './my-school.ts';

/** A list of schools to work at. By itself, so that who has one school doesn't load it. */
export function SchoolChoice(props: {
  readonly schools: readonly MySchool[];
  readonly school: MySchool;
  readonly onChoose: (id: string) => void;
}) {
  const t = useMessages('shell');
  return (
    <Select
      label={t.school}
      placeholder={t.school}
      options={props.schools.map(({ id, name }) => ({ value: id, label: name }))}
      value={props.school.id}
      onChange={props.onChoose}
    />
  );
}
