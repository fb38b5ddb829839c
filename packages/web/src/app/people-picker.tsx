import { ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { useOfficeMessages } from '../messages/office.ts';
import { IconButton } from '../ui/index.ts';
import { type NamedPerson, PersonPicker } from './person-picker.tsx';

/** Several people of a school. */
export interface PeoplePickerProps {
  readonly schoolId: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly people: readonly NamedPerson[];
  readonly onChange: (people: readonly NamedPerson[]) => void;
  /** Says who comes first, and lets that be changed. */
  readonly isOrdered?: boolean | undefined;
  readonly error?: string | undefined;
  readonly id?: string | undefined;
}

/** A list of who was chosen, and a field to add somebody. */
export function PeoplePicker(props: PeoplePickerProps) {
  const { schoolId, people, onChange, isOrdered = false } = props;
  const t = useOfficeMessages('picker');
  // A new key empties the field after each choice.
  const [round, setRound] = useState(0);
  return (
    <fieldset className="pw-field" id={props.id}>
      <legend className="pw-field__label">{props.label}</legend>
      {props.help === undefined ? null : <div className="pw-field__help">{props.help}</div>}
      {people.length === 0 ? <p className="pw-muted">{t.nobody}</p> : null}
      <ol className="pw-rows" aria-label={t.chosen}>
        {people.map((person, index) => (
          <li key={person.id} className="pw-rows__row">
            <span className="pw-rows__words">{person.name}</span>
            <span className="pw-row">
              {isOrdered && index > 0 ? (
                <IconButton
                  label={t.earlier({ name: person.name })}
                  icon={<ArrowUp aria-hidden size={20} />}
                  onPress={() => onChange(moved(people, index))}
                />
              ) : null}
              {isOrdered && index === 0 && people.length > 1 ? (
                <span className="pw-muted">{t.first}</span>
              ) : null}
              <IconButton
                label={t.remove({ name: person.name })}
                icon={<X aria-hidden size={20} />}
                onPress={() => onChange(people.filter(({ id }) => id !== person.id))}
              />
            </span>
          </li>
        ))}
      </ol>
      <PersonPicker
        key={round}
        schoolId={schoolId}
        label={t.add}
        help={t.addHelp}
        optional
        error={props.error}
        value={null}
        without={people.map(({ id }) => id)}
        onChange={(person) => {
          if (person === null) return;
          onChange([...people, person]);
          setRound(round + 1);
        }}
      />
    </fieldset>
  );
}

function moved(people: readonly NamedPerson[], index: number): readonly NamedPerson[] {
  const without = people.filter((_, at) => at !== index);
  const person = people[index];
  return person === undefined ? people : without.toSpliced(index - 1, 0, person);
}
