import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { peopleToChooseQuery } from '../api/photos.ts';
import { useMessages } from '../messages/use-messages.tsx';
import { Button, ComboBox, IconButton, Select, Skeleton } from '../ui/index.ts';
import './people-choice.css';

/** Somebody of school. */
export interface ChosenPerson {
  readonly id: string;
  readonly name: string;
}

interface PeopleChoiceProps {
  readonly schoolId: string;
  readonly chosen: readonly ChosenPerson[];
  readonly onChange: (chosen: readonly ChosenPerson[]) => void;
}

/** Says who of school it is about: somebody of a group with one tap, anybody else by typing. */
export function PeopleChoice({ schoolId, chosen, onChange }: PeopleChoiceProps) {
  const t = useMessages('checkPeople');
  const { data: people } = useQuery({ ...peopleToChooseQuery(schoolId), throwOnError: true });
  // A number that goes up empties the field after each choice.
  const [round, setRound] = useState(0);
  if (people === undefined) return <Skeleton label={t.loading} lines={2} />;
  const isChosen = (id: string) => chosen.some((one) => one.id === id);
  const turn = (person: ChosenPerson) =>
    onChange(
      isChosen(person.id)
        ? chosen.filter(({ id }) => id !== person.id)
        : [...chosen, { id: person.id, name: person.name }],
    );
  const everybody = everyone(people);
  return (
    <div className="pw-stack pw-stack--close">
      <OfGroup groups={people.groups} isChosen={isChosen} onTurn={turn} />
      <ComboBox
        key={round}
        label={t.someoneElse}
        optional
        options={everybody
          .filter(({ id }) => !isChosen(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(personId) => {
          const person = everybody.find(({ id }) => id === personId);
          if (person === undefined) return;
          turn(person);
          setRound((before) => before + 1);
        }}
      />
      {chosen.length === 0 ? null : (
        <ul className="people-choice__chosen" aria-label={t.chosen}>
          {chosen.map((person) => (
            <li key={person.id}>
              <span>{person.name}</span>
              <IconButton
                label={t.remove({ name: person.name })}
                icon={<X aria-hidden size={20} />}
                onPress={() => turn(person)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface Group extends ChosenPerson {
  readonly pupils: readonly ChosenPerson[];
  readonly teachers: readonly ChosenPerson[];
}

function OfGroup(props: {
  readonly groups: readonly Group[];
  readonly isChosen: (id: string) => boolean;
  readonly onTurn: (person: ChosenPerson) => void;
}) {
  const t = useMessages('checkPeople');
  const { groups, isChosen } = props;
  const [groupId, setGroupId] = useState<string | null>(null);
  const group = groups.find(({ id }) => id === groupId) ?? groups[0];
  if (group === undefined) return null;
  return (
    <>
      {groups.length === 1 ? null : (
        <Select
          label={t.group}
          placeholder={t.chooseGroup}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={group.id}
          onChange={setGroupId}
        />
      )}
      <ul className="people-choice__names" aria-label={group.name}>
        {[...group.pupils, ...group.teachers].map((person) => (
          <li key={person.id}>
            <Button
              look={isChosen(person.id) ? 'primary' : 'secondary'}
              aria-pressed={isChosen(person.id)}
              onPress={() => props.onTurn(person)}
            >
              {person.name}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Everybody who can be chosen, each once, by name. */
function everyone(people: {
  readonly groups: readonly Group[];
  readonly others: readonly ChosenPerson[];
}): readonly ChosenPerson[] {
  const { groups, others } = people;
  const all = [...groups.flatMap(({ pupils, teachers }) => [...pupils, ...teachers]), ...others];
  const each = new Map(all.map((person) => [person.id, person]));
  return [...each.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}
