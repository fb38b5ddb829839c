import type { Role } from '@plaatswijs/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../api/client.ts';
import { orThrow } from '../api/problem.ts';
import { useFormats, useMessages } from '../messages/use-messages.tsx';
import { ComboBox } from '../ui/combo-box.tsx';
import type { FieldProps, Option } from '../ui/index.ts';

/** Somebody of the school. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

/** One person of a school, found by typing. */
export interface PersonPickerProps extends FieldProps {
  readonly schoolId: string;
  readonly value: NamedPerson | null;
  readonly onChange: (person: NamedPerson | null) => void;
  /** Only people with this role. */
  readonly withRole?: Role | undefined;
  readonly without?: readonly string[] | undefined;
  readonly id?: string | undefined;
}

/** As many as fit a list that is still read. */
const most = 20;

function useFound(schoolId: string, typed: string, role: Role | undefined) {
  const name = useDeferredValue(typed.trim());
  return useQuery({
    queryKey: ['people', schoolId, 'pick', name, role ?? null],
    queryFn: async () => {
      const query = {
        limit: most,
        ...(name === '' ? {} : { name }),
        ...(role === undefined ? {} : { role }),
      };
      const path = { schoolId };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/people', { params: { path, query } })).items;
    },
    placeholderData: keepPreviousData,
  });
}

/** A field that searches the people of the school on the server while somebody types. */
export function PersonPicker(props: PersonPickerProps) {
  const { schoolId, value, onChange, withRole, without = [], ...field } = props;
  const names = useMessages('roles').names;
  const f = useFormats();
  const [typed, setTyped] = useState('');
  const found = useFound(schoolId, value !== null && typed === value.name ? '' : typed, withRole);
  const people = (found.data ?? []).filter(({ id }) => !without.includes(id));
  const options: Option[] = people.map((person) => ({
    value: person.id,
    label: person.name,
    help: f.list(person.roles.map((one) => names[one])),
  }));
  // Who is chosen stays in the list, or the field would forget the name.
  if (value !== null && !people.some(({ id }) => id === value.id)) {
    options.unshift({ value: value.id, label: value.name });
  }
  return (
    <ComboBox
      {...field}
      options={options}
      value={value?.id ?? null}
      onTyped={setTyped}
      onChange={(id) => {
        const chosen = people.find((person) => person.id === id);
        if (chosen !== undefined) onChange({ id: chosen.id, name: chosen.name });
        else if (id === null) onChange(null);
      }}
    />
  );
}
