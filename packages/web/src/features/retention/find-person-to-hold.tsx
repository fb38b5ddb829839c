import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { FieldProps, Option } from '../../ui/index.ts';
import { peopleToHoldQuery } from './retention-queries.ts';

/** Somebody who was found by name. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
}

interface FindPersonToHoldProps extends FieldProps {
  readonly id: string;
  readonly schoolId: string;
  readonly value: FoundPerson | null;
  readonly onChange: (person: FoundPerson | null) => void;
}

/** A field that looks up people of the school, also who left, by a part of their name. */
export function FindPersonToHold({ schoolId, value, onChange, ...field }: FindPersonToHoldProps) {
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const found = useQuery({
    ...peopleToHoldQuery(schoolId, name),
    enabled: name.length > 0 && name !== value?.name,
    placeholderData: keepPreviousData,
  });
  const people = found.data ?? [];
  const options: Option[] = people.map((one) => ({ value: one.id, label: one.name }));
  // Who is chosen stays in the list, or the field would forget the name.
  if (value !== null && !people.some(({ id }) => id === value.id))
    options.unshift({ value: value.id, label: value.name });
  return (
    <ComboBox
      {...field}
      options={options}
      value={value?.id ?? null}
      onTyped={setTyped}
      onChange={(id) => {
        const chosen = people.find((one) => one.id === id);
        if (chosen !== undefined || id === null) onChange(chosen ?? null);
      }}
    />
  );
}
