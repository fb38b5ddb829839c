import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api } from '../../api/client.ts';
import { orThrow } from '../../api/problem.ts';
import { useOfficeMessages } from '../../messages/office.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { FieldProps, Option } from '../../ui/index.ts';
import { casesKey } from './case-queries.ts';

/** Somebody who was found by name. */
export interface FoundPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: 'pupil' | 'staff' | 'parent';
}

interface FindCasePersonProps extends FieldProps {
  readonly id: string;
  readonly schoolId: string;
  /** Of the case they are for; without it parents are not found. */
  readonly caseId: string | null;
  readonly value: FoundPerson | null;
  readonly onChange: (person: FoundPerson | null) => void;
}

/** A field that looks up people of the school by a part of their name. */
export function FindCasePerson({ schoolId, caseId, value, onChange, ...field }: FindCasePersonProps) {
  const t = useOfficeMessages('casesPeople');
  const [typed, setTyped] = useState('');
  const name = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: [casesKey, schoolId, 'people', caseId, name],
    queryFn: async () => {
      const query = { name, ...(caseId === null ? {} : { caseId }) };
      const params = { path: { schoolId }, query };
      return orThrow(await api.GET('/api/v1/schools/{schoolId}/case-people', { params })).items;
    },
    enabled: name.length > 0 && name !== value?.name,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const people = found.data ?? [];
  const options: Option[] = people.map((one) => ({
    value: one.id,
    label: one.name,
    help: t.kinds[one.kind],
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
        const chosen = people.find((one) => one.id === id);
        if (chosen !== undefined || id === null) onChange(chosen ?? null);
      }}
    />
  );
}
