import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import type { NamedPerson } from '../../app/person-picker.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { FieldProps, Option } from '../../ui/index.ts';

interface TiePickerProps extends FieldProps {
  readonly schoolId: string;
  readonly id: string;
  readonly value: NamedPerson | null;
  readonly onChange: (person: NamedPerson | null) => void;
}

function useTiePeople(schoolId: string, typed: string) {
  const name = useDeferredValue(typed.trim()).slice(0, 80);
  return useQuery({
    queryKey: ['declarations', schoolId, 'tie-people', name],
    queryFn: async () => {
      const query = name === '' ? {} : { name };
      const params = { path: { schoolId }, query };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/declarations/tie-people', { params })).items;
    },
    placeholderData: keepPreviousData,
  });
}

/** With whom somebody has a tie: the pupils of their own groups and their parents, by name and nothing more. */
export function TiePicker({ schoolId, value, onChange, ...field }: TiePickerProps) {
  const [typed, setTyped] = useState('');
  const found = useTiePeople(schoolId, value !== null && typed === value.name ? '' : typed);
  const people = found.data ?? [];
  const options: Option[] = people.map(({ id, name }) => ({ value: id, label: name }));
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
      onChange={(id) => onChange(people.find((person) => person.id === id) ?? null)}
    />
  );
}
